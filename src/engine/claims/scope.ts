import { placeNamed } from '../text/places.ts';
import type { TokenSpan } from '../text/sentences.ts';
import { tokenAt } from '../text/token.ts';
import { isContent } from './measure-words.ts';
import { MOVING_NOUNS } from './movement.ts';
import type { Setting } from './setting.ts';

/** The words that speak of one number: what its clause says of all its numbers, and its own share of the clause. */
export interface Scope {
  /** Words before the first number of the clause; null where the number has the clause to itself. */
  subject: TokenSpan | null;
  own: TokenSpan;
}

/**
 * Splits a clause between its numbers: in "9,914 people by force, and 28,004 left voluntarily" each number has
 * its own words, in "49%, 53% and 56% judged Good" they share them.
 */
export function scopeOf(setting: Setting): Scope {
  const { clause, mention, left } = setting;
  const next = neighbour(setting, 1);
  const previous = neighbour(setting, -1);
  const right = next === null ? -1 : linkBefore(setting, mention.to, next.from);
  const listed =
    next !== null && next.from - mention.to <= 2 && !hasContent(setting, mention.to, next.from);
  const parted =
    right !== -1 &&
    (hasContent(setting, mention.to, right) || (!listed && hasContent(setting, clause.from, left)));
  const to = parted ? right : clause.to;
  const link = previous === null ? -1 : linkAfter(setting, previous.to, left);
  const apart =
    link !== -1 && (hasContent(setting, mention.to, to) || hasContent(setting, link + 1, left));
  if (previous !== null && hasComplement(setting))
    return { subject: null, own: { from: left, to } };
  if (!apart) return { subject: null, own: { from: clause.from, to } };
  const first = afterLabel(setting, firstNumber(setting));
  return {
    subject: { from: clause.from, to: parallel(setting, clause.from, first) ?? first },
    own: { from: link + 1, to },
  };
}

/** "Recycling rates: Wales 57.0%, England 44.0%": where the label ends that all numbers of a list share, if it has one. */
function afterLabel({ tokens, clause }: Setting, first: number): number {
  for (let at = first - 1; at > clause.from; at--) if (tokenAt(tokens, at).text === ':') return at;
  return first;
}

/** "..., driven by a 38% drop in domestic burglary": a change that names its own measure. */
function hasComplement({ tokens, mention, sentence }: Setting): boolean {
  let at = mention.to;
  if (MOVING_NOUNS.has(tokenAt(tokens, at).lower)) at++;
  else if (
    tokenAt(tokens, mention.from - 1).lower !== 'of' ||
    !MOVING_NOUNS.has(tokenAt(tokens, mention.from - 2).lower)
  )
    return false;
  if (tokenAt(tokens, at).lower !== 'in') return false;
  for (let next = at + 1; next < Math.min(at + 4, sentence.to); next++) {
    const token = tokenAt(tokens, next);
    if (isContent(token)) return placeNamed(token.text) === undefined;
  }
  return false;
}

/** "The rate for women was 72%, that for men 78%": where the other's "for women" begins, when ours is "for men". */
function parallel({ tokens, mention }: Setting, from: number, to: number): number | null {
  const preposition = tokenAt(tokens, mention.to).lower;
  if (!/^(for|in|among|at)$/.test(preposition)) return null;
  for (let at = to - 1; at > from; at--) if (tokenAt(tokens, at).lower === preposition) return at;
  return null;
}

/** The nearest other figure in the clause, in one direction. */
function neighbour(setting: Setting, step: 1 | -1): Setting['mention'] | null {
  const { mentions, index, clause, mention } = setting;
  // A length of time is rather when than what; among such ones it is a figure.
  const ownKind = mention.unitKind === 'duration';
  for (let at = index + step; at >= 0 && at < mentions.length; at += step) {
    const other = mentions[at];
    if (!other || other.to <= clause.from || other.from >= clause.to) return null;
    if (step === 1 && inAside(setting, other.from)) continue;
    if (other.reason === null && (other.unitKind !== 'duration' || ownKind)) return other;
  }
  return null;
}

/** Whether a later number stands in a bracket that opened behind ours: "1 in 20 adults (5.1%) had ..." */
function inAside({ tokens, mention }: Setting, at: number): boolean {
  for (let back = at - 1; back >= Math.max(mention.to, at - 3); back--)
    if (tokenAt(tokens, back).text === '(') return true;
  return false;
}

function firstNumber({ mentions, index, clause }: Setting): number {
  let first = mentions[index]?.from ?? clause.from;
  for (let at = index - 1; at >= 0; at--) {
    const other = mentions[at];
    if (!other || other.to <= clause.from) break;
    if (other.reason === null) first = other.from;
  }
  return first;
}

function isLink(setting: Setting, at: number): boolean {
  const before = tokenAt(setting.tokens, at - 1);
  // "from 0.7 per cent in France to 3 per cent in Spain"
  if (tokenAt(setting.tokens, at).lower === 'to' && setting.covered[at + 1])
    return !setting.covered[at - 1] && isContent(before);
  return (
    !setting.covered[at] &&
    (/^(and|,|or|;|\(|plus)$/.test(tokenAt(setting.tokens, at).lower) || isComparison(setting, at))
  );
}

/** "72.1%, compared with 78.3% for men", "5.9%, well above inflation of 2.8%": the second has words of its own. */
function isComparison(setting: Setting, at: number): boolean {
  return /^(compared|against|versus|vs|above|below|outpacing)$/.test(
    tokenAt(setting.tokens, at).lower,
  );
}

function linkBefore(setting: Setting, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (isLink(setting, at)) return at;
  return -1;
}

/** The last link before a number that still leaves it words of its own. */
function linkAfter(setting: Setting, from: number, to: number): number {
  let link = -1;
  for (let at = to - 1; at >= from; at--) {
    if (!isLink(setting, at)) continue;
    link = at;
    if (hasContent(setting, at + 1, to) || POINTERS.test(tokenAt(setting.tokens, to - 1).lower))
      break;
  }
  return link;
}

/** "of whom 42%": what it is of stands before the comma. */
const POINTERS = /^(whom|which|these|those|them)$/;

/** Whether a run of tokens says anything of what is measured. */
export function hasContent(setting: Setting, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!setting.covered[at] && isContent(tokenAt(setting.tokens, at))) return true;
  return false;
}
