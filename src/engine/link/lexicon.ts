import type { IndexedSeries, Reference } from '../reference.ts';
import { placeNamed } from '../text/places.ts';
import { terms } from '../text/terms.ts';
import { groupsIn, thresholdsIn } from './breakdown.ts';
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
  /** What its name and aliases say, explanations in brackets left out. */
  names: ReadonlySet<string>;
  /** Everything its title, aliases and dimension values say. */
  known: ReadonlySet<string>;
  /** Groups that the title or a dimension narrows it to, as `sex:female`. */
  groups: ReadonlySet<string>;
  thresholds: ReadonlySet<number>;
  /** Places that a dimension narrows it to, as `place:AL`. */
  places: ReadonlySet<string>;
  /** Values of dimensions that are no totals, as terms; places left to `places`. */
  dimensions: readonly { value: readonly string[]; groups: ReadonlySet<string> }[];
}

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
  /** Other words for the reference's words. */
  readonly synonyms: Synonyms;

  constructor(reference: Reference) {
    this.#reference = reference;
    this.synonyms = new Synonyms(reference.synonyms ?? '');
    const { index } = reference;
    this.sums = new Float64Array(index.size);
    const values = new Map<string, Set<string>>();
    for (let at = 0; at < index.size; at++) {
      const series = index.series(at);
      const areas = this.#areas.get(series.measure);
      if (areas) areas.add(series.area);
      else this.#areas.set(series.measure, new Set([series.area]));
      for (const [name, value] of Object.entries(series.dimensions)) {
        const known = values.get(name);
        if (known) known.add(value);
        else values.set(name, new Set([value]));
      }
      const key = readingKey(series);
      const readings = this.#readings.get(key);
      if (readings) readings.push(at);
      else this.#readings.set(key, [at]);
    }
    this.#measures = this.#areas.size;
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

  /** In how many areas a measure is held: many mean an international comparison or regions. */
  spread(measure: string): number {
    return this.#areas.get(measure)?.size ?? 1;
  }

  /** Positions of all readings (frequencies, runs) of one measure for one area and breakdown. */
  readings(series: Pick<IndexedSeries, 'measure' | 'area' | 'dimensions'>): readonly number[] {
    return this.#readings.get(readingKey(series)) ?? [];
  }

  profile(at: number): Profile {
    const before = this.#profiles[at];
    if (before) return before;
    const made = describe(this.#reference.index.series(at), this.#wholes);
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

/** Words that a title joins by "or": "good or outstanding", "killed or seriously injured". */
function eitherOf(measure: string): [string, string][] {
  return [...measure.matchAll(/(\p{L}+) or (?:very |seriously )?(\p{L}+)/giu)].flatMap((match) => {
    const [a] = terms(match[1] ?? '');
    const [b] = terms(match[2] ?? '');
    return a && b && a !== b ? [[a, b] as [string, string]] : [];
  });
}

function describe(series: IndexedSeries, wholes: ReadonlySet<string>): Profile {
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
    else if (list.length) dimensions.push({ value: list, groups: own });
  }
  return {
    series,
    title,
    // People may use one of the two for both: "knife crime" of knives and sharp instruments.
    either: eitherOf(series.measure).filter(([a, b]) =>
      aliases.every((alias) => alias.includes(a) === alias.includes(b)),
    ),
    aliases,
    names,
    known,
    groups,
    thresholds: thresholdsIn(series.title),
    places,
    dimensions,
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
