import { type Token, tokenAt } from '../text/token.ts';
import { DENOMINATORS, UNITS } from './number-words.ts';

/** Fractions of one character. */
export const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
  ['⅒', 1 / 10],
]);

/** `1/2`: both numbers small, the first below the second. */
export function slashFractionAt(
  tokens: readonly Token[],
  at: number,
): { to: number; value: number } | null {
  const over = tokenAt(tokens, at);
  const slash = tokenAt(tokens, at + 1);
  const under = tokenAt(tokens, at + 2);
  if (over.kind !== 'number' || under.kind !== 'number' || slash.spaced || under.spaced)
    return null;
  if (slash.text !== '/' && slash.text !== '⁄') return null;
  if (over.decimals + under.decimals > 0 || over.value >= under.value || under.value > 100)
    return null;
  // "2/3rds"
  const suffix = tokenAt(tokens, at + 3);
  const ends = !suffix.spaced && /^(rd|nd|th)s?$/.test(suffix.lower) ? 4 : 3;
  return { to: at + ends, value: over.value / under.value };
}

/** `and a half`, `-and-a-half`, `and three quarters`. */
export function andFractionAt(
  tokens: readonly Token[],
  at: number,
): { to: number; value: number } | null {
  let next = at;
  if (tokenAt(tokens, next).text === '-') next++;
  if (tokenAt(tokens, next).lower !== 'and') return null;
  next++;
  if (tokenAt(tokens, next).text === '-') next++;
  const count = tokenAt(tokens, next).lower === 'a' ? 1 : UNITS.get(tokenAt(tokens, next).lower);
  if (count === undefined || count === 0) return null;
  next++;
  if (tokenAt(tokens, next).text === '-') next++;
  const under = DENOMINATORS.get(tokenAt(tokens, next).lower);
  if (under === undefined || under > 10 || count >= under) return null;
  return { to: next + 1, value: count / under };
}
