import { guessMapping } from '../table/guess-mapping.ts';
import type { ColumnRole } from '../table/mapping.ts';
import type { SourceDescription } from '../table/series-maker.ts';
import { type SourceTable, sampleOf } from '../table/source-table.ts';
import type { MappedTable } from './form-reader.ts';

/** Roles that SDMX-CSV (versions 1 and 2) gives to its columns; every other column is a dimension. */
const ROLES: Readonly<Record<string, ColumnRole>> = {
  TIME_PERIOD: 'period',
  OBS_VALUE: 'value',
  OBS_STATUS: 'status',
  UNIT_MULT: 'unit',
  UNIT_MEASURE: 'unit',
  UNIT: 'unit',
  REF_AREA: 'area',
  GEO: 'area',
  INDICATOR: 'measure',
  MEASURE: 'measure',
};

/** Structure and attributes, which tell nothing about what is counted. */
const NO_DIMENSION =
  /^(DATAFLOW|STRUCTURE|STRUCTURE_ID|STRUCTURE_NAME|ACTION|LAST UPDATE|FREQ|FREQUENCY|TIME_FORMAT|DECIMALS|OBS_FLAG|CONF_STATUS|OBS_CONF|COLLECTION|TITLE|TITLE_COMPL|SOURCE_AGENCY|BASE_PER|COMMENT.*|.*_NOTE|PRE_BREAK_VALUE|EMBARGO_TIME)$/;

const POWERS: Readonly<Record<string, string>> = {
  0: '',
  3: 'thousand',
  6: 'million',
  9: 'billion',
  12: 'trillion',
};

/** Whether headings are those of SDMX-CSV. */
export function isSdmx(columns: readonly string[]): boolean {
  const names = columns.map(plainName);
  return names.includes('TIME_PERIOD') && names.includes('OBS_VALUE');
}

/** An SDMX-CSV table with its mapping, which its headings settle. */
export function sdmxTable(table: SourceTable, about: SourceDescription): MappedTable {
  const names = table.columns.map(plainName);
  const readable: SourceTable = {
    columns: table.columns.map((column) => column.split(': ').at(-1) ?? column),
    rows: (visit) =>
      table.rows((line, cells) =>
        visit(
          line,
          cells.map((cell, at) => plainCell(cell, names[at] ?? '')),
        ),
      ),
  };
  const { dayOrMonthOpen: _, ...guess } = guessMapping(sampleOf(readable));
  const roles = names.map(
    (name) => ROLES[name] ?? (NO_DIMENSION.test(name) ? 'ignore' : 'breakdown'),
  );
  return { table: readable, mapping: { ...guess, roles }, about };
}

/** With labels, headings read `GEO: Geopolitical entity` and cells `DE: Germany`. */
function plainName(heading: string): string {
  return (heading.split(':')[0] ?? '').trim().toUpperCase();
}

function plainCell(cell: string, name: string): string {
  if (name === 'UNIT_MULT') return POWERS[(cell.split(':')[0] ?? '').trim()] ?? '';
  const label = /^[A-Za-z0-9_.-]+: (.+)$/.exec(cell);
  return name === 'OBS_VALUE' || name === 'TIME_PERIOD' || !label ? cell : (label[1] ?? cell);
}
