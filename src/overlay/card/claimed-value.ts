import type { Comparison } from '../../engine/annotation.ts';
import type { Claim } from '../../engine/claim.ts';
import type { Series } from '../../engine/series.ts';

/**
 * The article's figure in the unit of a series, or null where it has no single value or another unit. The
 * comparison's own difference decides where there is one: it already is in the series' unit.
 */
export function claimedValue(
  claim: Claim,
  comparison: Comparison | null,
  series: Series,
): number | null {
  if (comparison?.series === series.id && comparison.official && comparison.difference !== null)
    return tidy(comparison.official.value - comparison.difference);
  if (claim.value === null) return null;
  const inPercent = claim.unit === 'percent' || claim.unit === 'percentage points';
  if (inPercent !== (series.unit.base === 'percent')) return null;
  return tidy(claim.value / series.unit.scale);
}

/** Undoes the noise of binary fractions: 7.29 - 0.01 is 7.28. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
