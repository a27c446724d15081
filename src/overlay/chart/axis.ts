/** The value axis: its ends and the values at grid lines. */
export interface Axis {
  low: number;
  high: number;
  ticks: readonly number[];
  /** Whether it leaves out zero, which the chart then says. */
  cut: boolean;
}

/**
 * An axis with three to five round ticks.
 * @param values all that is drawn; at least one
 * @param fromZero columns must start at zero; lines do unless their variation would vanish
 */
export function valueAxis(values: readonly number[], fromZero: boolean): Axis {
  let low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  let high = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  // Below a quarter of the height, movement could not be seen.
  const cut = !fromZero && low > 0 && high - low < high / 4 && high > low;
  if (!cut) {
    low = Math.min(0, low);
    high = Math.max(0, high);
  }
  if (high === low) high = low + 1;
  const step = roundStep((high - low) / 3.5);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  const ticks: number[] = [];
  for (let at = first; at <= last; at++) ticks.push(Number((at * step).toPrecision(12)));
  return { low: first * step, high: last * step, ticks, cut };
}

/** The next of 1, 2, 2.5, 5, 10 times a power of ten. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const lead = step / power;
  return (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 2.5 ? 2.5 : lead <= 5 ? 5 : 10) * power;
}
