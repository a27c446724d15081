import { isoDay } from '../../engine/periods/days.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** 1 to 12 for `SEP`, `September` or `sep`; 0 when it is no month. */
export function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** `16 September 2026` or `02 Jan 2024` as an ISO day; null for any other text. */
export function dayFromWords(text: string): string | null {
  const [, day, name, year] = /^(\d{1,2}) ([A-Za-z]+) (\d{4})$/.exec(text.trim()) ?? [];
  const month = monthNumber(name ?? '');
  return month === 0 ? null : isoDay(Number(year), month, Number(day));
}

/** The day in London of a moment such as `2026-08-18T23:00:00.000Z` (midnight there in summer); null for no moment. */
export function londonDay(moment: string): string | null {
  const time = Date.parse(moment);
  if (Number.isNaN(time)) return null;
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(time);
}
