/** How a table writes its numbers. */
export interface NumberFormat {
  decimal: '.' | ',';
}

/** No official statistic is larger; what is, is a mistake, and sums of it would overflow. */
export const LARGEST_VALUE = 1e18;

/** Texts by which publishers say that there is no figure: not a problem, just nothing. */
const NO_FIGURE = /^([.…:*~–—-]|\.\.|-{2,}|\[[a-z]{1,3}\]|n\/?a|nan|null|none|suppressed)?$/i;

/** Whether a cell says that there is no figure. */
export function saysNothing(cell: string): boolean {
  return NO_FIGURE.test(cell.trim());
}

/**
 * Reads a number as people write it in tables: `1,234.5`, `1.234,5` (by `decimal`), `1 234`, `£12`, `12%`, `(5)` and
 * `−5` for minus five, a marker after it (`12.3 [p]`, `45*`). Null when it is none.
 */
export function readNumber(cell: string, { decimal }: NumberFormat): number | null {
  if (/^-?\d+(\.\d+)?$/.test(cell) && decimal === '.') return Number(cell);
  let text = cell
    .trim()
    .replace(/[\u2212\u2012-\u2014]/g, '-')
    .replace(/\s*(\[[a-z]{1,3}\]|[*†‡pr])$/i, '')
    .replace(/^([-+]?)\s*[£$€]\s*/, '$1')
    .replace(/\s*(%|per cent|percent)$/i, '');
  const bracketed = /^\((.+)\)$/.exec(text);
  if (bracketed) text = `-${bracketed[1]}`;
  text = text.replace(/(?<=\d)[\s\u00a0\u202f'’](?=\d{3}(\D|$))/g, '');
  const plain =
    decimal === '.' ? withoutGroups(text, ',') : withoutGroups(text, '.')?.replace(',', '.');
  if (plain === undefined || !/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d{1,3})?$/i.test(plain)) return null;
  return Number(plain);
}

/** Takes thousands separators out where they stand in threes; undefined where they stand elsewhere. */
function withoutGroups(text: string, separator: ',' | '.'): string | undefined {
  if (!text.includes(separator)) return text;
  const [whole = '', ...rest] = text.split(separator === ',' ? '.' : ',');
  if (rest.some((part) => part.includes(separator))) return undefined;
  const groups = whole.replace(/^[-+]/, '').split(separator);
  const [first = '', ...others] = groups;
  const grouped = /^\d{1,3}$/.test(first) && others.every((group) => /^\d{3}$/.test(group));
  return grouped ? text.replaceAll(separator, '') : undefined;
}

/**
 * Guesses the decimal sign from cells of a column. A single `1.234` proves nothing: the point is the sign unless
 * some cell can only be read with the comma.
 */
export function guessDecimal(cells: readonly string[]): NumberFormat {
  let points = 0;
  let commas = 0;
  for (const cell of cells) {
    const withPoint = readNumber(cell, { decimal: '.' }) !== null;
    const withComma = readNumber(cell, { decimal: ',' }) !== null;
    if (withPoint && !withComma) points++;
    if (withComma && !withPoint) commas++;
  }
  return { decimal: commas > points ? ',' : '.' };
}
