import type { Series } from '../../../src/engine/series.ts';
import { type Check, Findings } from './check.ts';
import { breakdown, groupBy, whatIsCounted } from './group.ts';

/** Two series with at least this many equal figures and no other are one series under two ids. */
const ENOUGH = 8;

/** No series may stand here twice, under whatever id. */
export const duplicates: Check = {
  name: 'duplicates',
  about:
    'no two series with the same measure, area, breakdown and frequency, or the same figures throughout',
  run(series) {
    const found = new Findings();
    found.looked = series.length;
    const same = (one: Series) =>
      [
        whatIsCounted(one),
        one.area.code,
        breakdown(one),
        one.frequency,
        one.seasonallyAdjusted,
        shape(one),
      ].join('|');
    for (const group of groupBy(series, same))
      report(group, 'the same measure, area, breakdown and frequency', found);
    const figures = (one: Series) =>
      one.observations.length < ENOUGH
        ? one.id
        : one.observations.map(({ period, value }) => `${period}=${value}`).join();
    for (const group of groupBy(series, figures))
      report(group, 'the same figures throughout', found);
    return found;
  },
};

/** The form of its period labels: `2022-Q1` and `2022` are not the same series. */
function shape(one: Series): string {
  return (one.observations[0]?.period ?? '').replace(/\d/g, '9');
}

function report(group: readonly Series[], what: string, found: Findings): void {
  const [first, ...others] = group;
  if (first) for (const other of others) found.add(first, other.id, `${what} as ${other.id}`);
}
