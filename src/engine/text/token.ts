/** A word, a numeral or one other character of normalised text. */
export interface Token {
  kind: 'word' | 'number' | 'symbol';
  /** Code units of the normalised block. */
  start: number;
  end: number;
  text: string;
  /** Lower case; a possessive `'s` is cut off. */
  lower: string;
  /** Whether white space (or the block's start) stands before it. */
  spaced: boolean;
  /** Value of a numeral; NaN for everything else. */
  value: number;
  /** Digits after the decimal point. */
  decimals: number;
  /** Whether digits stand in groups (1,780), so that it is no year and no label. */
  grouped: boolean;
}

/** Stands for what lies before the first and after the last token, so that look-around needs no checks. */
const EDGE: Token = Object.freeze({
  kind: 'symbol',
  start: 0,
  end: 0,
  text: '',
  lower: '',
  spaced: true,
  value: Number.NaN,
  decimals: 0,
  grouped: false,
});

/** The token at a place, or the edge beyond both ends. */
export function tokenAt(tokens: readonly Token[], at: number): Token {
  return tokens[at] ?? EDGE;
}

/** Lower-case words of a run of tokens, a space on either side of each, so that a rule can be one pattern: " of the ". */
export function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  let words = ' ';
  for (let at = from; at < to; at++) words += `${tokenAt(tokens, at).lower} `;
  return words;
}
