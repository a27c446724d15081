import type { Comparison } from '../annotation.ts';
import type { Article } from '../article.ts';
import type { Claim } from '../claim.ts';
import type { Series } from '../series.ts';
import { compareChange } from './compare-change.ts';
import { compareExtreme } from './compare-extreme.ts';
import { compareLevel } from './compare-level.ts';
import { growthOf, isAmountOfChange, isValueOfGrowth } from './growth.ts';
import { isRatioOverTime } from './like-for-like.ts';
import { extremeOf } from './rank.ts';
import type { Surroundings } from './related.ts';
import { uncovered } from './uncovered.ts';

export type { Surroundings } from './related.ts';

/**
 * Sets the official record beside a claim. `readings` are the series of one measure (its frequencies and
 * runs), best first where nothing else decides; the one that has the claim's period is chosen.
 */
export function compare(
  claim: Claim,
  article: Article,
  readings: readonly Series[],
  around: Surroundings,
): Comparison | null {
  const [first] = readings;
  if (!first) return null;
  const extreme = extremeOf(claim);
  if (extreme) return compareExtreme(extreme, claim, article, readings);
  if (isRatioOverTime(claim)) return compareChange(claim, article, readings, around);
  if (claim.kind !== 'change') return compareLevel(claim, article, readings, around);
  if (isAmountOfChange(first)) {
    // Percentages of a change, and what built up over years, are nothing that one month's change answers.
    const said = claim.unit !== 'percent' && claim.unit !== 'times' && !claim.basePeriod?.period;
    return said
      ? compareLevel(withSign(claim), article, readings, around)
      : uncovered(claim, article, first);
  }
  if (claim.unit !== 'percent' || claim.form === 'multiplier' || !growthOf(first))
    return compareChange(claim, article, readings, around);
  if (!isValueOfGrowth(claim, first)) return uncovered(claim, article, first);
  return compareLevel(withSign(claim), article, readings, around);
}

/** The series itself holds changes: its value is set beside the claim's, with the claim's direction. */
function withSign(claim: Claim): Claim {
  const { direction, value } = claim;
  return direction === 'down' && value !== null ? { ...claim, value: -Math.abs(value) } : claim;
}
