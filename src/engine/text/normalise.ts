/** Text in plain characters, with the way back to the text it was made from. */
export interface NormalisedText {
  text: string;
  /** Offset in the original of the code unit at `at`; `at` may equal `text.length`. */
  originalOffset(at: number): number;
}

/** Any code unit that may need work; plain text has none and is passed through as it is. */
const UNUSUAL = /[^\0-\x7f]/;
/** What has no width or only says how to render what stands before it. */
const INVISIBLE = /\p{Cf}|\u034f|[\ufe00-\ufe0f]/u;
const SPACE = /\p{Z}/u;
const APOSTROPHE = /[\u2018-\u201b\u2032]/;
const HYPHEN = /[\u2010\u2011\u2212\ufe58\ufe63]/;
/** Full-width characters, and the mathematical letters and digits that posts use as a bold or sans-serif face. */
const DRESSED = /[\uff01-\uff5e\uffe0-\uffe6\u{1d400}-\u{1d7ff}]/u;
/** Arabic and Persian digits. */
const DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/;

/** One original character as the plain text that stands for it; may be empty. */
function plain(character: string): string {
  if (APOSTROPHE.test(character)) return "'";
  if (INVISIBLE.test(character)) return '';
  if (SPACE.test(character)) return ' ';
  if (HYPHEN.test(character)) return '-';
  if (DIGIT.test(character)) return String(character.charCodeAt(0) & 15);
  if (!DRESSED.test(character)) return character;
  const bare = character.normalize('NFKC');
  return bare.length > character.length ? character : bare;
}

/**
 * Brings look-alike digits, letters, spaces, hyphens and apostrophes to their plain form and drops
 * what is invisible. Never lengthens the text; linear in its length.
 */
export function normalise(original: string): NormalisedText {
  if (!UNUSUAL.test(original)) return { text: original, originalOffset: (at) => at };
  const offsets = new Int32Array(original.length + 1);
  const parts: string[] = [];
  let length = 0;
  for (let at = 0; at < original.length; ) {
    const code = original.codePointAt(at) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    const character = original.slice(at, at + width);
    const text = code < 0x80 ? character : plain(character);
    for (let unit = 0; unit < text.length; unit++)
      offsets[length++] = at + (unit < width ? unit : 0);
    parts.push(text);
    at += width;
  }
  offsets[length] = original.length;
  return { text: parts.join(''), originalOffset: (at) => offsets[at] ?? original.length };
}
