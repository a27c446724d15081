import { type Token, tokenAt } from '../text/token.ts';
import { LETTER_MAGNITUDES, MAGNITUDES } from './number-words.ts';
import { andFractionAt, slashFractionAt, vulgarAt } from './part.ts';
import { clean, precisionOf } from './precision.ts';
import { spokenAt } from './spoken.ts';
import type { Cardinal } from './written-number.ts';

/** The number that starts at `at`, the longest there is; null when none does. */
export function cardinalAt(tokens: readonly Token[], at: number): Cardinal | null {
  const { kind } = tokenAt(tokens, at);
  if (kind === 'word') return spokenAt(tokens, at);
  if (kind === 'number') return digitsAt(tokens, at);
  const vulgar = vulgarAt(tokens, at);
  return vulgar && { ...vulgar, precision: 0.01, words: false, magnitude: false };
}

function digitsAt(tokens: readonly Token[], at: number): Cardinal {
  let { value, decimals } = tokenAt(tokens, at);
  let to = at + 1;
  const mixed = decimals === 0 ? mixedFractionAt(tokens, to) : null;
  if (mixed) {
    value += mixed.value;
    to = mixed.to;
    decimals = 2;
  }
  const scale = magnitudeAt(tokens, to);
  return {
    to: scale?.to ?? to,
    value: scale ? clean(value * scale.factor) : value,
    precision: precisionOf(value, decimals) * (scale?.factor ?? 1),
    words: false,
    magnitude: scale !== null,
  };
}

/** `½`, ` 1/2` or ` and a half` behind a whole number. */
function mixedFractionAt(tokens: readonly Token[], at: number) {
  const slash = tokenAt(tokens, at).spaced ? slashFractionAt(tokens, at) : null;
  return vulgarAt(tokens, at) ?? slash ?? andFractionAt(tokens, at);
}

/** The magnitude at `at`, or several in a row ("hundred thousand", "thousand million"). */
function magnitudeAt(tokens: readonly Token[], at: number): { to: number; factor: number } | null {
  let to = at;
  let factor = 1;
  for (;;) {
    const { text, spaced } = tokenAt(tokens, to);
    const next = to + (text === '-' && !spaced ? 1 : 0);
    const found = MAGNITUDES.get(tokenAt(tokens, next).lower);
    if (found === undefined) break;
    factor *= found;
    to = next + 1;
  }
  if (to > at) return { to, factor };
  const { lower, text, spaced } = tokenAt(tokens, at);
  const letter = !spaced || text === 'k' ? LETTER_MAGNITUDES.get(lower) : undefined;
  return letter === undefined || isUnit(tokens, at) ? null : { to: at + 1, factor: letter };
}

/** `10m tall`, `100m sprint`: a metre, not a million. `5t` of goods is a tonne, `3b` a label more often than not. */
function isUnit(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokenAt(tokens, at);
  if (/[tb]/.test(lower)) return !/\p{Sc}/u.test(tokenAt(tokens, at - 2).text);
  return lower === 'm' && LENGTHS.test(tokenAt(tokens, at + 1).lower);
}

const LENGTHS = /^(?:tall|high|long|wide|deep|away|below|above|sprint|hurdles|pool|freestyle|run)$/;
