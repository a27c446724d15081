/** A table in a file, read row by row: it may be too large to hold twice. */
export interface SourceTable {
  /** Headings, each once. */
  columns: readonly string[];
  /** Calls back with each row's line in the file and its cells, one for each column. May be read several times. */
  rows(visit: (line: number, cells: readonly string[]) => void): void;
}

/** The first rows of a table, which guesses go by and which the mapping dialog shows. */
export interface Sample {
  columns: readonly string[];
  rows: readonly { line: number; cells: readonly string[] }[];
}

const SAMPLE_ROWS = 1000;

/** Thrown to stop a reader that has no other way to stop; never leaves this file. */
class Enough extends Error {}

/** Reads the first rows of a table. */
export function sampleOf(table: SourceTable, most = SAMPLE_ROWS): Sample {
  const rows: { line: number; cells: readonly string[] }[] = [];
  try {
    table.rows((line, cells) => {
      rows.push({ line, cells: [...cells] });
      if (rows.length >= most) throw new Enough();
    });
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  return { columns: table.columns, rows };
}

/**
 * Headings made usable: trimmed, filled where empty, told apart where double. `__proto__` would be lost as a key of a
 * series' breakdown, so it is renamed too. `renamed` tells of each change.
 */
export function usableHeadings(
  headings: readonly string[],
  renamed: (at: number, heading: string) => void,
): string[] {
  const seen = new Set<string>();
  return headings.map((raw, at) => {
    const plain = raw
      .replace(/^\ufeff/, '')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 200);
    let heading = plain === '' || plain === '__proto__' ? `Column ${at + 1}` : plain;
    for (let copy = 2; seen.has(heading); copy++) heading = `${plain || 'Column'} (${copy})`;
    seen.add(heading);
    if (plain !== '' && heading !== plain) renamed(at, raw);
    return heading;
  });
}
