import type { Field, Row, Table } from './table.ts';

/** Writes a table back as text; `parseTable(printTable(table))` is the same table. */
export function printTable(table: Table): string {
  const lines: string[] = [];
  for (const measure of table.measures) {
    lines.push(`measure ${measure.name}`);
    printFields(lines, '  ', measure.fields);
    for (const series of measure.series) {
      lines.push('', `series ${series.id}`);
      printFields(lines, '  ', series.fields);
      printRows(lines, '  ', series.rows);
      for (const release of series.releases) {
        lines.push(`  release ${release.released}`);
        printFields(lines, '    ', release.fields);
        printRows(lines, '    ', release.rows);
      }
    }
    lines.push('');
  }
  return `${lines.slice(0, -1).join('\n')}\n`;
}

function printFields(lines: string[], indent: string, fields: readonly Field[]): void {
  for (const { key, value } of fields) lines.push(`${indent}${key}: ${value}`);
}

function printRows(lines: string[], indent: string, rows: readonly Row[]): void {
  for (const { period, value, status } of rows)
    lines.push(`${indent}${period} = ${value}${status ? ` ${status}` : ''}`);
}
