import { terms } from '../text/terms.ts';

/** The words of a number's line on both sides of it, nearest first. */
export interface Line {
  before: readonly string[];
  after: readonly string[];
  /** How many of them are the number's own: of its sentence, on this side of other numbers and their words. */
  ownBefore: number;
  ownAfter: number;
  /** Whether what is counted follows: "72% of women", not "women: 72%". */
  follows: boolean;
}

/** How far a line is read on each side, in code units. */
const REACH = 240;
/** How far the next lines are read for a number that stands alone on its own. */
const NEXT = 120;

const FOLLOWS = /^\s*(?:for|of|among)\s/i;
// Another number (years aside): what stands beyond it is more likely its own.
const OTHER = /(?<![\p{L}\d.,])(?!(?:19|20)\d\d(?![\d,]))[£$€]?\d[\d,.]*/u;
const STOP = /[.!?…](?=\s+\P{Ll})|[.!?…]$|;/u;
// Where the words of one number give way to the words of the next: ", and", "while".
const JOINT = /,|\b(?:and|while|but|whereas)\b/i;

/** The words around the span `start` to `end` of a text, within its line. */
export function lineAround(text: string, start: number, end: number): Line {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - REACH);
  const stop = text.indexOf('\n', end);
  const to = Math.min(stop < 0 ? text.length : stop, end + REACH);
  const before = text.slice(from, start);
  let after = text.slice(end, to);
  if (!/\p{L}/u.test(before + after)) after += text.slice(to, to + NEXT).replace(/\n+/g, ' ');
  const left = ownLeft(before);
  const right = ownRight(after);
  const own = [terms(before.slice(left)).reverse(), terms(after.slice(0, right))] as const;
  return {
    before: [...own[0], ...terms(before.slice(0, left)).reverse()],
    after: [...own[1], ...terms(after.slice(right))],
    ownBefore: own[0].length,
    ownAfter: own[1].length,
    follows: FOLLOWS.test(after),
  };
}

/** From where on the text before a number is its own. */
function ownLeft(text: string): number {
  const stop = lastEnd(STOP, text);
  const number = lastEnd(OTHER, text);
  if (number <= stop) return stop;
  // Between two numbers: what stands before the joint belongs to the earlier one.
  const joint = lastEnd(JOINT, text.slice(number));
  return number + joint;
}

/** Up to where the text after a number is its own. */
function ownRight(text: string): number {
  const stop = firstStart(STOP, text);
  const number = firstStart(OTHER, text);
  if (stop <= number) return stop;
  return Math.min(number, firstStart(JOINT, text.slice(0, number)));
}

function firstStart(pattern: RegExp, text: string): number {
  const at = text.search(pattern);
  return at < 0 ? text.length : at;
}

function lastEnd(pattern: RegExp, text: string): number {
  let end = 0;
  const flags = pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`;
  for (const match of text.matchAll(new RegExp(pattern.source, flags))) {
    end = match.index + match[0].length;
  }
  return end;
}
