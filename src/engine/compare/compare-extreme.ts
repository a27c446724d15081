import type { Comparison } from '../annotation.ts';
import type { Article } from '../article.ts';
import type { Claim } from '../claim.ts';
import { formatPeriod } from '../periods/format.ts';
import { contains } from '../periods/relate.ts';
import { type DatedObservation, observationsOf } from '../record/observed.ts';
import type { Series } from '../series.ts';
import { figure } from './figure.ts';
import { isOut } from './latest.ts';
import { type Figure, figureOf, observed, officialOf } from './official-figure.ts';
import { type Extreme, rankOver } from './rank.ts';
import { runsUpTo } from './since.ts';
import { uncovered } from './uncovered.ts';

/** For "the lowest for 13 years": the figure of the article's day, and when it was last beyond that. */
export function compareExtreme(
  extreme: Extreme,
  claim: Claim,
  article: Article,
  readings: readonly Series[],
): Comparison {
  for (const series of readings) {
    const found = extremeSoFar(extreme, claim, article, series) ?? figureOf(claim, article, series);
    const finding = found && rankOver(extreme, series, found.value, found.period);
    if (!found || !finding || finding.holds === null) continue;
    const official = officialOf(found, series);
    const now = `The official figure for ${formatPeriod(found.period)} is ${figure(found.value, series.unit)}.`;
    return {
      ...uncovered(claim, article, series),
      relation: finding.holds ? 'agrees' : 'differs',
      official,
      note: `${now} ${finding.note}`,
    };
  }
  return uncovered(claim, article, readings[0] as Series);
}

/** "Down this year to 3.5%, the lowest for 50 years": the lowest figure of the year so far, not the latest. */
function extremeSoFar(
  extreme: Extreme,
  claim: Claim,
  { published }: Article,
  series: Series,
): Figure | null {
  const { period } = claim.period;
  if (!period || !published || period.kind === 'day' || !runsUpTo(period, published)) return null;
  const low = extreme.end === 'lowest';
  let best: DatedObservation | null = null;
  for (const one of observationsOf(series)) {
    if (!contains(period, one.period) || !isOut(series, one.period, published)) continue;
    if (!best || (low ? one.value <= best.value : one.value >= best.value)) best = one;
  }
  return best && observed(best, 'latest');
}
