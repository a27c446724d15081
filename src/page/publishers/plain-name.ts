/**
 * A name in the form in which names are compared: without case, accents' composition, `the`, punctuation, and
 * the difference between `&` and `and`. Words are never dropped or stemmed: "Foreign Office Fans" is another name.
 */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/&/g, ' and ')
    .replace(/\bu\.k\./g, 'uk')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}
