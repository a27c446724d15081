import type { Counts } from './score.ts';

/** Columns of the quality table: a name, how it is counted, and the least that it should be. */
const COLUMNS: readonly {
  name: string;
  of: (c: Counts) => [part: number, whole: number];
  least?: number;
}[] = [
  { name: 'found', of: (c) => [c.found, c.wanted], least: 95 },
  { name: 'marks right', of: (c) => [c.found, c.marked], least: 95 },
  { name: 'span', of: (c) => [c.exact, c.found], least: 93 },
  { name: 'value', of: (c) => [c.value, c.found], least: 98 },
  { name: 'kind', of: (c) => [c.kind, c.found], least: 90 },
  { name: 'direction', of: (c) => [c.direction, c.directions], least: 95 },
  { name: 'links right', of: (c) => [c.linkedRight, c.linked], least: 97 },
  { name: 'links made', of: (c) => [c.linkedRight, c.linkable], least: 80 },
  { name: 'figure', of: (c) => [c.figure, c.compared], least: 92 },
  { name: 'relation', of: (c) => [c.relation, c.compared] },
];

/** A Markdown table with one row for each named part; percentages with their counts where small. */
export function markdown(rows: readonly (readonly [name: string, counts: Counts])[]): string {
  const head = ['', ...COLUMNS.map((c) => c.name)];
  const bars = ['at least', ...COLUMNS.map((c) => (c.least ? `${c.least}` : ''))];
  const lines = rows.map(([name, counts]) => [
    name,
    ...COLUMNS.map((column) => cell(...column.of(counts))),
  ]);
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(head),
    row(head.map((_, i) => (i ? '---:' : '---'))),
    row(bars),
    ...lines.map(row),
  ].join('\n');
}

function cell(part: number, whole: number): string {
  if (whole === 0) return '';
  return `${((100 * part) / whole).toFixed(1)} (${part}/${whole})`;
}
