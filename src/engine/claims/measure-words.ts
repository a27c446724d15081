import { isStopWord } from '../text/terms.ts';
import type { Token } from '../text/token.ts';
import { MOVEMENT } from './movement.ts';
import { SUPERLATIVE } from './rank.ts';

/** Words that say nothing of what is measured, beside those that are left out of `terms`. */
const EMPTY = new Set(
  (
    'according across against ago almost alone already among amongst announced around averaged confirmed despite earlier even fewer ' +
    "following found i'm it's later least neither past period previous published respectively shall showed show shows that's total " +
    "totalled we're we've what's yesterday monday tuesday wednesday thursday friday saturday sunday"
  ).split(' '),
);

/** Whether a word may say what is measured: no function word, movement or calendar word. */
export function isContent(token: Token): boolean {
  if (token.kind !== 'word' || SUPERLATIVE.test(token.lower)) return false;
  // "exports to the US", "the WHO"
  if (isStopWord(token.lower) || EMPTY.has(token.lower))
    return token.text === 'US' || token.text === 'WHO';
  // "Left: 13,860" names what is counted; "left" and "cut" in a sentence move it.
  return !MOVEMENT.has(token.lower);
}
