import type { Observation, Series, Vintage } from '../../engine/series.ts';
import type { Http } from '../../reference/services/http.ts';
import { parseOrigin } from '../../reference/services/origin.ts';
import { serviceOf } from './services.ts';

/** One figure that the publisher gives otherwise today. */
export interface LiveDifference {
  period: string;
  /** Null for a period that is not held. */
  held: number | null;
  now: number;
}

/** What a check came to: the differences, and the series as it is today with the held figures as its history. */
export interface Checked {
  differences: readonly LiveDifference[];
  /** Null when nothing is new. */
  series: Series | null;
}

/** The publisher's figures are plainly another series or in another unit: nothing is taken from them. */
export class NotTheSame extends Error {
  override name = 'NotTheSame';
}

/**
 * Asks a series' publisher for its figures of today. What was held stays in the history, so that both are shown.
 * Rejects with the service's or the network's error, or `NotTheSame`.
 */
export async function checkSeries(series: Series, http: Http, now: Date): Promise<Checked> {
  const service = serviceOf(series);
  const origin = parseOrigin(series.origin ?? '');
  const source = service?.sources.find(({ name }) => name === origin.source);
  if (!source) throw new Error(`No service gives ${series.id}.`);
  const fetched = await source.fetch(origin, series.frequency, http);
  const decimals = Math.max(0, ...series.observations.map(({ value }) => decimalsOf(value)));
  const given = fetched.observations.map(
    ({ period, value, provisional }): Observation => ({
      period,
      value: Number(value.toFixed(decimals)),
      status: provisional ? 'provisional' : 'final',
    }),
  );
  const held = new Map(series.observations.map((one) => [one.period, one]));
  mustBeTheSame(held, given);
  const differences = given.flatMap(({ period, value }): LiveDifference[] => {
    const before = held.get(period)?.value ?? null;
    // Periods before the first one held were left out on purpose.
    const older = before === null && period < (series.observations[0]?.period ?? '');
    return before === value || older ? [] : [{ period, held: before, now: value }];
  });
  if (differences.length === 0) return { differences, series: null };
  const released = fetched.released ?? now.toISOString().slice(0, 10);
  return { differences, series: withToday(series, given, released, fetched.address) };
}

function withToday(
  series: Series,
  given: readonly Observation[],
  released: string,
  address: string,
): Series {
  const merged = new Map(series.observations.map((one) => [one.period, one]));
  for (const one of given) {
    const before = merged.get(one.period);
    if (!before && one.period < (series.observations[0]?.period ?? '')) continue;
    if (before?.value !== one.value) {
      merged.set(
        one.period,
        before && one.status === 'final' ? { ...one, status: 'revised' } : one,
      );
    }
  }
  const bundled: Vintage = {
    released: series.released ?? '',
    until: released,
    publication: series.publication,
    url: series.dataPage ?? series.landingPage,
    grade: series.grade,
    provenance: series.provenance,
    observations: series.observations,
  };
  return {
    ...series,
    observations: [...merged.values()].sort((a, b) => (a.period < b.period ? -1 : 1)),
    // Without a date the held figures cannot stand in the order of releases; they stay in the bundled reference.
    history: series.released ? [...series.history, bundled] : series.history,
    released,
    grade: 'official-page',
    provenance: address,
  };
}

function mustBeTheSame(
  held: ReadonlyMap<string, Observation>,
  given: readonly Observation[],
): void {
  const shared = given.filter(({ period }) => held.has(period));
  if (shared.length === 0) throw new NotTheSame('none of the periods held is given');
  // A revision seldom moves most of a series by more than a fifth; another unit or another series does.
  const far = shared.filter(({ period, value }) => {
    const before = held.get(period)?.value ?? value;
    return Math.abs(value - before) > 0.2 * Math.max(Math.abs(value), Math.abs(before));
  });
  if (shared.length >= 3 && far.length * 2 > shared.length)
    throw new NotTheSame(`${far.length} of ${shared.length} figures differ by more than a fifth`);
}

function decimalsOf(value: number): number {
  return (String(value).split('.')[1] ?? '').length;
}
