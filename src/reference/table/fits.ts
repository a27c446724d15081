import type { PeriodKind } from '../../engine/periods/period.ts';
import type { Frequency } from '../../engine/series.ts';

/**
 * The kinds of period that a series of a frequency may hold. A shorter kind than the frequency's own is a stock at
 * one date in each period (police officers each March); `years` is an average over several.
 */
const KINDS: Readonly<Record<Frequency, readonly PeriodKind[] | null>> = {
  daily: ['day'],
  weekly: ['week'],
  monthly: ['month', 'span'],
  quarterly: ['quarter', 'month'],
  'half-yearly': ['half', 'month', 'quarter'],
  annual: ['year', 'years', 'month', 'quarter', 'financial-year', 'academic-year'],
  'financial-year': ['financial-year', 'years', 'year'],
  'academic-year': ['academic-year', 'years'],
  'year-ending': ['year-ending'],
  'year-to-date': ['half', 'nine-months', 'year-to-date', 'month', 'quarter', 'year'],
  irregular: null,
};

/** Whether a period of this kind fits a series of this frequency. */
export function fits(kind: PeriodKind, frequency: Frequency): boolean {
  const allowed = KINDS[frequency];
  return allowed?.includes(kind) ?? true;
}
