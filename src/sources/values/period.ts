import { isDay } from '../../engine/periods/days.ts';
import { monthNumber } from './month.ts';

/** How a column's ambiguous periods are meant; see `guessPeriodFormat`. */
export interface PeriodFormat {
  /** `03/04/2023` is the third of April. */
  dayFirst: boolean;
  /** `2011-12` and `2011/12` are December 2011, not the year 2011 to 2012. */
  months: boolean;
}

type Reader = (parts: string[], format: PeriodFormat) => string | null;

const YEAR = '((?:19|20|21)\\d{2})';
const MONTH = '([a-z]{3,9})\\.?';
const TO = '\\s*(?:-|–|—|to|until)\\s*';
/** Formats in which the periods of tables are written, the most specific first. Case and outer space do not matter. */
const READERS: readonly (readonly [RegExp, Reader])[] = [
  [
    /^((?:19|20|21)\d{2}-\d{2}-\d{2})(?:[t ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:z|[+-]\d{2}:?\d{2})?)?$/,
    ([day]) => realDay(day),
  ],
  [new RegExp(`^${YEAR}$`), ([year]) => year ?? null],
  [new RegExp(`^(?:calendar year|cy|year)\\s*${YEAR}$`), ([year]) => year ?? null],
  [new RegExp(`^${YEAR}[\\s-]*q([1-4])$`), ([year, q]) => `${year}-Q${q}`],
  [new RegExp(`^q(?:tr|uarter)?\\s*([1-4])[\\s,/-]*${YEAR}$`), ([q, year]) => `${year}-Q${q}`],
  [new RegExp(`^${YEAR}[\\s-]*(?:quarter|qtr)\\s*([1-4])$`), ([year, q]) => `${year}-Q${q}`],
  [
    new RegExp(`^([1-4])(?:st|nd|rd|th) quarter(?: of)?\\s*${YEAR}$`),
    ([q, year]) => `${year}-Q${q}`,
  ],
  [new RegExp(`^${YEAR}[\\s-]*[hs]([12])$`), ([year, h]) => `${year}-H${h}`],
  [new RegExp(`^[hs]([12])[\\s-]*${YEAR}$`), ([h, year]) => `${year}-H${h}`],
  [new RegExp(`^${YEAR}-?m(\\d{2})$`), ([year, month]) => yearMonth(year, Number(month))],
  [new RegExp(`^${YEAR}(0[1-9]|1[0-2])$`), ([year, month]) => yearMonth(year, Number(month))],
  [new RegExp(`^${YEAR}-?w(\\d{2})$`), ([year, week]) => isoWeek(Number(year), Number(week))],
  [
    new RegExp(
      `^(?:year ending|ye|year to|12 months to|twelve months to)\\s+(?:\\d{1,2}\\s+)?${MONTH}\\s*${YEAR}$`,
    ),
    ([month, year]) => prefixed('YE ', yearMonth(year, monthNumber(month))),
  ],
  [
    new RegExp(`^(?:year ending|ye)\\s+${YEAR}-(\\d{2})$`),
    ([year, month]) => prefixed('YE ', yearMonth(year, Number(month))),
  ],
  [
    new RegExp(
      `^(?:fy|financial year|tax year|academic year|school year)?\\s*${YEAR}\\s*(?:/|-|–|to|-to-)\\s*(\\d{2}|\\d{4})$`,
    ),
    twoYears,
  ],
  [new RegExp(`^${YEAR}[/-](\\d{1,2})$`), ([year, month]) => yearMonth(year, Number(month))],
  [new RegExp(`^(\\d{1,2})[/-]${YEAR}$`), ([month, year]) => yearMonth(year, Number(month))],
  [
    new RegExp(`^${MONTH}${TO}${MONTH}\\s*${YEAR}$`),
    ([from, to, year]) => monthSpan(from, year, to, year),
  ],
  [
    new RegExp(`^${MONTH}\\s*${YEAR}${TO}${MONTH}\\s*${YEAR}$`),
    ([from, year, to, last]) => monthSpan(from, year, to, last),
  ],
  [new RegExp(`^${YEAR}[\\s-]*${MONTH}$`), ([year, month]) => yearMonth(year, monthNumber(month))],
  [
    new RegExp(`^${MONTH}[\\s,/-]*${YEAR}$`),
    ([month, year]) => yearMonth(year, monthNumber(month)),
  ],
  [
    /^([a-z]{3,9})[\s'’-]+(\d{2})$/,
    ([month, year]) => yearMonth(century(year), monthNumber(month)),
  ],
  [
    new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+${MONTH}[\\s,-]+${YEAR}$`),
    ([day, month, year]) => date(year, monthNumber(month), Number(day)),
  ],
  [
    new RegExp(`^${MONTH}\\s+(\\d{1,2}),?\\s+${YEAR}$`),
    ([month, day, year]) => date(year, monthNumber(month), Number(day)),
  ],
  [
    new RegExp(`^(\\d{1,2})[/.-](\\d{1,2})[/.-]${YEAR}(?: 0{1,2}:00(?::00)?)?$`),
    ([first, second, year], { dayFirst }) =>
      dayFirst
        ? date(year, Number(second), Number(first))
        : date(year, Number(first), Number(second)),
  ],
];

/**
 * A table's period as the label that observations carry (`2023-Q1`, `2022/23`, `YE 2023-03`, ...); null when it is
 * none. A stretch of months that is no quarter, half or year has no label of its own and gives null.
 */
export function readPeriod(cell: string, format: PeriodFormat): string | null {
  const text = cell
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\s*\[[a-z0-9, ]{1,8}\]$/, '');
  if (text.length > 40) return null;
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(text);
    const label = match && read(match.slice(1), format);
    if (label) return label;
  }
  return null;
}

/** The two years of a label, or a month where the column writes months so. */
function twoYears([first = '', second = '']: string[], { months }: PeriodFormat): string | null {
  if (months && second.length === 2) return yearMonth(first, Number(second));
  const from = Number(first);
  const to = second.length === 4 ? Number(second) : Math.floor(from / 100) * 100 + Number(second);
  if ((from + 1) % 100 === to % 100 && to - from !== 0)
    return `${first}/${String((from + 1) % 100).padStart(2, '0')}`;
  if (second.length === 4 && to > from) return `${first}-${second}`;
  return second.length === 2 ? yearMonth(first, Number(second)) : null;
}

function monthSpan(fromMonth = '', fromYear = '', toMonth = '', toYear = ''): string | null {
  const from = monthNumber(fromMonth);
  const to = monthNumber(toMonth);
  if (!from || !to) return null;
  const length = (Number(toYear) - Number(fromYear)) * 12 + to - from + 1;
  if (length === 3 && from % 3 === 1) return `${fromYear}-Q${(from + 2) / 3}`;
  if (length === 6 && from % 6 === 1) return `${fromYear}-H${from === 1 ? 1 : 2}`;
  if (length === 12) return from === 1 ? fromYear : `YE ${yearMonth(toYear, to)}`;
  if (from === 1 && length > 1 && length < 12) return `${fromYear}-${length}M`;
  return null;
}

function yearMonth(year = '', month: number | null): string | null {
  return month !== null && month >= 1 && month <= 12
    ? `${year}-${String(month).padStart(2, '0')}`
    : null;
}

function prefixed(prefix: string, label: string | null): string | null {
  return label === null ? null : prefix + label;
}

/** Two-digit years: official tables reach back to 1970 and not far ahead. */
function century(year = ''): string {
  return Number(year) >= 70 ? `19${year}` : `20${year}`;
}

function date(year = '', month: number | null, day: number): string | null {
  return month === null
    ? null
    : realDay(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}

function realDay(day = ''): string | null {
  return isDay(day) ? day : null;
}

/** The Monday of an ISO 8601 week. */
function isoWeek(year: number, week: number): string | null {
  if (week < 1 || week > 53) return null;
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = Date.UTC(year, 0, 4 - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7);
  return new Date(monday).toISOString().slice(0, 10);
}
