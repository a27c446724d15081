import type { Aggregation, Area, MeasureKind } from '../../engine/series.ts';
import type { NumberFormat } from '../values/number.ts';
import type { PeriodFormat } from '../values/period.ts';

/** What a column holds. */
export type ColumnRole =
  /** The period; several columns are read together, as a year and a quarter. */
  | 'period'
  | 'value'
  /** The heading is a period and the cells its values: a wide table. */
  | 'value-of-period'
  | 'breakdown'
  | 'area'
  /** The name of what is measured, where one table holds several measures. */
  | 'measure'
  | 'unit'
  | 'status'
  | 'ignore';

export const COLUMN_ROLES: readonly ColumnRole[] = [
  'period',
  'value',
  'value-of-period',
  'breakdown',
  'area',
  'measure',
  'unit',
  'status',
  'ignore',
];

/** How a table becomes series. Guessed, then corrected by the reader, then kept for the next import of the same source. */
export interface Mapping {
  /** One for each column. */
  roles: readonly ColumnRole[];
  numbers: NumberFormat;
  periods: PeriodFormat;
  /** Unit where no column and no heading says it. */
  unit: string;
  /** Null: what the unit suggests. */
  kind: MeasureKind | null;
  aggregation: Aggregation;
  /** Area where no column says it. */
  area: Area;
  /** Years like 2022/23 are school years. */
  academicYears: boolean;
}
