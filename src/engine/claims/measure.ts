import { placeNamed } from '../text/places.ts';
import type { TokenSpan } from '../text/sentences.ts';
import { isCapital } from '../text/sentences.ts';
import { tokenAt } from '../text/token.ts';
import { MOVEMENT } from './movement.ts';
import type { Setting } from './setting.ts';

/** Words that say nothing of what is measured. */
const EMPTY = new Set(
  (
    "a an the and or but of in on at to from by for with as than then that this these those there here it its it's that's they them their we our us i you your he she his her " +
    'is are was were be been being am has have had having do does did will would shall could can may might must not no so too also just only even still already now today currently ' +
    'since during over under about around nearly almost more less fewer most least up down out into per year years month months week weeks quarter day days last next previous past ' +
    'figures figure number numbers total latest new show shows showed according published official statistics data compared same period earlier later ago before after when while which who whom whose what ' +
    "percent per cent percentage points point million billion thousand hundred cent what's we've we're i'm some any all each every both either neither other another such very much many"
  ).split(' '),
);

/** Longest measure, in words. */
const LONGEST = 10;

/** The words around a number that say what it measures, in the order of the text: its own clause without hedges, dates and numbers. */
export function measureOf(setting: Setting, whens: readonly TokenSpan[]): string[] {
  const { mention, clause, left } = setting;
  const before = content(setting, clause.from, left, whens);
  const after = content(setting, mention.to, clause.to, whens);
  // A counted noun stands right behind its number: that side goes first when there is too much.
  const keepAfter = after.slice(0, mention.unitKind === 'count' ? 7 : 6);
  return [...before.slice(keepAfter.length - LONGEST), ...keepAfter];
}

/** The content words of a run of tokens, without numbers and phrases of time. */
function content(
  setting: Setting,
  from: number,
  to: number,
  whens: readonly TokenSpan[],
): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const token = tokenAt(setting.tokens, at);
    if (token.kind !== 'word' || setting.covered[at]) continue;
    if (EMPTY.has(token.lower) || MOVEMENT.has(token.lower)) continue;
    if (MONTH.test(token.lower) && isCapital(token)) continue;
    if (whens.some((when) => at >= when.from && at < when.to)) continue;
    words.push(token.text.replace(/'s$/, ''));
  }
  return words;
}

const MONTH =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

const NOT_NOUN =
  /^(who|which|that|were|was|are|is|have|has|had|will|would|in|on|at|of|to|from|by|for|with|as|than|and|or|but|more|fewer|less|higher|lower|a|an|the|since|during|per|after|before|when|while|into|out|up|down|under|over|this|last|each|every|now|so|if|it|they|we)$/;

/** The counted noun behind a number (`homes`, `asylum seekers`), or null. */
export function countedNoun(setting: Setting): string | null {
  const { tokens, mention } = setting;
  const words: string[] = [];
  for (let at = mention.to; at < mention.to + 5; at++) {
    const token = tokenAt(tokens, at);
    if (token.kind !== 'word' || at >= setting.sentence.to) break;
    if (/^(more|fewer|less|extra|additional|new|further)$/.test(token.lower) && words.length === 0)
      continue;
    if (NOT_NOUN.test(token.lower)) break;
    words.push(token.text);
    // "12,000 Albanians": people, whatever they are called.
    if (isCapital(token) && isPlural(token.lower) && placeNamed(token.text)) return 'people';
    if (isPlural(token.lower))
      return words.slice(-2).join(' ').length > 30 ? token.text : words.join(' ');
  }
  return null;
}

const PLURALS = new Set('people children women men police staff'.split(' '));

function isPlural(word: string): boolean {
  return PLURALS.has(word) || (word.length > 3 && word.endsWith('s') && !/(ss|us|is)$/.test(word));
}
