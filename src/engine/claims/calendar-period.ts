import { ACADEMIC_YEAR_START } from '../periods/calendar.ts';
import { isoDay, monthEnd, parts } from '../periods/days.ts';
import { months } from '../periods/parse.ts';
import type { Period } from '../periods/period.ts';
import type { CalendarMention, CalendarPoint } from '../quantities/calendar-mention.ts';
import { type Token, tokenAt } from '../text/token.ts';
import type { Clock } from './when.ts';

/** The period of one year of a list: `31 August 2015, 2016 and 2017`. */
export function eachOf(mention: CalendarMention, year: number): Period {
  const { month, day } = mention.start;
  if (month === null) return months('year', year, 1, 12);
  if (day === null) return months('month', year, month, 1);
  return { kind: 'day', from: isoDay(year, month, day), to: isoDay(year, month, day) };
}

/** The period of the expression itself. */
export function periodOf(
  tokens: readonly Token[],
  mention: CalendarMention,
  clock: Clock,
): Period | null {
  const start = dated(mention.start, clock) ?? datedPart(mention, clock);
  const end = dated(mention.end, clock) ?? start;
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

/** "In Q1", "in the first half": the latest one that was over on the article's day. */
function datedPart({ kind, start, part }: CalendarMention, clock: Clock): CalendarPoint | null {
  if (start.year !== null || part === null || clock.published === null) return null;
  const length = kind === 'quarter' ? 3 : kind === 'half' ? 6 : 0;
  if (length === 0) return null;
  const [year] = parts(clock.published);
  return { ...start, year: monthEnd(year, part * length) < clock.published ? year : year - 1 };
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

  if (isFiscal(before, earlier, clock))
    return months(
      'financial-year',
      clock.financialStart === 1 ? year : year - 1,
      clock.financialStart,
      12,
    );
  return months('year', year, 1, 12);
}

/** "fiscal 2024", "FY 2024", "financial year 2024", and a bare year that goes on after one of them. */
function isFiscal(before: string, earlier: string, { fiscal }: Clock): boolean {
  if (before === 'fiscal' || before === 'fy') return true;
  return (before === 'year' && /^(financial|fiscal)$/.test(earlier)) || (fiscal && before === 'in');
}

/** Gives a month without a year the latest year in which it was over, or the one it is in. */
export function dated(point: CalendarPoint, clock: Clock): CalendarPoint | null {
  if (point.year !== null) return point;
  if (clock.published === null || point.month === null) return null;
  const [year, month, day] = parts(clock.published);
  const ahead = point.month > month || (point.month === month && (point.day ?? 0) > day);
  return { ...point, year: ahead ? year - 1 : year };
}
