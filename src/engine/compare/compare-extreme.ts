import type { Comparison } from '../annotation.ts';
import type { Article } from '../article.ts';
import type { Claim } from '../claim.ts';
import { formatPeriod } from '../periods/format.ts';
import type { Series } from '../series.ts';
import { figure } from './figure.ts';
import { figureOf, officialOf } from './official-figure.ts';
import { type Extreme, rankOver } from './rank.ts';
import { uncovered } from './uncovered.ts';

/** For "the lowest for 13 years": the figure of the article's day, and when it was last beyond that. */
export function compareExtreme(
  extreme: Extreme,
  claim: Claim,
  article: Article,
  readings: readonly Series[],
): Comparison {
  for (const series of readings) {
    const found = figureOf(claim, article, series);
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
