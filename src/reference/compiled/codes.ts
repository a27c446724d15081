import { AGGREGATIONS, EVIDENCE_GRADES, FREQUENCIES, MEASURE_KINDS } from '../../engine/series.ts';

/** One letter a value, in columns that are strings; the order of the list is part of the format. */
function letters<T extends string>(values: readonly T[]) {
  return {
    encode: (value: T): string => String.fromCharCode(97 + values.indexOf(value)),
    decode: (letter: string): T => values[letter.charCodeAt(0) - 97] as T,
  };
}

export const KIND_LETTERS = letters(MEASURE_KINDS);
export const FREQUENCY_LETTERS = letters(FREQUENCIES);
export const AGGREGATION_LETTERS = letters(AGGREGATIONS);
export const GRADE_LETTERS = letters(EVIDENCE_GRADES);
