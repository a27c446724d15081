import type { Aggregation } from '../series.ts';
import { addDays, daysBetween, parts } from './days.ts';
import type { Period } from './period.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A period in words for a reader: `2022`, `April to June 2023`, `year ending June 2023`, `financial year 2022/23`. */
export function formatPeriod(period: Period): string {
  const [fromYear, fromMonth] = parts(period.from);
  const [toYear, toMonth] = parts(period.to);
  switch (period.kind) {
    case 'day':
      return formatDay(period.from);
    case 'week':
      return `week beginning ${formatDay(period.from)}`;
    case 'month':
      return `${monthName(fromMonth)} ${fromYear}`;
    case 'year':
      return String(fromYear);
    case 'financial-year':
      return `financial year ${splitYear(period)}`;
    case 'academic-year':
      return `academic year ${splitYear(period)}`;
    case 'year-ending':
      return `year ending ${monthName(toMonth)} ${toYear}`;
    case 'years':
      return fromMonth === 1
        ? `${fromYear} to ${toYear}`
        : `${splitYear(period, fromYear)} to ${splitYear(period, toYear - 1)}`;
    default:
      return formatSpan(period);
  }
}

/**
 * The period of a series' figure in words. A stock at the end of a quarter or half-year stands on its last day: nothing
 * was counted from October to December. A month or a year may be named for another day in it, so those stay as they are.
 */
export function formatFigurePeriod(period: Period, aggregation: Aggregation): string {
  return standsAtEnd(period, aggregation) ? formatDay(period.to) : formatPeriod(period);
}

/** Whether a figure for the period is one of its last day. */
export function standsAtEnd({ kind }: Period, aggregation: Aggregation | undefined): boolean {
  return (
    aggregation === 'last' && (kind === 'quarter' || kind === 'half' || kind === 'nine-months')
  );
}

/** An ISO day as `24 August 2023`. */
export function formatDay(day: string): string {
  const [year, month, date] = parts(day);
  return `${date} ${monthName(month)} ${year}`;
}

/** Whole months as `January to September 2023`, anything else by its days. */
function formatSpan(period: Period): string {
  const [fromYear, fromMonth, fromDay] = parts(period.from);
  const [toYear, toMonth] = parts(period.to);
  if (fromDay !== 1 || !addDays(period.to, 1).endsWith('-01'))
    return daysBetween(period.from, period.to) === 1
      ? formatDay(period.from)
      : `${formatDay(period.from)} to ${formatDay(period.to)}`;
  const first = fromYear === toYear ? monthName(fromMonth) : `${monthName(fromMonth)} ${fromYear}`;
  const last = `${monthName(toMonth)} ${toYear}`;
  return first === monthName(toMonth) ? last : `${first} to ${last}`;
}

function splitYear(period: Period, year = parts(period.from)[0]): string {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}

function monthName(month: number): string {
  return MONTHS[month - 1] as string;
}
