import { type PeriodFormat, readPeriod } from './period.ts';

/** What a column's cells say of its format, and whether they leave it open. */
export interface GuessedPeriods extends PeriodFormat {
  /** No cell decides whether the day or the month comes first. */
  dayOrMonthOpen: boolean;
}

const SLASHED = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}\b/;
const SHORT_PAIR = /^(\d{4})[/-](\d{2})$/;

/**
 * Guesses what ambiguous periods mean from the whole column: one `25/03/2023` settles every `03/04/2023`, one `2011-07`
 * makes `2011-12` a month. Left open, the day comes first, as in the United Kingdom.
 */
export function guessPeriodFormat(cells: readonly string[]): GuessedPeriods {
  let dayFirst = 0;
  let monthFirst = 0;
  let open = 0;
  let pairsThatAreMonths = 0;
  for (const cell of cells) {
    const text = cell.trim();
    const slashed = SLASHED.exec(text);
    if (slashed) {
      if (Number(slashed[1]) > 12) dayFirst++;
      else if (Number(slashed[2]) > 12) monthFirst++;
      else if (slashed[1] !== slashed[2]) open++;
    }
    const pair = SHORT_PAIR.exec(text);
    if (pair && (Number(pair[1]) + 1) % 100 !== Number(pair[2])) pairsThatAreMonths++;
  }
  return {
    dayFirst: monthFirst <= dayFirst,
    months: pairsThatAreMonths > 0,
    dayOrMonthOpen: open > 0 && dayFirst === 0 && monthFirst === 0,
  };
}

/** Share of the cells that hold something and read as periods. */
export function shareOfPeriods(cells: readonly string[], format: PeriodFormat): number {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length === 0) return 0;
  return filled.filter((cell) => readPeriod(cell, format) !== null).length / filled.length;
}
