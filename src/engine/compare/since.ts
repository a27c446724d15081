import { daysBetween } from '../periods/days.ts';
import type { Period } from '../periods/period.ts';
import { comparable, contains } from '../periods/relate.ts';
import { type DatedObservation, observationsOf } from '../record/observed.ts';
import type { Series } from '../series.ts';
import { isNews, isOut } from './latest.ts';

/** The two ends of a long stretch that a series has figures for. */
export interface Ends {
  from: DatedObservation;
  to: DatedObservation;
}

/**
 * The figures at both ends of "since 2010" or "in the last five years": the one whose period the stretch begins in (or
 * the first after its beginning, for finer series), and the last one that was out when it ends. Null for stretches that
 * are one period's length, and when the series begins later.
 */
export function endsOf(series: Series, stretch: Period): Ends | null {
  if (!isStretch(stretch)) return null;
  const all = observationsOf(series);
  const start: Period = { kind: 'day', from: stretch.from, to: stretch.from };
  const from = all.find(({ period }) => contains(period, start));
  const to = all.findLast(({ period }) => isOut(series, period, stretch.to));
  if (!from || !to || from.period.to >= to.period.from) return null;
  if (!isNews(to.period, stretch.to)) return null;
  // What happens in a spring quarter does not compare with a winter one; stocks and adjusted levels do.
  const like = series.aggregation !== 'sum' || comparable(from.period, to.period);
  return like ? { from, to } : null;
}

/** Whether the stretch is longer than a year: then the changes of single years say nothing of it. */
export function isLong(stretch: Period): boolean {
  return isStretch(stretch) && daysBetween(stretch.from, stretch.to) > 400;
}

/** Open or uneven stretches of time: not a month, quarter or year that figures are published for. */
export function isStretch({ kind, from, to }: Period): boolean {
  if (kind !== 'span' && kind !== 'years') return false;
  const days = daysBetween(from, to);
  return days > 40 && !(days >= 89 && days <= 92 && from.endsWith('-01'));
}

/** Whether the stretch runs up to the day, as "since May" does: a level said of it is the level on that day. */
export function runsUpTo(period: Period, day: string): boolean {
  return period.from < day && period.to >= day;
}
