import { TENS, UNITS } from '../quantities/number-words.ts';
import { type Token, tokenAt } from '../text/token.ts';
import { type Clock, earlier, made, over, type When } from './when.ts';
import { yearBy } from './year-by.ts';

/** Months of the units that one figure is compared by with the one before. */
export const LENGTHS: Readonly<Record<string, number>> = { year: 12, quarter: 3, month: 1 };

/** "the same period last year, "over the same period", "in the same months of 2023". */
export function same(tokens: readonly Token[], at: number): When | null {
  const unit = tokenAt(tokens, at + 2).lower;
  if (!/^(period|months?|quarter|point|time|stage|weeks?|week|date|dates|year|day)$/.test(unit))
    return null;
  const next = tokenAt(tokens, at + 3).lower;
  const after = tokenAt(tokens, at + 4).lower;
  const year = tokenAt(tokens, at + 4);
  if (/^(in|of)$/.test(next) && year.kind === 'number' && /^(?:19|20)\d\d$/.test(year.text))
    return { ...earlier(at, at + 5, 0), inYear: Number(year.text) };
  if (/^(last|the|a|in|of)$/.test(next) && /^(year|previous|last|the)$/.test(after)) {
    const to = after === 'year' ? at + 5 : at + 6;
    return earlier(at, to, 12);
  }
  return {
    from: at,
    to: at + 3,
    role: 'at',
    period: null,
    unresolved: null,
    earlier: null,
    same: true,
    over: false,
    yearless: false,
    about: null,
    inYear: null,
    origin: null,
    each: [],
  };
}

/** "year-on-year", "on the year", "on last year", "in the month", "over the quarter". */
export function onYear(tokens: readonly Token[], at: number): When | null {
  const words = [0, 1, 2, 3, 4].map((step) => tokenAt(tokens, at + step).lower);
  if (words[0] === 'annually') return null;
  if (words[0] === 'year') {
    if (words[1] === '-' && words[2] === 'on' && words[3] === '-' && words[4] === 'year')
      return over(at, at + 5, 12);
    if (words[1] === 'on' && words[2] === 'year') return over(at, at + 3, 12);
    return null;
  }
  const length = LENGTHS[words[2] ?? ''];
  if (words[1] === 'the' && length) {
    if (words[0] === 'on' && words[3] === 'before') return earlier(at, at + 4, length);
    if (words[0] === 'on') return over(at, at + 3, length);
    return overThe(tokens, at, length);
  }
  if (words[0] === 'on' && words[1] === 'last' && words[2] === 'year')
    return earlier(at, at + 3, 12);
  if (words[0] === 'on' && words[1] === 'an' && words[2] === 'annual' && words[3] === 'basis')
    return over(at, at + 4, 12);
  return null;
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
