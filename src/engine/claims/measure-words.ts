import { isCapital } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import { MOVEMENT } from './movement.ts';
import { SUPERLATIVE } from './rank.ts';

/** Words that say nothing of what is measured. */
const EMPTY = new Set(
  (
    "a an the and or but of in on at to from by for with as than then that this these those there here it its it's that's they them their we our us i you your he she his her " +
    'is are was were be been being am has have had having do does did will would shall could can may might must not no so too also just only even still already now today currently ' +
    'since during over under about around nearly almost more less fewer most least up down out into per year years month months week weeks quarter day days last next previous past ' +
    'figures figure number numbers total latest new show shows showed according published official statistics data compared same period earlier later ago before after when while which who whom whose what ' +
    "percent per cent percentage points point million billion thousand hundred cent what's we've we're i'm some any all each every both either neither other another such very much many averaged stood reached totalled between among amongst across against within above below despite respectively following alone having said says announced told confirmed showed found"
  ).split(' '),
);

const MONTH =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** Whether a word may say what is measured: no function word, movement or calendar word. */
export function isContent(token: Token): boolean {
  if (token.kind !== 'word' || SUPERLATIVE.test(token.lower)) return false;
  // "exports to the US", "the WHO"
  if (EMPTY.has(token.lower)) return token.text === 'US' || token.text === 'WHO';
  // "Left: 13,860" names what is counted; "left" and "cut" in a sentence move it.
  if (MOVEMENT.has(token.lower)) return false;
  return !(MONTH.test(token.lower) && isCapital(token));
}
