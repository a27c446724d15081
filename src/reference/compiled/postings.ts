import { FIELD_WEIGHTS } from './format.ts';

/** A series that a term leads to; `field` is a place in `FIELD_WEIGHTS`. */
export interface Posting {
  at: number;
  field: number;
}

/** Writes a term's postings: the gap to the last position in base 36 and a digit for the field, no separators needed twice. */
export function packPostings(postings: readonly Posting[]): string {
  let last = 0;
  let packed = '';
  for (const { at, field } of postings) {
    packed += `${(at - last).toString(36).toUpperCase()}${FIELD_LETTERS[field]}`;
    last = at;
  }
  return packed;
}

/** Reads what `packPostings` wrote; weights are those of the fields. */
export function unpackPostings(packed: string): { at: number; weight: number }[] {
  const postings: { at: number; weight: number }[] = [];
  let at = 0;
  let gap = 0;
  for (let i = 0; i < packed.length; i++) {
    const code = packed.charCodeAt(i);
    if (code >= 97) {
      at += gap;
      postings.push({ at, weight: FIELD_WEIGHTS[code - 97] ?? 0 });
      gap = 0;
    } else gap = gap * 36 + (code < 58 ? code - 48 : code - 55);
  }
  return postings;
}

const FIELD_LETTERS = ['a', 'b', 'c', 'd', 'e'] as const;
