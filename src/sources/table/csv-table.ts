import Papa from 'papaparse';
import { type Problems, SourceRejected } from '../problem.ts';
import { readNumber, saysNothing } from '../values/number.ts';
import { type SourceTable, usableHeadings } from './source-table.ts';

/** How far down the heading row is looked for, under titles and notes. */
const HEADING_WITHIN = 40;
const DELIMITERS = [',', '\t', ';', '|'];

/** What a file's own description says of its CSV (`dialect` of a data package or CSVW). */
export interface CsvDialect {
  delimiter?: string | undefined;
  quoteChar?: string | undefined;
  /** False: the first row holds figures; headings are given. */
  header?: boolean | undefined;
  headings?: readonly string[] | undefined;
}

/**
 * A CSV text as a table. Titles above and empty rows between are passed over; the heading row is the first that fills
 * as many columns as the rows below. Rows that are too short or too long are reported and left out.
 * @param heard called with the share of the text read, 0 to 1, every few thousand rows
 */
export function csvTable(
  text: string,
  problems: Problems,
  dialect: CsvDialect = {},
  heard: (share: number) => void = () => undefined,
): SourceTable {
  const config = {
    delimiter: dialect.delimiter ?? '',
    quoteChar: dialect.quoteChar ?? '"',
    delimitersToGuess: DELIMITERS,
  };
  const start = Papa.parse<string[]>(text, { ...config, preview: HEADING_WITHIN });
  const { delimiter } = start.meta;
  const headingAt = dialect.header === false ? -1 : headingRow(start.data);
  const heading =
    headingAt < 0 ? (dialect.headings ?? start.data[0]?.map(() => '')) : start.data[headingAt];
  if (!heading || heading.length === 0) throw new SourceRejected('no-rows');
  const columns = usableHeadings(trimmedEnd(heading), (at, found) =>
    problems.add('column-renamed', {
      line: lineOf(start.data, headingAt),
      column: `${at + 1}`,
      found,
    }),
  );
  // A table is read more than once, the first time perhaps not to its end: each line is reported once.
  let reportedTo = 0;
  let ended = false;

  return {
    columns,
    rows(visit) {
      let row = -1;
      let line = 0;
      Papa.parse<string[]>(text, {
        ...config,
        delimiter,
        step: ({ data, errors, meta }) => {
          row++;
          line++;
          const at = line;
          for (const cell of data) if (cell.includes('\n')) line += cell.split('\n').length - 1;
          if (row % 4096 === 0) heard(meta.cursor / text.length);
          const report = at > reportedTo;
          reportedTo = Math.max(reportedTo, at);
          if (report && errors.some(({ code }) => code === 'MissingQuotes'))
            problems.add('open-quote', { line: at });
          if (row <= headingAt || data.every((cell) => cell.trim() === '')) return;
          const cells = fitted(data, columns.length);
          if (cells) visit(at, cells);
          else if (report) {
            const code = trimmedEnd(data).length < columns.length ? 'cells-missing' : 'cells-extra';
            problems.add(code, { line: at, found: String(trimmedEnd(data).length) });
          }
        },
      });
      if (!ended && !/[\r\n]$/.test(text)) problems.add('unfinished', { line });
      ended = true;
      heard(1);
    },
  };
}

/**
 * The row as one cell for each column; null when it does not fit. A short row is never filled up: nobody can say which
 * cell is missing, and a value in the wrong column would be a wrong figure. Empty cells beyond the last column, and a
 * lonely cell (a note under the table), are no row either.
 */
function fitted(row: readonly string[], columns: number): readonly string[] | null {
  const trimmed = trimmedEnd(row);
  if (row.length < columns || trimmed.length > columns) return null;
  if (trimmed.length < 2 && columns > 2) return null;
  return row.length === columns ? row : row.slice(0, columns);
}

/** The heading is the first row as wide as the widest rows below it; titles and notes above are narrower. */
function headingRow(rows: readonly (readonly string[])[]): number {
  const widths = rows.map((row) => row.filter((cell) => cell.trim() !== '').length);
  const widest = Math.max(...widths);
  const at = widths.findIndex((width) => width >= Math.max(widest * 0.6, Math.min(widest, 2)));
  const cells = rows[at] ?? [];
  // Figures in the first full row: there is no heading at all, the row is data.
  const numbers = cells.filter(
    (cell) => !saysNothing(cell) && readNumber(cell, { decimal: '.' }) !== null,
  );
  const years = numbers.filter((cell) => /^(19|20|21)\d{2}$/.test(cell.trim()));
  return at >= 0 && numbers.length > 0 && years.length < numbers.length ? at - 1 : at;
}

function trimmedEnd(row: readonly string[]): readonly string[] {
  let end = row.length;
  while (end > 0 && row[end - 1]?.trim() === '') end--;
  return row.slice(0, end);
}

function lineOf(rows: readonly (readonly string[])[], at: number): number {
  let line = 1;
  for (const row of rows.slice(0, Math.max(at, 0))) {
    line += 1 + row.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
  }
  return line;
}
