import { TENS, UNITS } from '../quantities/number-words.ts';
import { type Token, tokenAt, wordsOf } from '../text/token.ts';
import { type Clock, earlier, made, over, type When } from './when.ts';
import { yearBy } from './year-by.ts';

/** Months of the units that one figure is compared by with the one before. */
export const LENGTHS: Readonly<Record<string, number>> = { year: 12, quarter: 3, month: 1 };

/** "the same period last year, "over the same period", "in the same months of 2023". */
export function same(tokens: readonly Token[], at: number): When | null {
  const words = wordsOf(tokens, at, at + 6);
  const [said, , year, last] = SAME.exec(words) ?? [];
  if (said === undefined) return null;
  const to = at + said.trim().split(' ').length;
  if (year) return { ...earlier(at, to, 0), inYear: Number(year) };
  if (last) return earlier(at, to, 12);
  return { ...made(at, to, null), unresolved: null, same: true };
}

const SAME =
  /^ the same (period|months?|quarter|point|time|stage|weeks?|dates?|year|day) (?:(?:in|of) ((?:19|20)\d\d) |((?:(?:in|of) )?(?:the )?(?:previous |last )?year )|)/;

/** "year-on-year", "on the year", "on last year", "in the month", "over the quarter". */
export function onYear(tokens: readonly Token[], at: number): When | null {
  if (!/^(the|an|last|on|-)$/.test(tokenAt(tokens, at + 1).lower)) return null;
  const words = wordsOf(tokens, at, at + 5);
  const [rate] = /^ (year (- )?on (- )?year|on an annual basis) /.exec(words) ?? [];
  if (rate) return over(at, at + rate.trim().split(' ').length, 12);
  if (words.startsWith(' on last year ')) return earlier(at, at + 3, 12);
  const [, on, unit = ''] = /^ (on|in|over|during) the (year|quarter|month) /.exec(words) ?? [];
  const length = LENGTHS[unit];
  if (!length) return null;
  if (on !== 'on') return overThe(tokens, at, length);
  return / before /.test(words) ? earlier(at, at + 4, length) : over(at, at + 3, length);
}

/** "rose by 35,100 in the month", but neither "in the month of May" nor "in the year to June". */
function overThe(tokens: readonly Token[], at: number, length: number): When | null {
  const next = tokenAt(tokens, at + 3);
  if (
    /^(of|before|after|earlier|ended|ending|that|when|since|between|from|until|up|-)$/.test(
      next.lower,
    )
  )
    return null;
  // "in the month to 4.6 million" names a level, "in the month to May" and "in the year to date" a time.
  const ahead = tokenAt(tokens, at + 4);
  if (next.lower === 'to' && (ahead.kind !== 'number' || length === 12)) return null;
  return over(at, at + 3, length);
}

/** "a year earlier", "two years ago", "a year before". */
export function yearsEarlier(tokens: readonly Token[], at: number, clock: Clock): When | null {
  const count = tokenAt(tokens, at);
  const years =
    count.lower === 'a'
      ? 1
      : count.kind === 'number'
        ? count.value
        : (UNITS.get(count.lower) ?? TENS.get(count.lower) ?? 0);
  const unit = tokenAt(tokens, at + 1).lower;
  const word = tokenAt(tokens, at + 2).lower;
  if (/^decades?$/.test(unit) && years >= 1 && years <= 5)
    return yearsBack(tokens, at, 10 * years, word, clock);
  if (/^months?$/.test(unit) && years >= 1 && years <= 60) return monthsEarlier(at, years, word);
  if (!/^years?$/.test(unit) || years < 1 || years > 60) return null;
  return yearsBack(tokens, at, years, word, clock);
}

function yearsBack(
  tokens: readonly Token[],
  at: number,
  years: number,
  word: string,
  clock: Clock,
): When | null {
  if (word === 'later') return { ...earlier(at, at + 3, -12 * years), role: 'at' };
  if (!/^(earlier|before|ago|previously)$/.test(word)) return null;
  if (word === 'before' && tokenAt(tokens, at + 3).lower === 'that')
    return earlier(at, at + 4, 12 * years);
  if (word === 'ago' && years > 1)
    return made(at, at + 3, clock.published ? yearBy(clock, -years, '') : null, 'base');
  return earlier(at, at + 3, 12 * years);
}

/** "twelve months before", "six months later". */
function monthsEarlier(at: number, count: number, word: string): When | null {
  if (word === 'later') return { ...earlier(at, at + 3, -count), role: 'at' };
  return /^(earlier|before|ago|previously)$/.test(word) ? earlier(at, at + 3, count) : null;
}
