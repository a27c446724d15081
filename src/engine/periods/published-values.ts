import type { Series } from '../series.ts';
import type { Period } from './period.ts';
import { type PeriodValue, valueFor } from './value-for.ts';

/** One value that a series has had for a period, and when it was the published one. */
export interface PublishedValue extends PeriodValue {
  /** First and last release held that gave this value, ISO days; null for the figures of today when undated. */
  first: string | null;
  last: string | null;
  /** ISO day from which a later release said otherwise; null when it still stands. */
  until: string | null;
}

type WithHistory = Pick<
  Series,
  'aggregation' | 'frequency' | 'area' | 'observations' | 'history' | 'released'
>;

/**
 * The values that the series has had for a period, oldest first, successive releases with the same value taken
 * together; the last one is the value of today. Empty when no release held covers the period.
 */
export function publishedValues(series: WithHistory, period: Period): PublishedValue[] {
  const values: PublishedValue[] = [];
  const releases = [
    ...series.history,
    { released: series.released, until: null, observations: series.observations },
  ];
  for (const release of releases) {
    const found = valueFor(release.observations, series, period);
    if (!found) continue;
    const previous = values.at(-1);
    if (previous?.value === found.value) {
      previous.last = release.released ?? previous.last;
      previous.until = release.until;
      continue;
    }
    if (previous) previous.until = release.released ?? previous.until;
    values.push({
      ...found,
      first: release.released,
      last: release.released,
      until: release.until,
    });
  }
  const latest = values.at(-1);
  if (latest && valueFor(series.observations, series, period)) latest.until = null;
  return values;
}

/**
 * What the series said for a period on a day, from the releases held. Null when no release held on that day
 * covers the period: then it is not known what was published.
 */
export function valueAsAt(series: WithHistory, period: Period, day: string): PublishedValue | null {
  let known: PublishedValue | null = null;
  for (const value of publishedValues(series, period))
    if (value.first !== null && value.first <= day) known = value;
  return known;
}
