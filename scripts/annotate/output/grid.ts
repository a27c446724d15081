/** Share of the width that each column gets. */
export type Shares = readonly number[];

/** Breaks text into lines of at most `width` characters, at spaces where there are any. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= width) line = longer;
    else {
      if (line !== '') lines.push(line);
      line = word;
      for (; line.length > width; line = line.slice(width)) lines.push(line.slice(0, width));
    }
  }
  return [...lines, line];
}

/** One row of cells (each a list of lines) as text of the given width, cells wrapped side by side. */
export function gridRow(
  cells: readonly (readonly string[])[],
  shares: Shares,
  width: number,
): string {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.max(8, Math.floor((share / total) * width) - 2));
  const wrapped = cells.map((cell, at) => cell.flatMap((line) => wrap(line, widths[at] ?? 8)));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) =>
    wrapped
      .map((lines, at) => (lines[row] ?? '').padEnd(widths[at] ?? 8))
      .join('  ')
      .trimEnd(),
  ).join('\n');
}
