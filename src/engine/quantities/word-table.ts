/**
 * A table of words from rows of `value:word word`, parted by `|`; a row without a colon stands for itself. `meaning`
 * makes of the text before the colon what the table gives back.
 */
export function wordTable<T = string>(
  rows: string,
  meaning: (value: string) => T = (value) => value as T,
): ReadonlyMap<string, T> {
  const table = new Map<string, T>();
  for (const row of rows.split('|')) {
    const [value = '', words = value] = row.split(':');
    for (const word of words.split(' ')) table.set(word, meaning(value));
  }
  return table;
}
