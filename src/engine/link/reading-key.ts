import type { IndexedSeries } from '../reference.ts';

/** What readings of one measure share: they differ in frequency or run only. */
export function readingKey(series: Pick<IndexedSeries, 'measure' | 'area' | 'dimensions'>): string {
  const before = keys.get(series);
  if (before !== undefined) return before;
  const made = keyOf(series);
  keys.set(series, made);
  return made;
}

const keys = new WeakMap<object, string>();

function keyOf(series: Pick<IndexedSeries, 'measure' | 'area' | 'dimensions'>): string {
  const dimensions = Object.entries(series.dimensions)
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  return [timeless(series.measure).toLowerCase(), series.area, ...dimensions].join('|');
}

// Wordings of time, not of the measure, at the end of a measure's name: "…, months", "… (annual average)".
const TIMES = [
  /\s*\((?=[^)]*\b(?:month|months|quarter|quarters|week|weeks|annual|year|yearly|rolling)\b)[^)]*\)/gi,
  /,?\s+(?:in the )?(?:calendar |rolling )?(?:months|weeks|quarters|quarter|years|sums of weeks|end of year|year end|12 months ending|12 months|rolling years ending each quarter|by date of change|long run|as quoted on release)$/i,
  /,?\s+(?:since|from) \d{4}$/i,
  /,?\s+\d{4}(?:\/\d{2})? (?:on|to \d{4}(?:\/\d{2})?)$/i,
];

/** A measure's name without its wordings of time, in small letters. */
export function timeless(measure: string): string {
  return TIMES.reduce((name, times) => name.replace(times, ''), measure)
    .trim()
    .toLowerCase();
}
