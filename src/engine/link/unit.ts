import type { Claim } from '../claim.ts';
import { dimensionOf } from '../record/scale.ts';
import type { IndexedSeries } from '../reference.ts';
import { terms } from '../text/terms.ts';

/** How a series' kind of number answers the claim's. */
export type KindFit = 'value' | 'change' | 'growth' | 'other';

const CURRENCY = /^[A-Z]{3}$/;
const SCORE = /^(?:points?|scores?)$/;
const TIMES = /^(?:ratio|times)\b/;
const DIFFERENCE = /\bgap\b/i;
const PERCENT = /^percent\b/;
const POINTS = /^(?:percentage|basis) points$/;
// Rates of inflation are spoken of as levels: one rate stands for another's month.
const LEVEL = /\binflation\b/i;
// Series that are changes themselves: "GDP growth", "pay growth", "inflation" (a change of prices).
const GROWTH = /\b(?:growth|inflation|change|uprating|reduction|annual rate|12-month rate)\b/i;

/** Whether a series is a change itself, not a level. */
export function isGrowth(series: Pick<IndexedSeries, 'unit' | 'title'>): boolean {
  return PERCENT.test(series.unit.base) && GROWTH.test(series.title) && !LEVEL.test(series.title);
}

/**
 * Whether the claim's number can be one of the series' values (`value`), a change between two of them
 * (`change`), the value of a series of changes (`growth`), or neither: counts, money, rates and shares are
 * never mixed.
 */
export function kindFit(
  claim: Claim,
  series: Pick<IndexedSeries, 'unit' | 'kind' | 'title'>,
): KindFit {
  const unit = claim.unit ?? '';
  const base = series.unit.base;
  const percentSeries = PERCENT.test(base);
  if (claim.kind === 'rank') return 'value';
  // "Doubled", "ten times": said of rates too, unlike "by 5 per cent".
  if (unit === 'times' && TIMES.test(base)) return claim.kind === 'change' ? 'change' : 'value';
  if (unit === 'times' || claim.form === 'multiplier') {
    return claim.kind === 'change' || claim.kind === 'ratio' ? 'change' : 'other';
  }
  if (POINTS.test(unit)) {
    if (POINTS.test(base)) return claim.kind === 'change' ? 'growth' : 'value';
    if (!percentSeries) return 'other';
    // A gap between two rates is told in points: its value, not a change of it.
    if (DIFFERENCE.test(series.title)) return 'growth';
    return claim.kind === 'change' ? 'change' : 'other';
  }
  if (PERCENT.test(unit)) {
    if (claim.kind === 'change') {
      if (!percentSeries) return 'change';
      // A rate's change is told in points; a percentage of a percentage is what nobody means.
      if (GROWTH.test(series.title) || DIFFERENCE.test(series.title)) return 'growth';
      // "A third lower" is said of rates too.
      return claim.form === 'fraction' ? 'change' : 'other';
    }
    return percentSeries ? 'value' : 'other';
  }
  if (CURRENCY.test(unit)) {
    if (!base.startsWith(unit)) return 'other';
    return claim.kind === 'change' ? 'change' : 'value';
  }
  // A score has no unit of its own: "at 77.9 the index …".
  if (series.kind === 'index' && unit !== '' && !SCORE.test(unit)) return 'other';
  if (percentSeries || series.kind === 'share') return 'other';
  if (series.kind === 'money') return 'other';
  if (dimensionOf(unit) !== dimensionOf(base) && dimensionOf(base) !== null) {
    // A number of things is no amount of energy; a number without its unit may be.
    if (unit !== '') return 'other';
  }
  return claim.kind === 'change' ? 'change' : 'value';
}

/** Whether a unit is a counted noun, not money, a percentage or a physical unit. */
export function countsThings(unit: string): boolean {
  return !CURRENCY.test(unit) && !PERCENT.test(unit) && !POINTS.test(unit) && !dimensionOf(unit);
}

const KNOWN_MAX = 2000;
const known = new Map<string, readonly string[]>();

/** The terms of a unit: there are few units, and each is asked for at every candidate. */
export function nounsOf(unit: string): readonly string[] {
  const before = known.get(unit);
  if (before) return before;
  const nouns = terms(unit);
  if (known.size < KNOWN_MAX) known.set(unit, nouns);
  return nouns;
}

/** Whether the noun that the claim counts is what the series counts: 1 yes, 0 unknown or only
 * spoken of, -1 another. */
export function nounFit(claim: Claim, series: IndexedSeries, words: ReadonlySet<string>): number {
  const unit = claim.unit;
  if (!unit || CURRENCY.test(unit) || PERCENT.test(unit) || POINTS.test(unit)) return 0;
  const dimension = dimensionOf(unit);
  if (dimension !== null) return dimension === dimensionOf(series.unit.base) ? 1 : -1;
  const nouns = nounsOf(unit);
  if (nouns.length === 0) return 0;
  const base = nounsOf(series.unit.base);
  if (nouns.some((noun) => base.includes(noun))) return 1;
  return nouns.some((noun) => words.has(noun)) ? 1 : -1;
}
