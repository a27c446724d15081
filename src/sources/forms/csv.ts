import { csvTable } from '../table/csv-table.ts';
import { guessMapping } from '../table/guess-mapping.ts';
import { sampleOf } from '../table/source-table.ts';
import { type FormContent, type FormInput, plainDescription } from './form-reader.ts';
import { isSdmx, sdmxTable } from './sdmx-csv.ts';

/** CSV, TSV and their kin; SDMX-CSV is told by its headings. Throws `SourceRejected`. */
export function readCsv(text: string, { name, problems, heard }: FormInput): FormContent {
  const table = csvTable(text, problems, {}, heard);
  if (isSdmx(table.columns)) {
    return { form: 'sdmx-csv', name, tables: [sdmxTable(table, plainDescription(name))] };
  }
  const { dayOrMonthOpen, ...mapping } = guessMapping(sampleOf(table));
  if (dayOrMonthOpen) {
    const column = table.columns[mapping.roles.indexOf('period')];
    problems.add('day-or-month', column === undefined ? {} : { column });
  }
  return { form: 'csv', name, tables: [{ table, mapping, about: plainDescription(name) }] };
}
