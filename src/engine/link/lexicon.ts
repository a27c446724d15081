import type { IndexedSeries, Reference } from '../reference.ts';
import { placeNamed } from '../text/places.ts';
import { terms } from '../text/terms.ts';
import { groupsIn, stepsIn, thresholdsIn } from './breakdown.ts';
import { Synonyms } from './synonyms.ts';

/** A small index (a reader's own source) is weighed as if it had this many measures. */
const LEAST = 800;

/** One series in the terms that ranking compares. */
export interface Profile {
  series: IndexedSeries;
  /** Terms of the measure's name, without its area, breakdown and technical wording, each once. */
  title: readonly string[];
  aliases: readonly (readonly string[])[];
  /** Pairs that its name joins by "or": one of them alone is another figure. */
  either: readonly (readonly [string, string])[];
  /** Pairs that it joins by "and": one of them alone is likely a part of it. */
  both: readonly (readonly [string, string])[];
  /** What its name and aliases say, explanations in brackets left out. */
  names: ReadonlySet<string>;
  /** Everything its title, aliases and dimension values say. */
  known: ReadonlySet<string>;
  /** Groups that the title or a dimension narrows it to, as `sex:female`. */
  groups: ReadonlySet<string>;
  /** … and those that its aliases name besides: pensioners are who receives the State Pension. */
  aliasGroups: ReadonlySet<string>;
  thresholds: ReadonlySet<number>;
  /** Steps of ladders in its title, as `grade:5`. */
  steps: ReadonlySet<string>;
  /** What its title says it leaves out: "regular pay (excluding bonuses)". */
  leftOut: ReadonlySet<string>;
  /** Places that a dimension narrows it to, as `place:AL`. */
  places: ReadonlySet<string>;
  /** Values of dimensions that are no totals, as terms; places left to `places`. */
  dimensions: readonly { parts: readonly (readonly string[])[]; groups: ReadonlySet<string> }[];
  /** Aliases that no other measure or breakdown has: who says one names this one's breakdown. */
  ownAliases: readonly (readonly string[])[];
  /** Terms in the brackets of its title: of whom or how it is ("World Bank", "modelled estimate"). */
  bodies: readonly string[];
  /** Whether it is the difference between two groups. */
  isGap: boolean;
}

// A measure of how far two groups lie apart: both are named, neither is meant.
const GAP = /\bgap\b/i;

// Dimension values that mean "no breakdown".
const WHOLE = /^(?:all|total|any|world|both|overall|not currently recorded)\b|combined$/i;

/**
 * What ranking derives from a reference's index: how telling each term is, and each series' own terms.
 * Made when first asked for and kept with the reference.
 */
export class Lexicon {
  readonly #reference: Reference;
  readonly #weights = new Map<string, number>();
  readonly #profiles: (Profile | undefined)[] = [];
  readonly #areas = new Map<string, Set<string>>();
  readonly #readings = new Map<string, number[]>();
  readonly #measures: number;
  readonly #postings = new Map<string, readonly { at: number; weight: number }[]>();
  /** Scratch for adding up what terms point to, all zero between uses. */
  readonly sums: Float64Array;
  readonly #wholes = new Set<string>();
  /** The one measure that has an alias, or '' when several have it. */
  readonly #aliasOf = new Map<string, string>();
  /** Other words for the reference's words. */
  readonly synonyms: Synonyms;

  constructor(reference: Reference) {
    this.#reference = reference;
    this.synonyms = new Synonyms(reference.synonyms ?? '');
    const { index } = reference;
    this.sums = new Float64Array(index.size);
    const values = new Map<string, Set<string>>();
    const measures = new Set<string>();
    for (let at = 0; at < index.size; at++) {
      const series = index.series(at);
      measures.add(series.measure);
      const name = `${series.publisher}|${series.measure}`;
      const areas = this.#areas.get(name);
      if (areas) areas.add(series.area);
      else this.#areas.set(name, new Set([series.area]));
      for (const [name, value] of Object.entries(series.dimensions)) {
        const known = values.get(name);
        if (known) known.add(value);
        else values.set(name, new Set([value]));
      }
      const key = readingKey(series);
      const readings = this.#readings.get(key);
      if (readings) readings.push(at);
      else this.#readings.set(key, [at]);
      for (const alias of series.aliases) {
        const owner = this.#aliasOf.get(alias);
        this.#aliasOf.set(alias, owner === undefined || owner === key ? key : '');
      }
    }
    this.#measures = measures.size;
    for (const [name, known] of values) {
      for (const value of known) if (isWhole(value, known)) this.#wholes.add(`${name}=${value}`);
    }
  }

  /**
   * How telling a term is: the logarithm of one over the share of measures that use it. Measures, not
   * series: thirty countries of one measure are one use. 0 for terms that the reference never uses.
   */
  weight(term: string): number {
    const before = this.#weights.get(term);
    if (before !== undefined) return before;
    const { index } = this.#reference;
    const measures = new Set<string>();
    for (const { at, weight } of this.postings(term)) {
      if (weight >= 0.5) measures.add(index.series(at).measure);
    }
    const weight = measures.size
      ? Math.log((Math.max(LEAST, this.#measures) + 1) / measures.size)
      : 0;
    if (this.#weights.size > 50_000) this.#weights.clear();
    this.#weights.set(term, weight);
    return weight;
  }

  /** The index's postings of a term, unpacked once. */
  postings(term: string): readonly { at: number; weight: number }[] {
    const before = this.#postings.get(term);
    if (before) return before;
    const list = this.#reference.index.postings(term);
    if (this.#postings.size > 20_000) this.#postings.clear();
    this.#postings.set(term, list);
    return list;
  }

  /** In how many areas a publisher holds a measure: many mean an international comparison or regions. */
  spread({ publisher, measure }: Pick<IndexedSeries, 'publisher' | 'measure'>): number {
    return this.#areas.get(`${publisher}|${measure}`)?.size ?? 1;
  }

  /** Positions of all readings (frequencies, runs) of one measure for one area and breakdown. */
  readings(series: Pick<IndexedSeries, 'measure' | 'area' | 'dimensions'>): readonly number[] {
    return this.#readings.get(readingKey(series)) ?? [];
  }

  profile(at: number): Profile {
    const before = this.#profiles[at];
    if (before) return before;
    const series = this.#reference.index.series(at);
    const key = readingKey(series);
    const made = describe(series, this.#wholes, (alias) => this.#aliasOf.get(alias) === key);
    this.#profiles[at] = made;
    return made;
  }
}

/** What readings of one measure share: they differ in frequency or run only. */
export function readingKey(series: Pick<IndexedSeries, 'measure' | 'area' | 'dimensions'>): string {
  const before = keys.get(series);
  if (before !== undefined) return before;
  const made = keyOf(series);
  keys.set(series, made);
  return made;
}

const keys = new WeakMap<object, string>();

function keyOf(series: Pick<IndexedSeries, 'measure' | 'area' | 'dimensions'>): string {
  const dimensions = Object.entries(series.dimensions)
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  return [timeless(series.measure).toLowerCase(), series.area, ...dimensions].join('|');
}

// Words in the names of measures that nobody says when speaking of them.
const TECHNICAL = new Set(
  terms(
    'items overall total averages mean rates levels index aged ages calendar rolling basis current plus',
  ),
);

// Wordings of time, not of the measure, at the end of a measure's name: "…, months", "… (annual average)".
const TIMES = [
  /\s*\((?=[^)]*\b(?:month|months|quarter|quarters|week|weeks|annual|year|yearly|rolling)\b)[^)]*\)/gi,
  /,?\s+(?:in the )?(?:calendar |rolling )?(?:months|weeks|quarters|quarter|years|sums of weeks|end of year|year end|12 months ending|12 months|rolling years ending each quarter|by date of change|long run|as quoted on release)$/i,
  /,?\s+(?:since|from) \d{4}$/i,
  /,?\s+\d{4}(?:\/\d{2})? (?:on|to \d{4}(?:\/\d{2})?)$/i,
];

function timeless(measure: string): string {
  return TIMES.reduce((name, times) => name.replace(times, ''), measure)
    .trim()
    .toLowerCase();
}

/** Whether a dimension's value takes in others: "all renewables", or "goods and services" beside its two parts. */
function isWhole(value: string, known: ReadonlySet<string>): boolean {
  if (WHOLE.test(value)) return true;
  const parts = value.split(/ and | & |, | plus /);
  return parts.length > 1 && parts.every((part) => known.has(part));
}

// What a title leaves out is not what it speaks of: "regular pay (excluding bonuses)".
const LEFT_OUT = /\b(?:excluding|without|except|other than|not)\b[^),;]*/gi;

const OR = /(\p{L}+) or (?:very |seriously )?(\p{L}+)/giu;
const AND = /(\p{L}+),? and (\p{L}+)/giu;

/** Words that a title joins: "good or outstanding", "killed or seriously injured", "goods and services". */
function pairsOf(measure: string, joined: RegExp): [string, string][] {
  return [...measure.matchAll(joined)].flatMap((match) => {
    const [a] = terms(match[1] ?? '');
    const [b] = terms(match[2] ?? '');
    return a && b && a !== b ? [[a, b] as [string, string]] : [];
  });
}

/** The parts of a breakdown's value that may each be said for it: "agriculture, forestry and fishing". */
function partsOf(value: string): (readonly string[])[] {
  const parts = value.split(/, | and | & /).map((part) => terms(part));
  return [...parts.filter((part) => part.length > 0), terms(value)];
}

function describe(
  series: IndexedSeries,
  wholes: ReadonlySet<string>,
  isOwn: (alias: string) => boolean,
): Profile {
  const own = `place:${series.area}`;
  const listed = terms(series.title.replace(LEFT_OUT, ' ')).filter((term) => term !== own);
  const core = terms(
    timeless(series.measure)
      .replace(/\([^)]*\)/g, ' ')
      .replace(LEFT_OUT, ' '),
  );
  const title = [...new Set(core)].filter((term) => term !== own && !TECHNICAL.has(term));
  const aliases = series.aliases.map((alias) => [...new Set(terms(alias))]);
  const names = new Set([...title, ...aliases.flat()]);
  const known = new Set([...listed, ...title, ...aliases.flat()]);
  // What stands in brackets explains ("private sector employers"), it does not narrow.
  const groups = groupsIn(terms(series.title.replace(/\([^)]*\)/g, ' ')));
  const places = new Set<string>();
  const dimensions: Profile['dimensions'][number][] = [];
  for (const [name, value] of Object.entries(series.dimensions)) {
    if (wholes.has(`${name}=${value}`)) continue;
    const list = terms(value);
    for (const term of list) known.add(term);
    const own = groupsIn(list);
    for (const group of own) groups.add(group);
    const place = placeNamed(value);
    if (place) places.add(`place:${place.code}`);
    else if (list.length) dimensions.push({ parts: partsOf(value), groups: own });
  }
  return {
    series,
    title,
    // People may use one of the two for both: "knife crime" of knives and sharp instruments.
    either: pairsOf(series.measure, OR).filter(([a, b]) =>
      aliases.every((alias) => alias.includes(a) === alias.includes(b)),
    ),
    both: pairsOf(timeless(series.measure), AND).filter(([a, b]) =>
      aliases.every((alias) => alias.includes(a) === alias.includes(b)),
    ),
    aliases,
    names,
    known,
    groups,
    aliasGroups: new Set([...groups, ...aliases.flatMap((alias) => [...groupsIn(alias)])]),
    thresholds: thresholdsIn(series.title),
    steps: stepsIn(series.title),
    leftOut: new Set(terms((series.title.match(LEFT_OUT) ?? []).join(' '))),
    places,
    dimensions,
    ownAliases: dimensions.length ? aliases.filter((_, i) => isOwn(series.aliases[i] ?? '')) : [],
    bodies: terms((series.title.match(/\([^)]*\)/g) ?? []).join(' ')),
    isGap: GAP.test(series.title),
  };
}

const lexicons = new WeakMap<Reference, Lexicon>();

/** The lexicon of a reference, made once. */
export function lexiconOf(reference: Reference): Lexicon {
  const before = lexicons.get(reference);
  if (before) return before;
  const made = new Lexicon(reference);
  lexicons.set(reference, made);
  return made;
}
