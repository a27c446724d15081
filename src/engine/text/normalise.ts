/** Text in plain characters, with the way back to the text it was made from. */
export interface NormalisedText {
  text: string;
  /** Offset in the original of the code unit at `at`; `at` may equal `text.length`. */
  originalOffset(at: number): number;
}

/** Ranges of code units that have no width or only say how to render what stands before them. */
const UNSEEN = [
  '\\u00ad',
  '\\u034f',
  '\\u061c',
  '\\u180e',
  '\\u200b-\\u200f',
  '\\u202a-\\u202e',
  '\\u2060-\\u206f',
  '\\ufe00-\\ufe0f',
  '\\ufeff',
].join('');
const INVISIBLE = new RegExp(`[${UNSEEN}]`);

/** Any code unit that needs work; most text has none and is passed through as it is. */
const UNUSUAL = new RegExp(
  `[${UNSEEN}\\u00a0\\u0660-\\u0669\\u06f0-\\u06f9\\u1680\\u2000-\\u2011\\u2018-\\u201b\\u2028-\\u202f\\u2032` +
    '\\u205f\\u2212\\u3000\\ufe58\\ufe63\\uff01-\\uff5e\\uffe0-\\uffe6\\ud835]',
);
const SPACE = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const APOSTROPHE = /[\u2018\u2019\u201a\u201b\u2032]/;
const HYPHEN = /[\u2010\u2011\ufe58\ufe63]/;
const WIDE_SIGNS: Readonly<Record<string, string>> = { '￠': '¢', '￡': '£', '￥': '¥', '￦': '₩' };

/** One original character as the plain text that stands for it; may be empty. */
function plain(character: string): string {
  if (INVISIBLE.test(character)) return '';
  if (SPACE.test(character)) return ' ';
  if (APOSTROPHE.test(character)) return "'";
  if (HYPHEN.test(character)) return '-';
  if (character === '\u2212') return '-';
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  // Mathematical letters and digits, which posts use as a bold or sans-serif face.
  if (code >= 0x1d400 && code <= 0x1d7ff) return character.normalize('NFKC');
  return WIDE_SIGNS[character] ?? character;
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
