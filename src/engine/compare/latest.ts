import { addDays, daysBetween } from '../periods/days.ts';
import type { Period, PeriodKind } from '../periods/period.ts';
import { contains } from '../periods/relate.ts';
import { type DatedObservation, observationsOf } from '../record/observed.ts';
import type { Series } from '../series.ts';

/**
 * Days from the end of a period until a figure for it can be out. The shortest that the publishers of the reference
 * keep: a monthly figure within days (United States employment), a three-month average of the Labour Force Survey after
 * six weeks, quarterly national accounts after four. Other kinds are published from the day on which they end.
 */
const EARLIEST: Readonly<Partial<Record<PeriodKind, number>>> = {
  week: 1,
  month: 4,
  span: 38,
  quarter: 25,
  'year-ending': 25,
};

/** A figure that ended longer ago than this is not what an article means by "now": two years, in days. */
export const STALE = 731;

/** The latest figure that can have been out on a day, if it was still news then; with `within`, one for a part of that period. */
export function latestKnown(
  series: Series,
  day: string,
  within?: Period,
): DatedObservation | undefined {
  const last = observationsOf(series).findLast(({ period }) => isOut(period, day));
  if (!last || daysBetween(last.period.to, day) > STALE) return undefined;
  return within && !contains(within, last.period) ? undefined : last;
}

/** Whether a figure for the period can have been published by a day. */
export function isOut(period: Period, day: string): boolean {
  return addDays(period.to, EARLIEST[period.kind] ?? 0) <= day || period.from === day;
}
