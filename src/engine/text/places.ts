/** A country, nation, region or group of countries in the ways English text names it. */
export interface Place {
  /** ISO 3166-1/2; `GB-REG-…` for English regions; `XX-…` for groups of countries. */
  code: string;
  name: string;
}

/** Splits a name into the words that place matching compares. */
const words = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}\p{N}.'’+]*/gu) ?? [];

// "U.K.", "non-EU+" and a sentence's last word ("in Wales.") must meet on one form; capitals stay.
const fold = (word: string): string =>
  word
    .replace(/['’]s$/, '')
    .replace(/[.'’]/g, '')
    .replace(/\+$/, '');

const byName = new Map<string, Place>();
const byCode = new Map<string, Place>();
/** Longest name, in words, that begins with a word. */
const longest = new Map<string, number>();

/**
 * Takes in a table of places, one a line: `code|name|other names;demonyms|...`. The reference brings it
 * (`src/reference/places.ts`), whose areas it names; until then no text names a place.
 */
export function knowPlaces(table: string): void {
  for (const line of table.trim().split('\n')) {
    const [code = '', ...names] = line.split(/[|;]/);
    const place = { code, name: names[0] ?? code };
    byCode.set(code, place);
    for (const spelling of names) {
      const parts = words(spelling).map(fold);
      const [first] = parts;
      if (!first) continue;
      const key = parts.join(' ');
      if (!byName.has(key)) byName.set(key, place);
      longest.set(first, Math.max(longest.get(first) ?? 0, parts.length));
    }
  }
}

/** The place with a code, or undefined. The Union's bodies have the area `EU`, its figures `XX-EU`. */
export const placeOf = (code: string): Place | undefined =>
  byCode.get(code) ?? byCode.get(`XX-${code}`);

/** The place that a whole name or demonym means ("Spaniard", "DR Congo"), or undefined. */
export const placeNamed = (name: string): Place | undefined =>
  byName.get(words(name).map(fold).join(' '));

/**
 * The longest place name or demonym that starts at `at` in a list of words as they stand in the text
 * (capitals kept), with the number of words it takes.
 */
export function placeAt(
  list: readonly string[],
  at: number,
): { place: Place; length: number } | null {
  const first = list[at];
  if (first === undefined) return null;
  for (let length = longest.get(fold(first)) ?? 0; length > 0; length--) {
    const key = list
      .slice(at, at + length)
      .map(fold)
      .join(' ');
    const place = byName.get(key);
    if (place) return { place, length };
  }
  return null;
}
