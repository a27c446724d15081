import { type Token, tokenAt } from '../text/token.ts';
import { dayFirst, monthFirst, ranged } from './calendar-days.ts';
import { type CalendarMention, made, point } from './calendar-mention.ts';
import { isYearNumber, splitYear, yearFirst } from './calendar-years.ts';

export type { CalendarMention } from './calendar-mention.ts';

/** The longest calendar expression that starts at `at`, or null. */
export function calendarAt(tokens: readonly Token[], at: number): CalendarMention | null {
  const token = tokenAt(tokens, at);
  if (token.kind === 'number')
    return numericDate(tokens, at) ?? ranged(tokens, dayFirst(tokens, at)) ?? yearFirst(tokens, at);
  if (token.kind === 'symbol') return token.text === "'" ? shortDecade(tokens, at) : null;
  return ranged(tokens, monthFirst(tokens, at)) ?? coded(tokens, at);
}

/** `31/12/2023`, `2023-06-30`, `13.12.2022`. */
function numericDate(tokens: readonly Token[], at: number): CalendarMention | null {
  const [first, mark, second, mark2, third] = [0, 1, 2, 3, 4].map((step) =>
    tokenAt(tokens, at + step),
  );
  if (!first || !mark || !second || !mark2 || !third) return null;
  if (
    second.kind !== 'number' ||
    third.kind !== 'number' ||
    mark.text !== mark2.text ||
    !/^[-–/.]$/.test(mark.text)
  )
    return null;
  if (mark.spaced || second.spaced || mark2.spaced || third.spaced) return null;
  const iso = first.text.length === 4;
  const [year, month, day] = iso ? [first, second, third] : [third, second, first];
  if (year.text.length !== 4 && year.text.length !== 2) return null;
  const [realDay, realMonth] =
    month.value > 12 ? [month.value, day.value] : [day.value, month.value];
  if (realMonth < 1 || realMonth > 12 || realDay < 1 || realDay > 31) return null;
  return made(
    at,
    at + 5,
    'day',
    point(year.text.length === 2 ? 2000 + year.value : year.value, realMonth, realDay),
  );
}

/** `'50s`. */
function shortDecade(tokens: readonly Token[], at: number): CalendarMention | null {
  const number = tokenAt(tokens, at + 1);
  const plural = tokenAt(tokens, at + 2);
  if (
    number.kind !== 'number' ||
    number.spaced ||
    number.text.length !== 2 ||
    number.value % 10 !== 0
  )
    return null;
  if (plural.lower !== 's' || plural.spaced) return null;
  const year = 1900 + number.value;
  return made(at, at + 3, 'decade', point(year), point(year + 9));
}

/** `Q3 2023`, `H1`, `FY2023/24`, `FY 2024`. */
function coded(tokens: readonly Token[], at: number): CalendarMention | null {
  const letter = tokenAt(tokens, at);
  const number = tokenAt(tokens, at + 1);
  if (number.kind !== 'number') return null;
  const limit = letter.text === 'Q' ? 4 : letter.text === 'H' ? 2 : 0;
  if (limit > 0) {
    if (number.spaced || number.decimals > 0 || number.value < 1 || number.value > limit)
      return null;
    const of = tokenAt(tokens, at + 2).lower === 'of' ? 1 : 0;
    const year = tokenAt(tokens, at + 2 + of);
    const hasYear = isYearNumber(year);
    return made(
      at,
      hasYear ? at + 3 + of : at + 2,
      limit === 4 ? 'quarter' : 'half',
      point(hasYear ? year.value : null),
      undefined,
      number.value,
    );
  }
  if (letter.text !== 'FY' || !isYearNumber(number)) return null;
  const split = splitYear(tokens, at + 1);
  return split
    ? { ...split, from: at }
    : made(at, at + 2, 'split-year', point(number.value - 1), point(number.value));
}
