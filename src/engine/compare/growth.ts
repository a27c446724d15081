import type { Claim } from '../claim.ts';
import type { Series } from '../series.ts';

/** What a series of changes ("GDP growth", "inflation") counts its changes from. */
export interface Growth {
  /** The same time a year before, another step (the quarter, the month), or a fixed year. */
  over: 'year' | 'step' | 'since';
  /** The fixed year; null for the others. */
  since: number | null;
}

const TITLE =
  /\b(?:growth|inflation|changes?|uprating|annual rate|12-month rate|(?:cuts?|falls?|rises?|increases?|reductions?) in .* since)\b/i;
const STEP =
  /\b(?:quarter[- ]on[- ]quarter|month[- ]on[- ]month|annuali[sz]ed|at an annual rate|previous (?:quarter|month|three months))\b/i;
const YEAR =
  /\b(?:same (?:month|quarter|period|time|three months)\b.{0,24}\byear|(?:on|than|from|with|to) (?:a|the) year (?:earlier|before|ago)|(?:12|twelve)[- ]months?|year[- ]on[- ]year|annual rate|on the year|three months on year)\b/i;
const SINCE = /\b(?:since|from) (?:[A-Z][a-z]+ )?((?:19|20)\d\d)\b/;

const known = new WeakMap<Series, Growth | null>();

/** How a series of percentages counts change; null when its values are no changes. */
export function growthOf(series: Series): Growth | null {
  const before = known.get(series);
  if (before !== undefined) return before;
  const found = readGrowth(series);
  known.set(series, found);
  return found;
}

function readGrowth(series: Series): Growth | null {
  const { title, definition, unit } = series;
  if (!unit.base.startsWith('percent') || !TITLE.test(title)) return null;
  const year = SINCE.exec(title)?.[1];
  if (year) return { over: 'since', since: Number(year) };
  const words = `${title}. ${definition}`;
  return { over: !STEP.test(words) && YEAR.test(words) ? 'year' : 'step', since: null };
}

/** Series of changes in numbers of things: "monthly change in payrolls", "net change", "change on a year earlier". */
const AMOUNTS = /\b(?:change (?:in|of|on|since)|net change)\b/i;

/** Whether a series' values are changes in the number of things: a change is then a value, not a difference of two. */
export function isAmountOfChange({ title, unit }: Series): boolean {
  return !unit.base.startsWith('percent') && AMOUNTS.test(title);
}

/**
 * Whether a change in percent is itself a value of the series ("GDP grew by 0.6%" of GDP growth), counted from
 * where the claim counts it: a fall since 2010 is no value of a series of falls since 1990.
 */
export function isValueOfGrowth(claim: Claim, series: Series): boolean {
  const growth = growthOf(series);
  if (!growth) return false;
  const base = claim.basePeriod?.period;
  const from = base ? Number(base.from.slice(0, 4)) : null;
  return growth.since === null || from === null || from === growth.since;
}
