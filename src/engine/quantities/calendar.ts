import { type Token, tokenAt } from '../text/token.ts';
import { dayFirst, monthAt, monthFirst, ranged } from './calendar-days.ts';
import { type CalendarMention, decade, made, point } from './calendar-mention.ts';
import { isYearNumber, splitYear, yearFirst } from './calendar-years.ts';
import { matchAt } from './phrase.ts';

export type { CalendarMention } from './calendar-mention.ts';

/** The longest calendar expression that starts at `at`, or null. */
export function calendarAt(tokens: readonly Token[], at: number): CalendarMention | null {
  const { kind, text } = tokenAt(tokens, at);
  if (kind === 'number')
    return numericDate(tokens, at) ?? ranged(tokens, dayFirst(tokens, at)) ?? yearFirst(tokens, at);
  if (monthAt(tokens, at)) return ranged(tokens, monthFirst(tokens, at));
  return text === "'" || text === 'Q' || text === 'H' || text === 'FY' ? coded(tokens, at) : null;
}

/** `31/12/2023`, `2023-06-30`, `13.12.2022`. */
function numericDate(tokens: readonly Token[], at: number): CalendarMention | null {
  const date = matchAt(tokens, at, /^(\d{1,4})([-–/.])(\d\d?)\2(\d\d|\d{4})(?![\d%])/);
  if (!date) return null;
  const [, first = '', , second, third = ''] = date.found;
  const iso = first.length === 4;
  const [year, days, months] = [iso ? first : third, Number(iso ? third : first), Number(second)];
  const [day, month] = months > 12 ? [months, days] : [days, months];
  if (year.length % 2 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return made(at, date.to, 'day', point(Number(year) + (year.length === 2 ? 2000 : 0), month, day));
}

/** `'50s`, `Q3 2023`, `H1`, `FY2023/24`, `FY 2024`. */
function coded(tokens: readonly Token[], at: number): CalendarMention | null {
  const next = tokenAt(tokens, at + 1);
  if (tokenAt(tokens, at).text === 'FY') {
    if (!isYearNumber(next)) return null;
    const { value } = next;
    const year = made(at, at + 2, 'split-year', point(value - 1), point(value));
    return { ...(splitYear(tokens, at + 1) ?? year), from: at };
  }
  const code = matchAt(tokens, at, /^(?:'(\d0)s|(?:Q([1-4])|H([12]))(?:(?: of)? (\d{4}))?)\b/);
  if (!code) return null;
  const { to, found } = code;
  const [, tens, quarter, half, year] = found;
  if (tens) return decade(at, to, 1900 + Number(tens));
  const kind = quarter ? 'quarter' : 'half';
  return made(at, to, kind, point(year ? Number(year) : null), undefined, Number(quarter ?? half));
}
