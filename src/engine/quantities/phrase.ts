import { type Token, tokenAt } from '../text/token.ts';

/** What a pattern found, and the token after the last that it covers. */
export interface Phrase {
  to: number;
  found: RegExpExecArray;
}

/** Tokens that a pattern over several of them may reach. */
const REACH = 8;

/** The next tokens as patterns read them: with one space where there is any white space. */
export function phraseAt(tokens: readonly Token[], at: number, count = REACH): string {
  let phrase = tokenAt(tokens, at).text;
  for (let next = at + 1; next < at + count; next++) {
    const { spaced, text } = tokenAt(tokens, next);
    phrase += spaced ? ` ${text}` : text;
  }
  return phrase;
}

/** What a pattern, anchored at its start, finds from a token on; null when it doesn't fit there. */
export function matchAt(
  tokens: readonly Token[],
  at: number,
  pattern: RegExp,
  reach = REACH,
): Phrase | null {
  const found = pattern.exec(phraseAt(tokens, at, reach));
  return found && { to: endOf(tokens, at, found[0].length), found };
}

/** The token after so many characters of a phrase. */
export function endOf(tokens: readonly Token[], at: number, length: number): number {
  let to = at;
  for (let left = length; left > 0; to++) {
    const { spaced, text } = tokenAt(tokens, to);
    left -= text.length + Number(spaced && to > at);
  }
  return to;
}

/** The token after the one at `at` when that is the word or sign; else `at`. */
export function past(tokens: readonly Token[], at: number, word: string): number {
  return tokenAt(tokens, at).lower === word ? at + 1 : at;
}
