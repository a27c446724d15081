import '../../reference/places.ts';
import { placeNamed } from '../../engine/text/places.ts';
import { guessDecimal, readNumber, saysNothing } from '../values/number.ts';
import { readPeriod } from '../values/period.ts';
import { guessPeriodFormat, shareOfPeriods } from '../values/period-format.ts';
import type { ColumnRole, Mapping } from './mapping.ts';
import type { Sample } from './source-table.ts';

/** A guess, and what it could not decide. */
export interface GuessedMapping extends Mapping {
  dayOrMonthOpen: boolean;
}

const NAMES = {
  period:
    /^(time|time.?period|period|date|year|quarter|month|week|calendar year|financial year|year.ending|academic year|.*\b(year|quarter|month)\b.*|mmm-yy|tid|zeit|jahr|periode?)$/i,
  part: /^(quarter|month|qtr|half|season)$/i,
  value:
    /^(obs.?value|value|number|count|total|amount|figure|figures|observation|v4_\d+|estimate|values?|wert|valeur|n)$/i,
  unit: /^(unit|units|unit.?of.?measure|unit.?measure|measure.?unit)$/i,
  status: /^(status|obs.?status|data.?marking|marker|flag|flags|observation.?status)$/i,
  measure: /^(measure|indicator|variable|statistic|series|measure.?name|concept)$/i,
  area: /^(area|geography|region|country|nation|area.?name|geography.?name|location|ref.?area|geo|place)$/i,
  code: /(\bcode|_code|_id|\bid|^id|cdid|^ons.?code|link|url|uuid|order|sort)$/i,
  note: /^(notes?|comments?|footnotes?|source|link|url)$/i,
} as const;

interface Column {
  heading: string;
  cells: readonly string[];
  distinct: number;
  periods: number;
  numbers: number;
}

/** Guesses what the columns are from their headings and first thousand rows. */
export function guessMapping(sample: Sample): GuessedMapping {
  const columns = sample.columns.map((heading, at) =>
    columnOf(
      heading,
      sample.rows.map(({ cells }) => cells[at] ?? ''),
    ),
  );
  const roles = guessRoles(columns);
  const cellsOf = (role: ColumnRole) =>
    columns.filter((_, at) => roles[at] === role).flatMap(({ cells }) => cells);
  const periodCells = roles.includes('value-of-period')
    ? columns.filter((_, at) => roles[at] === 'value-of-period').map(({ heading }) => heading)
    : cellsOf('period');
  const { dayOrMonthOpen, ...periods } = guessPeriodFormat(periodCells);
  return {
    roles,
    numbers: guessDecimal([...cellsOf('value'), ...cellsOf('value-of-period')]),
    periods,
    unit: cellsOf('value').some((cell) => cell.includes('%')) ? '%' : '',
    kind: null,
    aggregation: 'none',
    area: { code: 'GB', name: 'United Kingdom' },
    academicYears: sample.columns.some((heading) => /academic|school year/i.test(heading)),
    dayOrMonthOpen,
  };
}

function columnOf(heading: string, cells: readonly string[]): Column {
  const filled = cells.filter((cell) => !saysNothing(cell));
  const numbers = guessDecimal(filled);
  const share = (test: (cell: string) => boolean) =>
    filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
  return {
    heading,
    cells,
    distinct: new Set(filled).size,
    periods: shareOfPeriods(filled, guessPeriodFormat(filled)),
    numbers: share((cell) => readNumber(cell, numbers) !== null),
  };
}

function guessRoles(columns: readonly Column[]): ColumnRole[] {
  const roles = columns.map((column): ColumnRole | null => fixedRole(column));
  const free = (at: number) => roles[at] === null;

  const wide = columns.flatMap((column, at) =>
    free(at) && isPeriodHeading(column.heading) && column.numbers > 0.6 ? [at] : [],
  );
  if (wide.length >= 2) for (const at of wide) roles[at] = 'value-of-period';
  else choosePeriod(columns, roles);

  const numeric = columns.flatMap((column, at) =>
    free(at) &&
    column.numbers > (NAMES.value.test(column.heading) ? 0.5 : 0.6) &&
    column.distinct > 0
      ? [at]
      : [],
  );
  if (wide.length < 2) {
    const named = numeric.filter((at) => NAMES.value.test(columns[at]?.heading ?? ''));
    for (const at of named.length > 0 ? named.slice(0, 1) : numeric) roles[at] = 'value';
  }
  leaveOutCodes(columns, roles);
  return columns.map(
    (column, at) =>
      roles[at] ?? (column.numbers > 0.8 || column.distinct === 0 ? 'ignore' : 'breakdown'),
  );
}

/** Roles that a heading settles by itself, where the cells do not speak against it. */
function fixedRole({ heading, numbers, cells, distinct }: Column): ColumnRole | null {
  if (NAMES.note.test(heading)) return 'ignore';
  if (NAMES.unit.test(heading) && numbers < 0.5) return 'unit';
  if (NAMES.status.test(heading) && numbers < 0.5) return 'status';
  if (NAMES.measure.test(heading) && numbers < 0.5) return 'measure';
  if (NAMES.area.test(heading) && numbers < 0.5 && distinct > 0) {
    const known = cells.filter((cell) => placeNamed(cell.trim()) !== undefined).length;
    return known > cells.length / 2 ? 'area' : null;
  }
  return null;
}

/** The period: the finest column that reads as one, or a year and its part together. */
function choosePeriod(columns: readonly Column[], roles: (ColumnRole | null)[]): void {
  const candidates = columns.flatMap((column, at) => {
    if (roles[at] !== null || column.periods < 0.8) return [];
    const named = NAMES.period.test(column.heading);
    // Bare numbers like 2019 may be counts: without a name they must all be years of a plausible run.
    if (
      !named &&
      column.numbers > 0.8 &&
      !column.cells.every((cell) => saysNothing(cell) || /^(19|20)\d{2}$/.test(cell.trim()))
    )
      return [];
    return [{ at, score: (named ? 1000 : 0) + column.distinct }];
  });
  const best = candidates.sort((a, b) => b.score - a.score)[0];
  if (!best) return;
  roles[best.at] = 'period';
  const years = columns[best.at]?.cells.every(
    (cell) => saysNothing(cell) || /^\d{4}$/.test(cell.trim()),
  );
  const part = columns.findIndex(
    (column, at) =>
      roles[at] === null && NAMES.part.test(column.heading) && joins(columns[best.at], column),
  );
  if (years && part >= 0) roles[part] = 'period';
  // Another column of periods says the same more coarsely (a year beside its quarter).
  for (const { at } of candidates) if (roles[at] === null) roles[at] = 'ignore';
}

function joins(year: Column | undefined, part: Column): boolean {
  const format = { dayFirst: true, months: false };
  return part.cells
    .slice(0, 20)
    .every((cell, at) => readPeriod(`${year?.cells[at]} ${cell}`, format) !== null);
}

function isPeriodHeading(heading: string): boolean {
  return readPeriod(heading, { dayFirst: true, months: false }) !== null;
}

/** A column of codes beside the column of names that they stand for adds nothing. */
function leaveOutCodes(columns: readonly Column[], roles: (ColumnRole | null)[]): void {
  columns.forEach((column, at) => {
    if (roles[at] !== null) return;
    const beside = [columns[at - 1], columns[at + 1]];
    const paired = beside.some((other) => other && pairs(column, other) && isCode(column, other));
    if (paired || (NAMES.code.test(column.heading) && column.distinct > 1)) roles[at] = 'ignore';
  });
}

/** Each value of one column goes with one value of the other. */
function pairs(a: Column, b: Column): boolean {
  if (a.distinct !== b.distinct || a.distinct < 2) return false;
  const both = new Set(a.cells.map((cell, at) => `${cell}\u0000${b.cells[at]}`));
  return both.size <= a.distinct + 1;
}

function isCode(column: Column, other: Column): boolean {
  const length = (one: Column) => one.cells.reduce((total, cell) => total + cell.length, 0);
  const spaced = (one: Column) =>
    one.cells.some((cell) => /[a-z]{2} [a-z]|^[A-Z][a-z]+$/i.test(cell));
  return (
    NAMES.code.test(column.heading) ||
    (!spaced(column) && spaced(other)) ||
    length(column) < length(other) / 2
  );
}
