import { parsePeriod } from '../../../src/engine/periods/parse.ts';
import { valueFor } from '../../../src/engine/periods/value-for.ts';
import type { Series } from '../../../src/engine/series.ts';
import { type Check, Findings } from './check.ts';
import { breakdown, groupBy, whatIsCounted } from './group.ts';
import { roundingSlack } from './tolerance.ts';

/** Quarters must add up to years, months to quarters, wherever both are held and the rule says that they add up. */
export const sumsOverTime: Check = {
  name: 'sums over time',
  about: 'finer figures give the coarser ones by the aggregation rule',
  run(series) {
    const found = new Findings();
    const key = (one: Series) => [whatIsCounted(one), one.area.code, breakdown(one)].join('|');
    for (const group of groupBy(series, key))
      for (const fine of group)
        for (const coarse of group)
          if (fine !== coarse && fine.aggregation === 'sum') compare(fine, coarse, found);
    return found;
  },
};

function compare(fine: Series, coarse: Series, found: Findings): void {
  for (const observation of coarse.observations) {
    const period = parsePeriod(observation.period, coarse);
    const sum = period && valueFor(fine.observations, fine, period);
    if (!sum?.derived) continue;
    found.looked++;
    const parts = sum.labels.map(
      (label) => fine.observations.find((one) => one.period === label)?.value ?? 0,
    );
    const difference = Math.abs(sum.value - observation.value);
    if (difference > roundingSlack(parts, coarse))
      found.add(
        coarse,
        observation.period,
        `${observation.value}, but ${sum.derived} of ${fine.id} is ${sum.value}`,
      );
  }
}
