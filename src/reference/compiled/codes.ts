import type { Aggregation, EvidenceGrade, Frequency, MeasureKind } from '../../engine/series.ts';

/** One letter a value, in columns that are strings; the order here is part of the format. */
function letters<T extends string>(values: readonly T[]) {
  return {
    encode: (value: T): string => String.fromCharCode(97 + values.indexOf(value)),
    decode: (letter: string): T => values[letter.charCodeAt(0) - 97] as T,
  };
}

export const KINDS = letters<MeasureKind>(['count', 'money', 'rate', 'share', 'index']);

export const FREQUENCIES = letters<Frequency>([
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'half-yearly',
  'annual',
  'financial-year',
  'academic-year',
  'year-ending',
  'year-to-date',
  'irregular',
]);

export const AGGREGATIONS = letters<Aggregation>(['sum', 'last', 'mean', 'none']);

export const GRADES = letters<EvidenceGrade>(['official-file-copy', 'official-page', 'secondary']);
