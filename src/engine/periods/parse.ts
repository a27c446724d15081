import type { Frequency } from '../series.ts';
import { ACADEMIC_YEAR_START, financialYearStart } from './calendar.ts';
import { addDays, isDay, isoDay, monthEnd } from './days.ts';
import type { Period, PeriodKind } from './period.ts';

/** What a label's meaning depends on; a `Series` is one. Without an area, years are the United Kingdom's. */
export interface PeriodContext {
  frequency?: Frequency;
  area?: { code: string };
}

type Reader = (parts: readonly number[], context: PeriodContext) => Period | null;

const READERS: readonly [RegExp, Reader][] = [
  [/^(\d{4})$/, ([year], context) => readYear(year as number, context)],
  [/^(\d{4})-(\d{2})$/, ([year, month]) => readMonth(year as number, month as number)],
  [
    /^(\d{4})-Q([1-4])$/,
    ([year, q]) => months('quarter', year as number, (q as number) * 3 - 2, 3),
  ],
  [/^(\d{4})-H([12])$/, ([year, h]) => months('half', year as number, (h as number) * 6 - 5, 6)],
  [/^(\d{4})-(\d{1,2})M$/, ([year, count]) => readFirstMonths(year as number, count as number)],
  [/^3M (\d{4})-(\d{2})$/, ([year, month]) => readThreeMonths(year as number, month as number)],
  [/^YE (\d{4})-(\d{2})$/, ([year, month]) => readYearEnding(year as number, month as number)],
  [
    /^(\d{4})\/(\d{2})$/,
    ([year, next], context) => readSplit(year as number, next as number, context),
  ],
  [/^(\d{4})-(\d{4})$/, ([first, last]) => readYears(first as number, last as number)],
];

/**
 * Reads a publisher's period label (see `Observation`): `2022`, `2022-Q3`, `2022-07`, `2022/23`, `2022-H1`,
 * `2023-9M`, `YE 2023-06`, `2011-2013`, `2014/15-2016/17`, `2023-06-05`, `WE 2023-06-11` (the week that ends then),
 * `3M 2023-06` (the three months to June). What `2022/23`, a bare year and a day
 * mean follows from the series' frequency and area. Null when the label is none of these or no such date exists.
 */
export function parsePeriod(label: string, context: PeriodContext = {}): Period | null {
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(label);
    if (match) return read(match.slice(1).map(Number), context);
  }
  if (isDay(label)) return readDay(label, context);
  if (label.startsWith('WE ')) return readWeekEnding(label.slice(3));
  const [first, last, ...rest] = label.split(/-(?=\d{4}\/)/);
  return first && last && rest.length === 0 ? readSplitYears(first, last, context) : null;
}

/** A run of whole months; `month` counts from 1 and may run over into later years. */
export function months(kind: PeriodKind, year: number, month: number, count: number): Period {
  return { kind, from: isoDay(year, month, 1), to: monthEnd(year, month + count - 1) };
}

/** The twelve months that end with a month. */
export function yearEnding(year: number, month: number): Period {
  return months('year-ending', year, month - 11, 12);
}

function readMonth(year: number, month: number): Period | null {
  return month >= 1 && month <= 12 ? months('month', year, month, 1) : null;
}

function readFirstMonths(year: number, count: number): Period | null {
  if (count < 1 || count > 11) return null;
  return months(count === 9 ? 'nine-months' : 'year-to-date', year, 1, count);
}

function readYearEnding(year: number, month: number): Period | null {
  return month >= 1 && month <= 12 ? yearEnding(year, month) : null;
}

/** A moving average's three months; named by the last of them, whatever the publisher names them by. */
function readThreeMonths(year: number, month: number): Period | null {
  return month >= 1 && month <= 12 ? months('span', year, month - 2, 3) : null;
}

/** A bare year: the calendar year, unless the series goes by financial years, which are named by their end. */
function readYear(year: number, context: PeriodContext): Period {
  if (context.frequency !== 'financial-year') return months('year', year, 1, 12);
  const start = financialYearStart(context.area?.code ?? 'GB');
  return start === 1 ? months('year', year, 1, 12) : months('financial-year', year - 1, start, 12);
}

function readSplit(year: number, next: number, context: PeriodContext): Period | null {
  if ((year + 1) % 100 !== next) return null;
  if (context.frequency === 'academic-year')
    return months('academic-year', year, ACADEMIC_YEAR_START, 12);
  const start = financialYearStart(context.area?.code ?? 'GB');
  // A label with two years is never the calendar year, whatever the area's government budgets by.
  return months('financial-year', year, start === 1 ? 4 : start, 12);
}

function readYears(first: number, last: number): Period | null {
  return last > first
    ? { kind: 'years', from: isoDay(first, 1, 1), to: isoDay(last, 12, 31) }
    : null;
}

function readSplitYears(first: string, last: string, context: PeriodContext): Period | null {
  const from = parsePeriod(first, context);
  const to = parsePeriod(last, context);
  if (!from || !to || to.from <= from.from) return null;
  return { kind: 'years', from: from.from, to: to.to };
}

function readWeekEnding(day: string): Period | null {
  return isDay(day) ? { kind: 'week', from: addDays(day, -6), to: day } : null;
}

function readDay(day: string, context: PeriodContext): Period {
  if (context.frequency === 'weekly') return { kind: 'week', from: day, to: addDays(day, 6) };
  return { kind: 'day', from: day, to: day };
}
