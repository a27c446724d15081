import { parts } from '../periods/days.ts';
import { months } from '../periods/parse.ts';
import type { Period } from '../periods/period.ts';
import { shiftYears } from '../periods/relate.ts';
import type { Clock, When } from './when.ts';

/** The same stretch in another year. */
export function inYear(period: Period | null, year: number): Period | null {
  return period && shiftYears(period, year - Number(period.from.slice(0, 4)));
}

/** "In June 2024, up on the figure for March": the last March before, whatever the article's day. */
export function lastBefore(base: When, period: Period | null): Period | null {
  if (!base.yearless || !base.period || !period) return base.period;
  const years = Number(period.from.slice(0, 4)) - Number(base.period.from.slice(0, 4));
  const same = shiftYears(base.period, years);
  return same.from < period.from ? same : shiftYears(same, -1);
}

/** The same stretch so many months later; earlier when negative. */
export function shift(period: Period | null, count: number): Period | null {
  if (!period) return null;
  if (count % 12 === 0) return shiftYears(period, count / 12);
  const [year, month] = parts(period.from);
  const [endYear, endMonth] = parts(period.to);
  return months(period.kind, year, month + count, (endYear - year) * 12 + endMonth - month + 1);
}

/** "a year ago" without any other time: the month so many months before the article. */
export function ago(count: number, clock: Clock): Period | null {
  if (!clock.published) return null;
  const [year, month] = parts(clock.published);
  return months('month', year, month - count, 1);
}
