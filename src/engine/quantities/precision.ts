/** The precision of a value written with that many decimals: zeros at its end are not counted as meant. */
export function precisionOf(value: number, decimals: number): number {
  if (decimals > 0) return 10 ** -decimals;
  if (value === 0 || !Number.isFinite(value)) return 1;
  let precision = 1;
  while (precision < 1e15 && value % (precision * 10) === 0) precision *= 10;
  return precision;
}

/** Removes what binary arithmetic adds: 2.3 million is 2300000, not 2299999.9999999995. */
export function clean(value: number): number {
  return Number(value.toPrecision(15));
}
