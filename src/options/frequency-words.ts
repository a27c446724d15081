import type { Frequency } from '../engine/series.ts';
import { type MessageKey, t } from '../platform/i18n.ts';

const KEYS = {
  daily: 'optionsEach_daily',
  weekly: 'optionsEach_weekly',
  monthly: 'optionsEach_monthly',
  quarterly: 'optionsEach_quarterly',
  'half-yearly': 'optionsEach_half_yearly',
  annual: 'optionsEach_annual',
  'financial-year': 'optionsEach_financial_year',
  'academic-year': 'optionsEach_academic_year',
  'year-ending': 'optionsEach_year_ending',
  'year-to-date': 'optionsEach_year_to_date',
  irregular: 'optionsEach_irregular',
} as const satisfies Record<Frequency, MessageKey>;

/** How often a series is published, in words: `monthly`. */
export function frequencyWords(frequency: Frequency): string {
  return t(KEYS[frequency]);
}
