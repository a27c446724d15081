import { decodeText } from '../files/decode-text.ts';
import { SourceRejected } from '../problem.ts';
import { type CsvDialect, csvTable } from '../table/csv-table.ts';
import { guessMapping } from '../table/guess-mapping.ts';
import type { ColumnRole } from '../table/mapping.ts';
import type { SourceDescription } from '../table/series-maker.ts';
import { type SourceTable, sampleOf } from '../table/source-table.ts';
import { companionPath } from './companion-path.ts';
import type { FormInput, MappedTable } from './form-reader.ts';

/** A column as a data package or CSVW describes it. */
export interface DescribedColumn {
  name: string;
  title: string;
  /** Type in the description's own words; only dates, years and texts tell a role. */
  type: string;
}

/** Reads a CSV that another file describes: one of those chosen or fetched with it, and never any other. */
export async function describedCsv(
  path: string,
  dialect: CsvDialect,
  columns: readonly DescribedColumn[],
  about: SourceDescription,
  input: FormInput,
): Promise<MappedTable> {
  const bytes = await input.companion(companionPath(path));
  if (!bytes) throw new SourceRejected('file-missing', { found: path });
  const headings = columns.map(({ title, name }) => title || name);
  const table = csvTable(
    decodeText(bytes, input.problems),
    input.problems,
    { ...dialect, headings },
    input.heard,
  );
  return describedTable(table, columns, about);
}

/** A table with the mapping that its described columns suggest, guessing what they leave open. */
export function describedTable(
  table: SourceTable,
  columns: readonly DescribedColumn[],
  about: SourceDescription,
): MappedTable {
  const { dayOrMonthOpen: _, ...guess } = guessMapping(sampleOf(table));
  const roles = guess.roles.map((role, at): ColumnRole => {
    const heading = table.columns[at] ?? '';
    const column =
      columns.find(({ name, title }) => name === heading || title === heading) ?? columns[at];
    const isPeriod = /^(date|datetime|g?year(month)?)$/i.test(column?.type ?? '');
    if (isPeriod && !guess.roles.includes('period')) return 'period';
    // A code written in digits is still a code when the description calls it a text.
    return role === 'value' && /^string$/i.test(column?.type ?? '') ? 'ignore' : role;
  });
  return { table, mapping: { ...guess, roles }, about };
}
