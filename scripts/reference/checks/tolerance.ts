import type { Series } from '../../../src/engine/series.ts';

/**
 * How far a sum of rounded parts may be from its rounded total: half a step of the coarser rounding for each part and
 * for the total itself. How the total is rounded shows in its whole series.
 */
export function roundingSlack(parts: readonly number[], total: Series): number {
  const step = Math.max(stepOf(parts), stepOf(total.observations.map(({ value }) => value)));
  return (step / 2) * (parts.length + 1) + 1e-9;
}

/** The step that figures are rounded to: 1000 for 45,000, 12,000 and 1,000; their last digit otherwise. */
export function stepOf(figures: readonly number[]): number {
  const values = figures.filter((value) => value !== 0);
  const decimals = values.map((value) => (String(value).split('.')[1] ?? '').length);
  let step = 10 ** -Math.max(0, ...decimals);
  // One or two round figures may be round by chance.
  if (values.length < 3) return step;
  while (step < 1e6 && values.every((value) => isMultiple(value, step * 10))) step *= 10;
  return step;
}

function isMultiple(value: number, step: number): boolean {
  const times = value / step;
  return Math.abs(times - Math.round(times)) < 1e-9;
}
