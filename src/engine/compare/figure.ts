import type { Unit } from '../series.ts';

/** A number as English prose writes it: thousands apart, true minus. */
export function number(value: number, decimals?: number): string {
  const text = new Intl.NumberFormat('en-GB', {
    maximumFractionDigits: decimals ?? 3,
    minimumFractionDigits: decimals ?? 0,
  }).format(value);
  return text.replace(/^-/, '−');
}

/** A value of a series with its unit: `12,658`, `7.2%`, `£12.8 billion`. People and other counts go without. */
export function figure(value: number, unit: Unit): string {
  if (unit.base === 'percent') return `${number(value)}%`;
  const magnitude = /\b(billion|million|thousand)\b/.exec(unit.label)?.[0];
  const scaled = magnitude ? `${number(value)} ${magnitude}` : number(value);
  if (/^GBP\b/.test(unit.base)) return scaled.replace(/^(−?)/, '$1£');
  return scaled;
}

/** A signed change in percent, one decimal: `−92.5%`, `+226.3%`; below 0.05: `less than 0.1%`. */
export function signedPercent(value: number): string {
  if (value !== 0 && Math.abs(value) < 0.05) return 'less than 0.1%';
  const text = number(value, 1);
  return `${value > 0 ? '+' : ''}${text}%`;
}
