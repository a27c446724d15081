/** Day arithmetic on ISO days (`2022-01-31`), always in UTC: an official period has no time zone. */

const DAY = 86_400_000;

/** The ISO day of a year, month (1 to 12; may run over) and day of month. */
export function isoDay(year: number, month: number, day: number): string {
  // Nearly every call: no calendar needed, and thousands of labels are read for one article.
  if (month >= 1 && month <= 12 && day >= 1 && day <= 28 && year >= 1000 && year <= 9999) {
    return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
  }
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.toISOString().slice(0, 10);
}

/** The last day of a month (1 to 12; may run over into later years). */
export function monthEnd(year: number, month: number): string {
  const last = [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return last ? `${isoDay(year, month, 1).slice(0, 8)}${last}` : isoDay(year, month + 1, 0);
}

/** The ISO day `days` later, or earlier when negative. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** Days from `from` to `to`, both counted. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY) + 1;
}

/** The same day `years` later; 29 February becomes 28 February where the year has none. */
export function addYears(day: string, years: number): string {
  const [year, month, date] = parts(day);
  const shifted = isoDay(year + years, month, date);
  return shifted.slice(5, 7) === day.slice(5, 7) ? shifted : monthEnd(year + years, month);
}

/** Whether the day is the last one of its month. */
export function isMonthEnd(day: string): boolean {
  const [year, month] = parts(day);
  return monthEnd(year, month) === day;
}

/** Year, month (1 to 12) and day of month of an ISO day. */
export function parts(day: string): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

/** Whether the text is an ISO day that exists in the calendar. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = parts(text);
  return isoDay(year, month, day) === text;
}
