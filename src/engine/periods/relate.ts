import { addDays, addYears, daysBetween, isMonthEnd, monthEnd, parts } from './days.ts';
import type { Period, PeriodKind } from './period.ts';

/** Whether both cover exactly the same days, whatever they are called: `2022` and the year ending December 2022. */
export function sameDays(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}

/** Whether every day of `inner` lies in `outer`. */
export function contains(outer: Period, inner: Period): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** Whether the two share a day. */
export function overlaps(a: Period, b: Period): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** The twelve-month kinds: values for them may stand side by side, though they begin in different months. */
const YEAR_LONG: ReadonlySet<PeriodKind> = new Set([
  'year',
  'financial-year',
  'academic-year',
  'year-ending',
]);

/**
 * Whether values for the two may be compared like for like: as long as each other, and beginning at the same
 * time of the year (so that seasons cancel out), or both twelve months long.
 */
export function comparable(a: Period, b: Period): boolean {
  if (YEAR_LONG.has(a.kind) && YEAR_LONG.has(b.kind)) return true;
  if (a.kind === 'week' && b.kind === 'week') return true;
  if (a.from.slice(5) !== b.from.slice(5)) return false;
  return Math.abs(daysBetween(a.from, a.to) - daysBetween(b.from, b.to)) <= 1;
}

/**
 * The same stretch `years` later (earlier when negative). Month ends stay month ends; a week stays a week that
 * begins on the same weekday, 52 weeks on.
 */
export function shiftYears(period: Period, years: number): Period {
  if (period.kind === 'week') {
    const days = years * 52 * 7;
    return { kind: 'week', from: addDays(period.from, days), to: addDays(period.to, days) };
  }
  const [year, month] = parts(period.to);
  const to = isMonthEnd(period.to) ? monthEnd(year + years, month) : addYears(period.to, years);
  return { kind: period.kind, from: addYears(period.from, years), to };
}

/** The same stretch a year earlier: what a change 'on the year' is measured from. */
export function yearEarlier(period: Period): Period {
  return shiftYears(period, -1);
}
