import { type Token, tokenAt } from '../text/token.ts';
import { LETTER_MAGNITUDES, MAGNITUDES } from './number-words.ts';
import { andFractionAt, slashFractionAt, VULGAR } from './part.ts';
import { clean, precisionOf } from './precision.ts';
import { spokenAt } from './spoken.ts';
import type { Cardinal } from './written-number.ts';

/** The number that starts at `at`, the longest there is; null when none does. */
export function cardinalAt(tokens: readonly Token[], at: number): Cardinal | null {
  const token = tokenAt(tokens, at);
  if (token.kind === 'number') return digitsAt(tokens, at);
  if (VULGAR.has(token.text)) {
    return {
      to: at + 1,
      value: VULGAR.get(token.text) ?? 0,
      precision: 0.01,
      words: false,
      magnitude: false,
    };
  }
  return token.kind === 'word' ? spokenAt(tokens, at) : null;
}

function digitsAt(tokens: readonly Token[], at: number): Cardinal | null {
  const token = tokenAt(tokens, at);
  let value = token.value;
  let decimals = token.decimals;
  let to = at + 1;
  const mixed = mixedFractionAt(tokens, to);
  if (mixed && decimals === 0) {
    value += mixed.value;
    to = mixed.to;
    decimals = 2;
  }
  const scaled = magnitudeAt(tokens, to, true);
  if (!scaled)
    return { to, value, precision: precisionOf(value, decimals), words: false, magnitude: false };
  const result = clean(value * scaled.factor);
  const precision =
    decimals > 0 ? scaled.factor * 10 ** -decimals : scaled.factor * precisionOf(value, 0);
  return { to: scaled.to, value: result, precision, words: false, magnitude: true };
}

/** `½`, ` 1/2` or ` and a half` behind a whole number. */
function mixedFractionAt(
  tokens: readonly Token[],
  at: number,
): { to: number; value: number } | null {
  const token = tokenAt(tokens, at);
  const vulgar = VULGAR.get(token.text);
  if (vulgar !== undefined) return { to: at + 1, value: vulgar };
  const slash = slashFractionAt(tokens, at);
  if (slash && token.spaced) return slash;
  return andFractionAt(tokens, at);
}

/** The magnitude at `at`, or several in a row ("hundred thousand", "thousand million"). */
function magnitudeAt(
  tokens: readonly Token[],
  at: number,
  digits: boolean,
): { to: number; factor: number } | null {
  let to = at;
  let factor = 1;
  for (;;) {
    const hyphen = tokenAt(tokens, to).text === '-' && !tokenAt(tokens, to).spaced ? 1 : 0;
    const word = tokenAt(tokens, to + hyphen);
    const found = MAGNITUDES.get(word.lower);
    if (found === undefined || word.kind !== 'word') break;
    factor *= found;
    to += hyphen + 1;
  }
  if (to > at) return { to, factor };
  const letter = tokenAt(tokens, at);
  const joined = !letter.spaced || letter.text === 'k';
  const factorOfLetter = digits && joined ? LETTER_MAGNITUDES.get(letter.lower) : undefined;
  if (factorOfLetter === undefined || isMetre(tokens, at)) return null;
  return { to: at + 1, factor: factorOfLetter };
}

const LENGTHS = new Set(
  'tall high long wide deep away below above sprint hurdles pool freestyle run'.split(' '),
);

/** `10m tall`, `100m sprint`: a metre, not a million. `5t` of goods is a tonne, `3b` a label more often than not. */
function isMetre(tokens: readonly Token[], at: number): boolean {
  const letter = tokenAt(tokens, at);
  if (letter.lower === 't' || letter.lower === 'b')
    return (
      tokenAt(tokens, at - 2).kind !== 'symbol' || !/\p{Sc}/u.test(tokenAt(tokens, at - 2).text)
    );
  return letter.lower === 'm' && LENGTHS.has(tokenAt(tokens, at + 1).lower);
}
