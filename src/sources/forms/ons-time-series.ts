import Papa from 'papaparse';
import type { Mapping } from '../table/mapping.ts';
import type { SourceTable } from '../table/source-table.ts';
import { readUnit } from '../values/unit.ts';
import { type FormContent, type FormInput, plainDescription } from './form-reader.ts';

/** Whether a text is a time series as the ONS website gives it: names and values in two columns, figures below. */
export function isOnsTimeSeries(text: string): boolean {
  return /^\ufeff?"?Title"?,.+\r?\n"?CDID"?,/.test(text.slice(0, 1000));
}

/** The ONS's CSV of one time series: years, then quarters, then months, each period's figure in one row. */
export function readOnsTimeSeries(text: string, { name, heard }: FormInput): FormContent {
  const { data } = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true });
  const head = new Map(
    data.slice(0, 12).map((row) => [row[0]?.trim() ?? '', row[1]?.trim() ?? '']),
  );
  const title = head.get('Title') || name;
  const figures = data
    .map((cells, at) => ({ line: at + 1, cells }))
    .filter(({ cells }) => /^\d{4}( (Q[1-4]|[A-Z]{3}))?$/i.test(cells[0]?.trim() ?? ''));
  const table: SourceTable = {
    columns: ['Period', 'Value'],
    rows(visit) {
      for (const { line, cells } of figures) visit(line, [cells[0] ?? '', cells[1] ?? '']);
      heard(1);
    },
  };
  const unit = [head.get('PreUnit'), head.get('Unit')].filter(Boolean).join(' ');
  const { kind } = readUnit(unit);
  const mapping: Mapping = {
    roles: ['period', 'value'],
    numbers: { decimal: '.' },
    periods: { dayFirst: true, months: false },
    unit,
    kind,
    // Years and quarters are series of their own in this file, so nothing has to be added up.
    aggregation: 'none',
    area: { code: 'GB', name: 'United Kingdom' },
    academicYears: false,
  };
  const about = {
    ...plainDescription(title),
    publisher: 'Office for National Statistics',
    licence: 'Open Government Licence v3.0',
    definition: head.get('Important notes') ?? '',
    released: releaseDay(head.get('Release date') ?? ''),
  };
  return { form: 'ons-time-series', name: title, tables: [{ table, mapping, about }] };
}

/** `12-02-2024` as the file writes it. */
function releaseDay(text: string): string | null {
  const parts = /^(\d{2})-(\d{2})-(\d{4})$/.exec(text);
  return parts ? `${parts[3]}-${parts[2]}-${parts[1]}` : null;
}
