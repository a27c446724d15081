import { months, yearEnding } from '../periods/parse.ts';
import type { Period } from '../periods/period.ts';
import type { CalendarMention } from '../quantities/calendar.ts';
import { UNITS } from '../quantities/number-words.ts';
import { type Token, tokenAt } from '../text/token.ts';
import { dated, eachOf, periodOf } from './calendar-period.ts';
import { isCompared, saysWhatItWas } from './compared-when.ts';
import { ofSaidYear, ofThatYear, weekOf } from './month-when.ts';
import { type Clock, made, type When, type WhenRole } from './when.ts';

/** The phrase of time around a calendar expression: "in the year to June 2014", "since 2010", "first half of 2023". */
export function whenOf(
  tokens: readonly Token[],
  mention: CalendarMention,
  clock: Clock,
  limit: number,
): When {
  const own =
    ofThatYear(tokens, mention, clock) ??
    ofSaidYear(tokens, mention, clock) ??
    weekOf(tokens, mention, clock);
  if (own) return own;
  const quarter = quarterOfMonth(tokens, mention, clock);
  if (quarter) return quarter;
  const start = beforeArticles(tokens, mention.from, limit);
  const ending = yearTo(tokens, start, limit);
  const lead = ending ? ending.from : (partOf(tokens, mention, limit)?.from ?? start);
  const period = ending
    ? endingPeriod(ending.months, mention, clock)
    : (partOf(tokens, mention, limit)?.period ?? periodOf(tokens, mention, clock));
  const [from, role] = roleBefore(
    tokens,
    lead,
    limit,
    mention.kind !== 'day' && mention.kind !== 'list' && mention.kind !== 'range',
  );
  const since = role === 'since' && period && clock.published && clock.published >= period.from;
  const running: Period | null = since
    ? { kind: 'span', from: period.from, to: clock.published as string }
    : period;
  return {
    ...made(from, mention.to, running, isCompared(tokens, mention, limit) ? 'base' : role),
    yearless: mention.start.year === null,
    origin: role === 'since' ? period : null,
    each: mention.years.map((year) => eachOf(mention, year)),
  };
}

/** "The June quarter (of 2025)", "the June year": the three or twelve months that end with a month. */
function quarterOfMonth(
  tokens: readonly Token[],
  mention: CalendarMention,
  clock: Clock,
): When | null {
  const word = tokenAt(tokens, mention.to).lower;
  if (mention.kind !== 'month' || !/^(quarter|year)$/.test(word)) return null;
  const ahead = tokenAt(tokens, mention.to + 1).lower === 'of' ? mention.to + 2 : mention.to + 1;
  const said = /^(?:19|20)\d\d$/.test(tokenAt(tokens, ahead).text) ? ahead : null;
  const point =
    said === null ? mention.end : { ...mention.end, year: Number(tokenAt(tokens, said).text) };
  const end = dated(point, clock);
  const to = said === null ? mention.to + 1 : said + 1;
  if (end?.year == null || end.month === null) return made(mention.from, to, null);
  const period =
    word === 'year'
      ? yearEnding(end.year, end.month)
      : months('quarter', end.year, end.month - 2, 3);
  // "Over the year to the September quarter" is a year.
  const over = yearTo(tokens, beforeArticles(tokens, mention.from, 0), 0);
  if (over) return made(over.from, to, yearEnding(end.year, end.month));
  return made(mention.from, to, period);
}

/** Steps back over "the", "early", "the end of". */
function beforeArticles(tokens: readonly Token[], at: number, limit: number): number {
  let start = at;
  while (
    start > limit &&
    /^(the|early|late|mid|calendar|financial|fiscal|academic|school|tax|year|summer|spring|autumn|winter|-|end|of|start|beginning|month|in|as|figures)$/.test(
      tokenAt(tokens, start - 1).lower,
    )
  ) {
    const word = tokenAt(tokens, start - 1).lower;
    if (
      (word === 'of' &&
        !/^(end|start|beginning|month|as)$/.test(tokenAt(tokens, start - 2).lower)) ||
      word === 'in'
    )
      break;
    if (word === 'as' || word === 'figures') break;
    start--;
  }
  return start;
}

/** "year to", "12 months ending", "three months to": how many months end there. */
function yearTo(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { from: number; months: number } | null {
  let back = at - 1;
  if (/^(in|on|of)$/.test(tokenAt(tokens, back).lower)) back--;
  if (!/^(to|ending|ended|end|until)$/.test(tokenAt(tokens, back).lower)) return null;
  if (tokenAt(tokens, back).lower === 'to' && tokenAt(tokens, back - 1).lower === 'up') back--;
  back--;
  const unit = tokenAt(tokens, back).lower;
  if (unit === 'year')
    return back >= limit ? { from: stepThe(tokens, back, limit), months: 12 } : null;
  if (unit === 'quarter') return { from: stepThe(tokens, back, limit), months: 3 };
  if (unit !== 'months' && unit !== 'month') return null;
  if (tokenAt(tokens, back - 1).text === '-') back--;
  const count = tokenAt(tokens, back - 1);
  const months = count.kind === 'number' ? count.value : UNITS.get(count.lower);
  if (months === undefined || months < 1 || months > 60 || back - 1 < limit) return null;
  return { from: stepThe(tokens, back - 1, limit), months };
}

function stepThe(tokens: readonly Token[], at: number, limit: number): number {
  let start = at;
  while (
    start > limit &&
    /^(the|last|past|latest|financial|rolling|full|whole|a)$/.test(tokenAt(tokens, start - 1).lower)
  )
    start--;
  return start;
}

function endingPeriod(count: number, mention: CalendarMention, clock: Clock): Period | null {
  const point = dated(mention.end, clock);
  if (!point?.year) return null;
  const month = point.month ?? 12;
  if (count === 12) return yearEnding(point.year, month);
  return months(count === 3 ? 'quarter' : 'span', point.year, month - count + 1, count);
}

/** "first half of 2023", "third quarter of 2022", "first nine months of 2023". */
function partOf(
  tokens: readonly Token[],
  mention: CalendarMention,
  limit: number,
): { from: number; period: Period } | null {
  if (mention.kind !== 'year' || mention.start.year === null) return null;
  let back = mention.from - 1;
  if (/^(of|in)$/.test(tokenAt(tokens, back).lower)) back--;
  const unit = tokenAt(tokens, back).lower;
  const year = mention.start.year;
  let count = 1;
  if (unit === 'months' || unit === 'quarters' || unit === 'weeks') {
    const number = tokenAt(tokens, back - 1);
    count = number.kind === 'number' ? number.value : (UNITS.get(number.lower) ?? 0);
    back--;
  }
  const ordinal = PLACES[tokenAt(tokens, back - 1).lower];
  if (ordinal === undefined || back - 1 < limit || count < 1) return null;
  const from = stepThe(tokens, back - 1, limit);
  if (unit === 'half') return { from, period: months('half', year, ordinal === 1 ? 1 : 7, 6) };
  if (unit === 'quarter')
    return ordinal <= 0
      ? { from, period: months('quarter', year, 10, 3) }
      : { from, period: months('quarter', year, 3 * ordinal - 2, 3) };
  const length = unit === 'quarters' ? 3 * count : unit === 'months' ? count : 0;
  if (length === 0 || length > 11 || ordinal !== 1) return null;
  return {
    from,
    period: months(
      length === 9
        ? 'nine-months'
        : length === 6
          ? 'half'
          : length === 3
            ? 'quarter'
            : 'year-to-date',
      year,
      1,
      length,
    ),
  };
}

const PLACES: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: 0,
  last: 0,
};

/** The preposition before a phrase of time and what it makes of it. */
function roleBefore(
  tokens: readonly Token[],
  at: number,
  limit: number,
  wide: boolean,
): [number, WhenRole] {
  let back = at - 1;
  if (back >= limit && tokenAt(tokens, back).lower === 'the') back--;
  const word = back >= limit ? tokenAt(tokens, back).lower : '';
  const before = back - 1 >= limit ? tokenAt(tokens, back - 1).lower : '';
  if (word === 'since') return [back, 'since'];
  if (word === 'than' || word === 'versus' || word === 'vs') return [back, 'base'];
  if (saysWhatItWas(tokens, back)) return [back, 'base'];
  if (/^(in|on|at|for|during|of|to|with|from|over|against)$/.test(word)) {
    // "four times as many as in 1990"
    if (before === 'as' && word === 'in') return [back - 1, 'base'];
    if (before === 'than' || before === 'compared' || before === 'compare' || before === 'relative')
      return [back - 1, 'base'];
    if (word === 'from') return [back, 'base'];
    if (word === 'on' && wide) return [back, 'base'];
    return [back, 'at'];
  }
  if (word === 'before' || word === 'above' || word === 'below') return [back, 'base'];
  if (word === 'by' || word === 'until') return [back, word === 'by' ? 'at' : 'until'];
  return [at, 'at'];
}
