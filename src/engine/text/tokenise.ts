import { numeralAt } from './numeral.ts';
import type { Token } from './token.ts';

const CLASS = { space: 0, word: 1, digit: 2, symbol: 3 } as const;
type CharacterClass = (typeof CLASS)[keyof typeof CLASS];

const LETTER = /\p{L}|\p{M}/u;
const WHITE = /\s/;

/** Classes of the code units below 0x250, which nearly all English text is made of. */
const CLASSES = new Uint8Array(0x250);
for (let code = 0; code < CLASSES.length; code++)
  CLASSES[code] = classify(String.fromCharCode(code));

function classify(character: string): CharacterClass {
  if (character >= '0' && character <= '9') return CLASS.digit;
  if (WHITE.test(character)) return CLASS.space;
  // Ordinal signs, superscripts and the like are letters to Unicode, but not parts of words.
  if (character === 'ª' || character === 'º' || character === 'µ') return CLASS.symbol;
  return LETTER.test(character) ? CLASS.word : CLASS.symbol;
}

function classAt(text: string, at: number): CharacterClass {
  const code = text.charCodeAt(at);
  if (code < CLASSES.length) return CLASSES[code] as CharacterClass;
  // A lone half of a pair falls to 'symbol', as it should.
  return classify(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** Splits normalised text into words, numerals and single symbols; white space is left out. Linear. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let spaced = true;
  for (let at = 0; at < length; ) {
    const kind = classAt(text, at);
    if (kind === CLASS.space) {
      spaced = true;
      at++;
      continue;
    }
    const token =
      kind === CLASS.word
        ? wordAt(text, at)
        : kind === CLASS.digit || startsDecimal(text, at, spaced)
          ? numberAt(text, at)
          : symbolAt(text, at);
    token.spaced = spaced;
    tokens.push(token);
    at = token.end;
    spaced = false;
  }
  return tokens;
}

/** `.5` with nothing before it is a number. */
function startsDecimal(text: string, at: number, spaced: boolean): boolean {
  return text[at] === '.' && spaced && classAt(text, at + 1) === CLASS.digit;
}

function wordAt(text: string, start: number): Token {
  let end = start + 1;
  for (;;) {
    const kind = end < text.length ? classAt(text, end) : CLASS.space;
    if (kind === CLASS.word) end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
    else if (text[end] === "'" && classAt(text, end + 1) === CLASS.word && end + 1 < text.length)
      end++;
    else break;
  }
  // Word by word: V8 moves a lower-casing of the whole text into this loop, which then costs its square.
  let lower = text.slice(start, end).toLowerCase();
  if (lower.endsWith("'s")) lower = lower.slice(0, -2);
  return make('word', text, start, end, lower);
}

function numberAt(text: string, start: number): Token {
  if (text[start] === '.') {
    const { end } = numeralAt(text, start + 1);
    const digits = text.slice(start, end);
    return {
      ...make('number', text, start, end, digits),
      value: Number(`0${digits}`) || 0,
      decimals: end - start - 1,
    };
  }
  const numeral = numeralAt(text, start);
  const token = make('number', text, start, numeral.end, text.slice(start, numeral.end));
  token.value = numeral.value;
  token.decimals = numeral.decimals;
  token.grouped = numeral.grouped;
  return token;
}

function symbolAt(text: string, start: number): Token {
  const code = text.codePointAt(start) ?? 0;
  const end = start + (code > 0xffff ? 2 : 1);
  return make('symbol', text, start, end, text.slice(start, end));
}

function make(kind: Token['kind'], text: string, start: number, end: number, lower: string): Token {
  return {
    kind,
    start,
    end,
    text: text.slice(start, end),
    lower,
    spaced: false,
    value: Number.NaN,
    decimals: 0,
    grouped: false,
  };
}
