import type { Frequency } from '../series.ts';
import { ACADEMIC_YEAR_START, financialYearStart } from './calendar.ts';
import { addDays, isDay, isoDay, monthEnd } from './days.ts';
import type { Period, PeriodKind } from './period.ts';

/** What a label's meaning depends on; a `Series` is one. Without an area, years are the United Kingdom's. */
export interface PeriodContext {
  frequency?: Frequency;
  area?: { code: string };
}

/** The forms of labels, and what the numbers in them mean. */
const READERS: readonly [
  RegExp,
  (parts: RegExpExecArray, context: PeriodContext) => Period | null,
][] = [
  [/^(\d{4})$/, ([, year], context) => readYear(Number(year), context)],
  [
    /^(?:(3M|YE) )?(\d{4})-(0[1-9]|1[0-2])$/,
    ([, run, year, month]) => monthsUpTo(Number(year), Number(month), run),
  ],
  [
    /^(\d{4})-Q([1-4])$/,
    ([, year, part]) => months('quarter', Number(year), Number(part) * 3 - 2, 3),
  ],
  [/^(\d{4})-H([12])$/, ([, year, part]) => months('half', Number(year), Number(part) * 6 - 5, 6)],
  [
    /^(\d{4})-0?([1-9]|1[01])M$/,
    ([, year, count]) =>
      months(count === '9' ? 'nine-months' : 'year-to-date', Number(year), 1, Number(count)),
  ],
  [
    /^(\d{4})\/(\d\d)$/,
    ([, year, next], context) => readSplit(Number(year), Number(next), context),
  ],
  [
    /^(\d{4}(?:\/\d\d)?)-(\d{4}(?:\/\d\d)?)$/,
    ([, first, last], context) => readYears(first, last, context),
  ],
  [/^(WE )?(\d{4}-\d\d-\d\d)$/, ([, ends, day = ''], context) => readDay(day, !!ends, context)],
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
    if (match) return read(match, context);
  }
  return null;
}

/** A run of whole months; `month` counts from 1 and may run over into later years. */
export function months(kind: PeriodKind, year: number, month: number, count: number): Period {
  return { kind, from: isoDay(year, month, 1), to: monthEnd(year, month + count - 1) };
}

/** The twelve months that end with a month. */
export function yearEnding(year: number, month: number): Period {
  return months('year-ending', year, month - 11, 12);
}

/** A month, or with `3M` and `YE` the three or twelve that end with it, however the publisher names a moving average. */
function monthsUpTo(year: number, month: number, run: string | undefined): Period {
  if (!run) return months('month', year, month, 1);
  return run === 'YE' ? yearEnding(year, month) : months('span', year, month - 2, 3);
}

/** A bare year: the calendar year, unless the series goes by financial years, which are named by their end. */
function readYear(year: number, { frequency, area }: PeriodContext): Period {
  const start = frequency === 'financial-year' ? financialYearStart(area?.code ?? 'GB') : 1;
  return start === 1 ? months('year', year, 1, 12) : months('financial-year', year - 1, start, 12);
}

function readSplit(year: number, next: number, { frequency, area }: PeriodContext): Period | null {
  if ((year + 1) % 100 !== next) return null;
  if (frequency === 'academic-year') return months('academic-year', year, ACADEMIC_YEAR_START, 12);
  const start = financialYearStart(area?.code ?? 'GB');
  // A label with two years is never the calendar year, whatever the area's government budgets by.
  return months('financial-year', year, start === 1 ? 4 : start, 12);
}

/** Several years in one: calendar years, or split ones as the series counts them. */
function readYears(first = '', last = '', context: PeriodContext = {}): Period | null {
  const split = first.includes('/') ? context : {};
  const from = parsePeriod(first, split)?.from ?? '';
  const to = first.includes('/') === last.includes('/') ? parsePeriod(last, split) : null;
  return from && to && to.from > from ? { kind: 'years', from, to: to.to } : null;
}

function readDay(day: string, ends: boolean, { frequency }: PeriodContext): Period | null {
  if (!isDay(day)) return null;
  if (ends) return { kind: 'week', from: addDays(day, -6), to: day };
  return frequency === 'weekly'
    ? { kind: 'week', from: day, to: addDays(day, 6) }
    : { kind: 'day', from: day, to: day };
}
