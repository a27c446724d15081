import { type Token, tokenAt } from '../text/token.ts';
import { MOVING_VERBS } from './movement.ts';

/** Hedges and bounds before a number, longest first where one begins another. */
const PHRASES: readonly string[] = [
  'a little over',
  'a little more than',
  'a little under',
  'a little less than',
  'just over',
  'just under',
  'just above',
  'just below',
  'just short of',
  'just shy of',
  'just more than',
  'just less than',
  'well over',
  'well above',
  'well under',
  'slightly over',
  'slightly under',
  'slightly more than',
  'slightly less than',
  'not quite',
  'more than',
  'greater than',
  'higher than',
  'better than',
  'less than',
  'fewer than',
  'lower than',
  'no more than',
  'no less than',
  'no fewer than',
  'not more than',
  'at least',
  'at most',
  'at or above',
  'at or below',
  'up to',
  'as many as',
  'as much as',
  'as few as',
  'as little as',
  'as high as',
  'as low as',
  'close to',
  'in excess of',
  'upwards of',
  'north of',
  'in the region of',
  'in the order of',
  'the best part of',
  'an estimated',
  'an average of',
  'a minimum of',
  'a maximum of',
  'a total of',
  'almost exactly',
  'exactly',
  'over',
  'above',
  'under',
  'below',
  'nearly',
  'almost',
  'virtually',
  'around',
  'about',
  'approximately',
  'approx',
  'roughly',
  'circa',
  'some',
  'estimated',
  'perhaps',
  'maybe',
  'topped',
  'topping',
  'passed',
  'exceeded',
  'exceeds',
  'exceeding',
  'surpassed',
  'surpassing',
  '~',
  '≈',
  '>',
  '<',
  '≥',
  '≤',
  'c',
];

/** Not hedges, but they may stand between a hedge's words and the number, or belong to the verb. */
const NEUTRAL = new Set(['an average of', 'a total of', 'exactly']);

/** Phrases by their last word, as words in reverse order. */
const BY_LAST: ReadonlyMap<string, readonly string[][]> = index();

function index(): Map<string, string[][]> {
  const byLast = new Map<string, string[][]>();
  for (const phrase of PHRASES) {
    const words = phrase.split(' ').reverse();
    const last = words[0] ?? '';
    byLast.set(
      last,
      [...(byLast.get(last) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  return byLast;
}

/** A hedge before a number: its first token and its words as written. */
export interface Hedge {
  from: number;
  text: string;
}

/** The hedge that ends right before `at`, or null. `limit` is the sentence's first token. */
export function hedgeBefore(
  tokens: readonly Token[],
  at: number,
  limit: number,
  text: string,
): Hedge | null {
  const phrases = BY_LAST.get(tokenAt(tokens, at - 1).lower);
  for (const words of phrases ?? []) {
    const from = at - words.length;
    if (from < limit || !words.every((word, back) => tokenAt(tokens, at - 1 - back).lower === word))
      continue;
    if (NEUTRAL.has([...words].reverse().join(' '))) continue;
    if (words.length === 1 && words[0] === 'c' && tokenAt(tokens, at).kind !== 'number') continue;
    if (!meant(tokens, from, words)) continue;
    return { from, text: text.slice(tokenAt(tokens, from).start, tokenAt(tokens, at - 1).end) };
  }
  return null;
}

/** Words that weigh a number without bounding it: "just 4%", "by a whopping 90%", "a record £9 billion". */
const WEIGHING = new Set(
  'just only even still already fully exactly another further record combined total whole mere'.split(
    ' ',
  ),
);

/** First token of what weighs the number at `at` ("a whopping"), else `at` itself. */
export function weightBefore(tokens: readonly Token[], at: number, limit: number): number {
  let start = at;
  while (start > limit && WEIGHING.has(tokenAt(tokens, start - 1).lower)) start--;
  const adjective = tokenAt(tokens, start - 1);
  const article = /^an?$/.test(tokenAt(tokens, start - 2).lower) && start - 2 >= limit;
  if (
    article &&
    adjective.kind === 'word' &&
    start === at &&
    !/^(of|in|to|at|extra|additional)$/.test(adjective.lower)
  )
    return start - 2;
  if (start < at && start > limit && /^an?$/.test(adjective.lower)) return start - 1;
  return start;
}

/** "is up to 72%" has risen to it; "was above 5%" bounds. */
function meant(tokens: readonly Token[], from: number, words: readonly string[]): boolean {
  if (words.length !== 2 || words[1] !== 'up' || words[0] !== 'to') return true;
  const before = tokenAt(tokens, from - 1).lower;
  return !(
    MOVING_VERBS.has(before) ||
    /^(is|are|was|were|now|back|went|gone|shot|edged|moved|this|that|it)$/.test(before)
  );
}

const AFTER = ['or more', 'or so', 'or less', 'or fewer', 'or over', 'or above', 'plus', '+'];

/** The hedge right behind a number (`10,000 or more`, `500+`), or null. */
export function hedgeBehind(tokens: readonly Token[], at: number): string | null {
  for (const phrase of AFTER) {
    const words = phrase.split(' ');
    if (words.every((word, step) => tokenAt(tokens, at + step).lower === word)) {
      if (phrase === '+' && tokenAt(tokens, at).spaced) continue;
      if (phrase === 'plus' && tokenAt(tokens, at + 1).kind === 'number') continue;
      return phrase;
    }
  }
  return null;
}
