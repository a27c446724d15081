import type { Claim } from '../claim.ts';
import { daysBetween } from '../periods/days.ts';
import type { Period } from '../periods/period.ts';
import { factorFrom } from '../record/scale.ts';
import type { Series } from '../series.ts';
import { type Said, said } from './relation.ts';

/** Days of the stretches that a figure is told by: "four deaths a day". A year has 365.25, a month a twelfth of it. */
const DAYS: Readonly<Record<string, number>> = {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  night: 1,
  week: 7,
  fortnight: 14,
  month: 365.25 / 12,
  quarter: 365.25 / 4,
  year: 365.25,
};

/**
 * How often the stretch that a claim is told by lies in a period, where the series counts what happened in it: 366
 * for "a day" in a leap year; 1 for "a year" of a year's figure. Null for claims and series that are told alike.
 */
export function timesIn(claim: Claim, series: Series, period: Period): number | null {
  const days = DAYS[claim.per ?? ''];
  if (days === undefined || series.aggregation !== 'sum') return null;
  if (/\bper\b/.test(series.unit.label)) return null;
  const times = daysBetween(period.from, period.to) / days;
  return Math.abs(times - 1) < 0.04 ? 1 : times;
}

/**
 * The claim's number as it stands to a series' value for a period. Null when the two are not told alike: a number per
 * head or per 100,000 people is no count, and a year's worth is nothing that a quarter answers.
 */
export function saidFor(claim: Claim, series: Series, period: Period): Said | null {
  const counted = series.kind === 'count' || series.kind === 'money';
  if (claim.per !== null && counted && !/\bper\b/.test(series.unit.label)) {
    const timed = DAYS[claim.per] !== undefined;
    if (!timed) return null;
  }
  const factor = factorFrom(claim, series.unit);
  const times = timesIn(claim, series, period) ?? 1;
  return times < 0.9 ? null : said(claim, factor * times);
}
