import type { Row } from '../listing/row.ts';

export interface Filter {
  words: string;
  onlyLinked: boolean;
}

/** The rows in which every word of the filter occurs, in any order and case, accents aside. */
export function filtered(rows: readonly Row[], { words, onlyLinked }: Filter): Row[] {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (onlyLinked && row.official === null) return false;
    const text = folded(
      [row.what, row.period, row.claimed, row.official?.figure, row.source?.publisher].join(' '),
    );
    return wanted.every((word) => text.includes(word));
  });
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
