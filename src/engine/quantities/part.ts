import { type Token, tokenAt } from '../text/token.ts';
import { DENOMINATORS, UNITS } from './number-words.ts';
import { matchAt, past } from './phrase.ts';

/** A fraction as it is written: `3/4`, `three-quarters`, `¾`. */
export interface Part {
  /** Token after the last of it. */
  to: number;
  value: number;
  /** What stands above and below the line. */
  count: number;
  under: number;
}

/** `½`: one character that is a fraction; null for every other token. */
export function vulgarAt(tokens: readonly Token[], at: number): Part | null {
  const { text } = tokenAt(tokens, at);
  return /^[¼-¾⅐-⅞]$/.test(text) ? part(at + 1, text.normalize('NFKC').split('⁄')) : null;
}

/** `1/2`, `2/3rds`: both numbers small, the first below the second. */
export function slashFractionAt(tokens: readonly Token[], at: number): Part | null {
  if (!/^[/⁄]$/.test(tokenAt(tokens, at + 1).text)) return null;
  const here = matchAt(tokens, at, /^(\d+)[/⁄](\d\d?|100)(?:(?:rd|nd|th)s?)?(?![.,/]?\d)/);
  const fraction = here && part(here.to, here.found.slice(1));
  return fraction && fraction.value < 1 ? fraction : null;
}

function part(to: number, numbers: readonly string[]): Part {
  const [count = 0, under = 1] = numbers.map(Number);
  return { to, value: count / under, count, under };
}

/** `three quarters`, `a third`, `one-fifth`. */
export function spokenFractionAt(tokens: readonly Token[], at: number): Part | null {
  const { lower } = tokenAt(tokens, at);
  const count = /^an?$/.test(lower) ? 1 : UNITS.get(lower);
  if (!count) return null;
  const next = past(tokens, at + 1, '-');
  const word = tokenAt(tokens, next).lower;
  const under = DENOMINATORS.get(word) ?? 0;
  const agrees = word.endsWith('s') === count > 1;
  return agrees && count < under ? { to: next + 1, value: count / under, count, under } : null;
}

/** `and a half`, `-and-a-half`, `and three quarters` behind a whole number. */
export function andFractionAt(tokens: readonly Token[], at: number): Part | null {
  const and = past(tokens, at, '-');
  if (tokenAt(tokens, and).lower !== 'and') return null;
  const fraction = spokenFractionAt(tokens, past(tokens, and + 1, '-'));
  return fraction && fraction.under <= 10 ? fraction : null;
}
