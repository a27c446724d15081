import type { Observation } from '../series.ts';
import { daysBetween } from './days.ts';
import { type PeriodContext, parsePeriod } from './parse.ts';
import type { Period } from './period.ts';

/** An observation with the period that its label means. */
export interface DatedObservation {
  period: Period;
  label: string;
  value: number;
  status: Observation['status'];
  /** Middle of the period, in milliseconds of the epoch, and its length in days. */
  middle: number;
  days: number;
}

const known = new WeakMap<readonly Observation[], readonly DatedObservation[]>();

/**
 * Observations with their periods, in time order; labels that can't be read are left out. Read once for each list: the
 * list must not change, and belongs to one series.
 */
export function datedOf(
  observations: readonly Observation[],
  series: PeriodContext,
): readonly DatedObservation[] {
  const before = known.get(observations);
  if (before) return before;
  const list = observations.flatMap(({ period: label, value, status }) => {
    const period = parsePeriod(label, series);
    if (!period) return [];
    const middle = (Date.parse(period.from) + Date.parse(period.to)) / 2;
    return [{ period, label, value, status, middle, days: daysBetween(period.from, period.to) }];
  });
  list.sort((a, b) => (a.period.to < b.period.to ? -1 : a.period.to > b.period.to ? 1 : 0));
  known.set(observations, list);
  return list;
}
