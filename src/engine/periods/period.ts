/** The kinds of period that official statistics are published for. */
export type PeriodKind =
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'nine-months'
  | 'year'
  | 'financial-year'
  | 'academic-year'
  | 'year-ending'
  | 'year-to-date'
  | 'years'
  | 'span';

/** A stretch of time, both ends inclusive. */
export interface Period {
  kind: PeriodKind;
  /** ISO day, e.g. `2022-01-01`. */
  from: string;
  /** ISO day, inclusive, e.g. `2022-12-31`. */
  to: string;
}
