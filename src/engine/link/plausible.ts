import type { Claim } from '../claim.ts';
import { daysBetween } from '../periods/days.ts';
import type { Period } from '../periods/period.ts';
import { yearEarlier } from '../periods/relate.ts';
import { latestOn, observationsOf, officialFor } from '../record/observed.ts';
import { factorFrom } from '../record/scale.ts';
import type { Series } from '../series.ts';
import type { KindFit } from './unit.ts';

/** How far in time an observation may lie from the claim's period and still show the size to expect. */
const NEAR = 550 * 86_400_000;

/**
 * How far a claim's number lies from what a series held at its time: 0 within a seventh to 1 at more than
 * double or less than half, null when nothing can be set beside it. It only ever speaks against a series: a number that happens to be near
 * makes no measure the right one.
 */
export function distance(claim: Claim, series: Series, kind: KindFit): number | null {
  const value = claim.value ?? claim.high ?? claim.low;
  if (value === null || claim.kind === 'rank' || claim.kind === 'target') return null;
  if (kind === 'change') return changeDistance(claim, value, series);
  const period = claim.period.period;
  if (!period) return null;
  const scaled = Math.abs(value * factorFrom(claim, series.unit));
  const official = expected(series, period);
  if (official === null) return null;
  return apart(scaled, Math.abs(official), series.unit.base.startsWith('percent'));
}

/** Whether a series lacks a value for exactly the claim's period; false when the claim names none. */
export function lacksPeriod(claim: Claim, series: Series): boolean {
  const { period } = claim.period;
  if (period === null) return false;
  // "Now" and "today" mean the latest figure.
  if (period.kind === 'day' && latestOn(series, period.to)) return false;
  return officialFor(series, period) === null;
}

function apart(a: number, b: number, percent: boolean): number {
  if (percent && Math.abs(a - b) <= 3) return 0;
  if (a === 0 || b === 0) return 1;
  return Math.min(1, Math.max(0, (Math.abs(Math.log(a / b)) - 0.14) / 0.56));
}

/** The value for a period, or the one nearest to it in time. */
function expected(series: Series, period: Period): number | null {
  const exact = officialFor(series, period);
  if (exact) return exact.value;
  const middle = (Date.parse(period.from) + Date.parse(period.to)) / 2;
  let best: { gap: number; value: number } | null = null;
  const wanted = daysBetween(period.from, period.to);
  for (const { days, middle: at, value } of observationsOf(series)) {
    // A month of a flow says nothing of a year of it.
    if (series.aggregation === 'sum' && (days > 1.5 * wanted || wanted > 1.5 * days)) continue;
    const gap = Math.abs(at - middle);
    if (gap <= NEAR && (best === null || gap < best.gap)) best = { gap, value };
  }
  return best?.value ?? null;
}

/** How far a change lies from the one computed, as `distance`. */
export function changeDistance(claim: Claim, value: number, series: Series): number | null {
  const to = claim.period.period;
  if (!to) return null;
  const from = claim.basePeriod?.period ?? yearEarlier(to);
  const before = officialFor(series, from);
  const after = officialFor(series, to);
  if (!before || !after || before.value === 0) return null;
  const percent = claim.unit === 'percent' || claim.unit === 'times';
  const difference = after.value - before.value;
  const computed = percent ? (difference / Math.abs(before.value)) * 100 : difference;
  const said = Math.abs(value) * (percent ? 1 : factorFrom(claim, series.unit));
  const signed = claim.direction === 'down' ? -said : claim.direction === 'up' ? said : null;
  const gap = signed === null ? Math.abs(said - Math.abs(computed)) : Math.abs(signed - computed);
  const room = percent ? Math.max(3, 0.3 * said) : 0.3 * said;
  return Math.min(1, Math.max(0, (gap - room) / (2 * room)));
}
