import type { TokenSpan } from '../text/sentences.ts';
import { tokenAt } from '../text/token.ts';
import { isContent } from './measure-words.ts';
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
  const to = right !== -1 && hasContent(setting, mention.to, right) ? right : clause.to;
  const link = previous === null ? -1 : linkAfter(setting, previous.to, left);
  const apart =
    link !== -1 && (hasContent(setting, mention.to, to) || hasContent(setting, link + 1, left));
  if (!apart) return { subject: null, own: { from: clause.from, to } };
  return { subject: { from: clause.from, to: firstNumber(setting) }, own: { from: link + 1, to } };
}

/** The nearest other figure in the clause, in one direction. */
function neighbour(setting: Setting, step: 1 | -1): Setting['mention'] | null {
  const { mentions, index, clause } = setting;
  for (let at = index + step; at >= 0 && at < mentions.length; at += step) {
    const other = mentions[at];
    if (!other || other.to <= clause.from || other.from >= clause.to) return null;
    if (other.reason === null) return other;
  }
  return null;
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
  return /^(and|,|or|;|\(|plus)$/.test(tokenAt(setting.tokens, at).lower) && !setting.covered[at];
}

function linkBefore(setting: Setting, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (isLink(setting, at)) return at;
  return -1;
}

function linkAfter(setting: Setting, from: number, to: number): number {
  for (let at = from; at < to; at++) if (isLink(setting, at)) return at;
  return -1;
}

function hasContent(setting: Setting, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!setting.covered[at] && isContent(tokenAt(setting.tokens, at))) return true;
  return false;
}
