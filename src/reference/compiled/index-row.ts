import { parsePeriod } from '../../engine/periods/parse.ts';
import type { Series } from '../../engine/series.ts';

/** What the index keeps of a series: everything but its figures, and what they come to. */
export interface IndexRow extends Omit<Series, 'observations' | 'history'> {
  count: number;
  /** First and last day covered, as numbers like 20220131. */
  from: number;
  to: number;
  /** Smallest and largest value, in the base unit. */
  low: number;
  high: number;
}

export function indexRow({ observations, history: _, ...series }: Series): IndexRow {
  const values = observations.map(({ value }) => value);
  const periods = observations.map(({ period }) => parsePeriod(period, series));
  const scaled = (value: number) => Number((value * series.unit.scale).toPrecision(12));
  return {
    ...series,
    count: observations.length,
    from: Math.min(...periods.map((period) => dayNumber(period?.from ?? '9999-12-31'))),
    to: Math.max(...periods.map((period) => dayNumber(period?.to ?? '0000-01-01'))),
    low: scaled(Math.min(...values)),
    high: scaled(Math.max(...values)),
  };
}

function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}
