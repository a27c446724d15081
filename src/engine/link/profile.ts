import type { IndexedSeries } from '../reference.ts';
import { placeNamed } from '../text/places.ts';
import { terms } from '../text/terms.ts';
import { groupsIn, stepsIn, thresholdsIn } from './breakdown.ts';
import { timeless } from './reading-key.ts';

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

// Words in the names of measures that nobody says when speaking of them.
const TECHNICAL = new Set(
  terms(
    'items overall total averages mean rates levels index aged ages calendar rolling basis current plus',
  ),
);

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

/**
 * Reads a series into terms. `wholes` are the dimension values that mean "no breakdown", as `name=value`;
 * `isOwn` tells whether no other measure or breakdown has an alias.
 */
export function describe(
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
    steps: stepsIn(series.title, terms(series.title)),
    leftOut: new Set(terms((series.title.match(LEFT_OUT) ?? []).join(' '))),
    places,
    dimensions,
    ownAliases: dimensions.length ? aliases.filter((_, i) => isOwn(series.aliases[i] ?? '')) : [],
    bodies: terms((series.title.match(/\([^)]*\)/g) ?? []).join(' ')),
    isGap: GAP.test(series.title),
  };
}
