import { ACADEMIC_YEAR_START } from '../periods/calendar.ts';
import { isoDay, monthEnd, parts } from '../periods/days.ts';
import { months, yearEnding } from '../periods/parse.ts';
import type { Period } from '../periods/period.ts';
import type { CalendarMention, CalendarPoint } from '../quantities/calendar.ts';
import { UNITS } from '../quantities/number-words.ts';
import { type Token, tokenAt } from '../text/token.ts';
import { type Clock, NO_DATE, type When, type WhenRole } from './when.ts';

/** The phrase of time around a calendar expression: "in the year to June 2014", "since 2010", "first half of 2023". */
export function whenOf(
  tokens: readonly Token[],
  mention: CalendarMention,
  clock: Clock,
  limit: number,
): When {
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
  const dateless = period === null;
  const since = role === 'since' && period && clock.published && clock.published >= period.from;
  return {
    from,
    to: mention.to,
    role: /^levels?$/.test(tokenAt(tokens, mention.to).lower) ? 'base' : role,
    period: since ? { kind: 'span', from: period.from, to: clock.published as string } : period,
    unresolved: dateless ? NO_DATE : null,
    earlier: null,
    same: false,
    origin: role === 'since' ? period : null,
    each: mention.years.map((year) => eachOf(mention, year)),
  };
}

/** The period of one year of a list: `31 August 2015, 2016 and 2017`. */
function eachOf(mention: CalendarMention, year: number): Period {
  const { month, day } = mention.start;
  if (month === null) return months('year', year, 1, 12);
  if (day === null) return months('month', year, month, 1);
  return { kind: 'day', from: isoDay(year, month, day), to: isoDay(year, month, day) };
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

/** The period of the expression itself. */
function periodOf(tokens: readonly Token[], mention: CalendarMention, clock: Clock): Period | null {
  const start = dated(mention.start, clock);
  const end = dated(mention.end, clock);
  if (start?.year == null || end?.year == null) return null;
  switch (mention.kind) {
    case 'split-year':
      return splitYear(tokens, mention, start.year, clock);
    case 'quarter':
      return months('quarter', start.year, 3 * (mention.part ?? 1) - 2, 3);
    case 'half':
      return months('half', start.year, mention.part === 2 ? 7 : 1, 6);
    case 'year':
      return wholeYear(tokens, mention, start.year, clock);
    case 'month':
      return months('month', start.year, start.month ?? 1, 1);
    case 'day': {
      const day = isoDay(start.year, start.month ?? 1, start.day ?? 1);
      return { kind: 'day', from: day, to: day };
    }
    default:
      return stretch(mention, start, end);
  }
}

/** A range of days, months or years. */
function stretch(
  mention: CalendarMention,
  start: CalendarPoint,
  end: CalendarPoint,
): Period | null {
  if (start.year === null || end.year === null) return null;
  if (start.month === null || end.month === null)
    return { kind: 'years', from: isoDay(start.year, 1, 1), to: isoDay(end.year, 12, 31) };
  const from = isoDay(start.year, start.month, start.day ?? 1);
  const to =
    end.day === null ? monthEnd(end.year, end.month) : isoDay(end.year, end.month, end.day);
  if (to < from) return null;
  const length = (end.year - start.year) * 12 + end.month - start.month + 1;
  if (mention.start.day !== null) return { kind: 'span', from, to };
  if (length === 3 && start.month % 3 === 1) return { kind: 'quarter', from, to };
  if (length === 6 && start.month % 6 === 1) return { kind: 'half', from, to };
  if (length === 9 && start.month === 1) return { kind: 'nine-months', from, to };
  if (length === 12) return { kind: 'year-ending', from, to };
  return { kind: start.month === 1 && start.year === end.year ? 'year-to-date' : 'span', from, to };
}

const SCHOOLS = new Set(
  (
    'school schools pupil pupils teacher teachers teaching apprenticeship apprenticeships apprentices absence attainment gcse gcses ' +
    'undergraduate undergraduates university universities lessons classroom'
  ).split(' '),
);
/** How near the words must stand that make a split year a school year, in tokens. */
const NEAR = 25;

/** Whether the words around a year are of schools and universities, whose years begin in autumn. */
function speaksOfSchools(tokens: readonly Token[], mention: CalendarMention): boolean {
  for (let at = mention.from - NEAR; at < mention.to + NEAR; at++) {
    if (SCHOOLS.has(tokenAt(tokens, at).lower)) return true;
  }
  return false;
}

/** "2023-24" is the financial year, unless school or university years are meant. */
function splitYear(
  tokens: readonly Token[],
  mention: CalendarMention,
  year: number,
  clock: Clock,
): Period {
  if (speaksOfSchools(tokens, mention))
    return months('academic-year', year, ACADEMIC_YEAR_START, 12);
  for (let back = mention.from - 1; back >= mention.from - 3; back--) {
    if (/^(academic|school|university|season)$/.test(tokenAt(tokens, back).lower))
      return months('academic-year', year, ACADEMIC_YEAR_START, 12);
  }
  if (/^(academic|school)$/.test(tokenAt(tokens, mention.to).lower))
    return months('academic-year', year, ACADEMIC_YEAR_START, 12);
  return months('financial-year', year, clock.financialStart === 1 ? 4 : clock.financialStart, 12);
}

function wholeYear(
  tokens: readonly Token[],
  mention: CalendarMention,
  year: number,
  clock: Clock,
): Period {
  const before = tokenAt(tokens, mention.from - 1).lower;
  const earlier = tokenAt(tokens, mention.from - 2).lower;
  // "the end of 2023" is a day of a stock, which tables hold by month.
  if (before === 'of' && earlier === 'end') return months('month', year, 12, 1);

  if (before === 'year' && /^(financial|fiscal)$/.test(earlier))
    return months(
      'financial-year',
      clock.financialStart === 1 ? year : year - 1,
      clock.financialStart,
      12,
    );
  return months('year', year, 1, 12);
}

/** Gives a month without a year the latest year in which it was over, or the one it is in. */
export function dated(point: CalendarPoint, clock: Clock): CalendarPoint | null {
  if (point.year !== null) return point;
  if (clock.published === null || point.month === null) return null;
  const [year, month, day] = parts(clock.published);
  const ahead = point.month > month || (point.month === month && (point.day ?? 0) > day);
  return { ...point, year: ahead ? year - 1 : year };
}

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
  if (/^(in|on|at|for|during|of|to|with|from|over|against)$/.test(word)) {
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
