import { parts } from '../periods/days.ts';
import { months } from '../periods/parse.ts';
import type { Period } from '../periods/period.ts';
import type { CalendarMention } from '../quantities/calendar.ts';
import { TENS, UNITS } from '../quantities/number-words.ts';
import { type Token, tokenAt } from '../text/token.ts';
import { countedUnits, rolling } from './counted-when.ts';
import { LENGTHS, onYear, same, yearsEarlier } from './earlier-when.ts';
import { isRelease, sinceEvent, whenInOffice } from './event-when.ts';
import { partOfYear } from './part-of-year.ts';
import { type Clock, earlier, made, type When } from './when.ts';
import { monthBy, quarterBy, yearBy } from './year-by.ts';

/**
 * The relative phrase of time that starts at `at` ("last year", "in the past two years", "a year earlier"), or null;
 * after "than" and "compared with" it is the time compared with.
 */
export function relativeWhen(
  tokens: readonly Token[],
  at: number,
  clock: Clock,
  calendar: readonly CalendarMention[],
): When | null {
  const when = phraseAt(tokens, at, clock, calendar);
  return when?.role === 'at' && isAgainst(tokens, at) ? { ...when, role: 'base' } : when;
}

function isAgainst(tokens: readonly Token[], at: number): boolean {
  let back = at - 1;
  if (/^(at|in|for|of)$/.test(tokenAt(tokens, back).lower)) back--;
  const word = tokenAt(tokens, back).lower;
  if (/^(than|versus|vs|against)$/.test(word)) return true;
  return /^(with|to)$/.test(word) && /^compared?$/.test(tokenAt(tokens, back - 1).lower);
}

function phraseAt(
  tokens: readonly Token[],
  at: number,
  clock: Clock,
  months_: readonly CalendarMention[],
): When | null {
  const word = tokenAt(tokens, at).lower;
  switch (word) {
    case 'last':
    case 'this':
    case 'next':
    case 'previous':
    case 'current':
    case 'past':
      return named(tokens, at, at, word, clock, months_);
    case 'the':
      return afterThe(tokens, at, clock, months_);
    case 'today':
      return isRelease(tokens, at) ? null : now(at, at + 1, clock);
    case 'since':
    case 'under':
      return sinceEvent(tokens, at, months_, clock);
    case 'when':
      return whenInOffice(tokens, at, clock);
    case 'now':
    case 'currently':
    case 'nowadays':
    case 'yesterday':
      return now(at, at + 1, clock);
    case 'so':
      return tokenAt(tokens, at + 1).lower === 'far' ? soFar(tokens, at, clock) : null;
    case 'year':
    case 'on':
    case 'in':
    case 'over':
    case 'during':
    case 'annually':
    case 'same':
      return onYear(tokens, at);
    case 'a':
      return yearsEarlier(tokens, at, clock);
    default:
      return tokenAt(tokens, at).kind === 'number' || UNITS.has(word) || TENS.has(word)
        ? yearsEarlier(tokens, at, clock)
        : null;
  }
}

/** "today", "now": the day of the article; a figure for it is the latest there was. */
function now(from: number, to: number, clock: Clock): When {
  return made(
    from,
    to,
    clock.published ? { kind: 'day', from: clock.published, to: clock.published } : null,
  );
}

const STEPS: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  past: -1,
  this: 0,
  current: 0,
  next: 1,
};

/** "last year", "this financial year", "last quarter", "this month", "last December". */
function named(
  tokens: readonly Token[],
  start: number,
  at: number,
  word: string,
  clock: Clock,
  calendar: readonly CalendarMention[],
): When | null {
  let unitAt = at + 1;
  let adjective = tokenAt(tokens, unitAt).lower;
  if (/^(financial|fiscal|tax|academic|school|calendar|full|whole)$/.test(adjective)) unitAt++;
  else adjective = '';
  const unit = tokenAt(tokens, unitAt).lower;
  const step = STEPS[word] ?? 0;
  if (word === 'previous' && adjective === '' && LENGTHS[unit])
    return earlier(start, unitAt + 1, LENGTHS[unit]);
  // "In the last year for which we have figures" names none.
  if (unit === 'year' && tokenAt(tokens, unitAt + 1).lower === 'for') return null;
  // "2020, the last full year before the coup": says of a year named already which one it is.
  if (
    unit === 'year' &&
    adjective !== '' &&
    /^(before|of|for|that|since|after)$/.test(tokenAt(tokens, unitAt + 1).lower)
  )
    return null;
  if (
    unit === 'year' &&
    tokenAt(tokens, start - 1).lower === 'of' &&
    tokenAt(tokens, start - 2).lower === 'end'
  )
    return made(start, unitAt + 1, endOfYear(clock, step));
  // "Over the last year" is the twelve months before, "last year" the calendar's.
  if (unit === 'year' && word === 'last' && adjective === '' && start < at)
    return rolling(start, unitAt + 1, 12, clock);
  if (unit === 'year' && word === 'past' && adjective === '')
    return rolling(start, unitAt + 1, 12, clock);
  if (unit === 'year')
    return made(start, unitAt + 1, clock.published ? yearBy(clock, step, adjective) : null);
  if (unit === 'quarter')
    return made(start, unitAt + 1, clock.published ? quarterBy(clock.published, step) : null);
  if (unit === 'month')
    return made(start, unitAt + 1, clock.published ? monthBy(clock.published, step) : null);
  if (
    word === 'this' &&
    unit === 'time' &&
    tokenAt(tokens, unitAt + 1).lower === 'last' &&
    tokenAt(tokens, unitAt + 2).lower === 'year'
  )
    return earlier(start, unitAt + 3, 12);
  if (unit === 'week')
    return tokenAt(tokens, unitAt).text.endsWith("'s") ? null : made(start, unitAt + 1, null);
  const month = calendar.find(
    (mention) => mention.from === at + 1 && mention.kind === 'month' && mention.start.year === null,
  );
  if (month && /^(last|this|past|next)$/.test(word)) {
    if (!clock.published) return made(start, month.to, null);
    const [year, current] = parts(clock.published);
    const number = month.start.month ?? 1;
    const past = number >= current ? year - 1 : year;
    return made(
      start,
      month.to,
      months('month', word === 'this' ? year : word === 'next' ? past + 1 : past, number, 1),
    );
  }
  return word === 'last' || word === 'past' || word === 'previous' || word === 'next'
    ? countedUnits(tokens, start, at + 1, word, clock)
    : null;
}

/** "The end of last year": the month in which a stock stands. */
function endOfYear({ published }: Clock, step: number): Period | null {
  return published === null ? null : months('month', parts(published)[0] + step, 12, 1);
}

function afterThe(
  tokens: readonly Token[],
  at: number,
  clock: Clock,
  calendar: readonly CalendarMention[],
): When | null {
  const next = tokenAt(tokens, at + 1).lower;
  if (next === 'same') return same(tokens, at);
  // "12% fewer than at the end of the year"
  if (
    next === 'end' &&
    tokenAt(tokens, at + 2).lower === 'of' &&
    tokenAt(tokens, at + 3).lower === 'the' &&
    tokenAt(tokens, at + 4).lower === 'year'
  )
    return made(at, at + 5, endOfYear(clock, -1));
  if (next in STEPS) return named(tokens, at, at + 1, next, clock, calendar);
  const part = partOfYear(tokens, at, clock);
  if (part) return part;
  if (LENGTHS[next]) {
    const after = tokenAt(tokens, at + 2).lower;
    if (after === 'before' || after === 'earlier') return earlier(at, at + 3, LENGTHS[next]);
    if (after === 'after') return earlier(at, at + 3, -LENGTHS[next]);
    if (after === 'to' && tokenAt(tokens, at + 3).lower === 'date')
      return soFar(tokens, at, clock, at + 4);
  }

  return countedUnits(tokens, at, at + 1, 'before', clock);
}

/** "so far this year", "this year to date". */
function soFar(tokens: readonly Token[], at: number, clock: Clock, end?: number): When | null {
  const to = end ?? (tokenAt(tokens, at + 2).lower === 'this' ? at + 4 : at + 2);
  if (!clock.published) return made(at, to, null);
  return made(at, to, {
    kind: 'year-to-date',
    from: `${clock.published.slice(0, 4)}-01-01`,
    to: clock.published,
  });
}
