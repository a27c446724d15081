import { parsePeriod } from '../../../src/engine/periods/parse.ts';
import type { Series, Vintage } from '../../../src/engine/series.ts';
import { type Check, Findings } from './check.ts';

/** The history must fit the release dates: in order, handing over to one another, nothing known before it happened. */
export const history: Check = {
  name: 'history',
  about: 'releases in order, each until the next; no release with figures for days after it',
  run(series) {
    const found = new Findings();
    for (const one of series) {
      one.history.forEach((vintage, at) => {
        found.looked++;
        checkOrder(one, vintage, one.history[at + 1], found);
        checkFuture(one, vintage, found);
      });
      const last = one.history.at(-1);
      if (last && one.released && last.released > one.released)
        found.add(
          one,
          last.released,
          `a release after the one that the figures are from (${one.released})`,
        );
      if (last && last.until === null && one.released && last.released < one.released)
        found.add(
          one,
          last.released,
          `does not say until when it stood (the figures are from ${one.released})`,
        );
    }
    return found;
  },
};

function checkOrder(
  one: Series,
  vintage: Vintage,
  next: Vintage | undefined,
  found: Findings,
): void {
  if (vintage.until !== null && vintage.until <= vintage.released)
    found.add(one, vintage.released, `stood until ${vintage.until}, before it was released`);
  if (!next) return;
  if (next.released <= vintage.released)
    found.add(one, next.released, `out of order after ${vintage.released}`);
  if (vintage.until !== next.released)
    found.add(
      one,
      vintage.released,
      `stood until ${vintage.until}, but the next release held is ${next.released}`,
    );
}

function checkFuture(one: Series, vintage: Vintage, found: Findings): void {
  for (const { period } of vintage.observations) {
    const to = parsePeriod(period, one)?.to;
    if (to !== undefined && to > vintage.released)
      found.add(one, vintage.released, `gives ${period}, which was not over`);
  }
}
