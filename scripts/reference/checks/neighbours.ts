import type { Series } from '../../../src/engine/series.ts';
import { type Check, Findings } from './check.ts';

/** A figure this many times its neighbours on both sides is more often a slip in the unit than the truth. */
const SPIKE = 8;

/** Counts below this jump for good reasons. */
const SMALL = 100;

/** Units and magnitudes must be plausible against the observations next to them. */
export const neighbours: Check = {
  name: 'neighbours',
  about: `no figure more than ${SPIKE} times off from both its neighbours; shares between 0 and 100 percent`,
  run(series) {
    const found = new Findings();
    for (const one of series) {
      checkSpikes(one, found);
      if (one.kind === 'share' && one.unit.label === 'percent') checkShares(one, found);
    }
    return found;
  },
};

function checkSpikes(one: Series, found: Findings): void {
  if (one.kind !== 'count' && one.kind !== 'money') return;
  const values = one.observations.map(({ value }) => value);
  for (let at = 1; at < values.length - 1; at++) {
    const [before, here, after] = values.slice(at - 1, at + 2) as [number, number, number];
    found.looked++;
    if (Math.min(before, here, after) <= 0) continue;
    if (Math.max(before, here, after) * one.unit.scale < SMALL) continue;
    const high = here / Math.max(before, after);
    const low = Math.min(before, after) / here;
    if (high > SPIKE || low > SPIKE)
      found.add(one, one.observations[at]?.period ?? '', `${here} between ${before} and ${after}`);
  }
}

function checkShares(one: Series, found: Findings): void {
  for (const { period, value } of one.observations) {
    found.looked++;
    if (value < 0 || value > 100) found.add(one, period, `a share of ${value} percent`);
  }
}
