import { type Token, tokenAt, wordsOf } from '../text/token.ts';
import { MOVING_VERBS } from './movement.ts';

/** Hedges and bounds that a run of words ends with. */
const HEDGE = new RegExp(
  ' (' +
    '((a little|just|well|slightly|not?) )?(over|under|above|below|(more|less|fewer|greater|higher|better|lower) than|short of|shy of)|' +
    'not quite|at (least|most|or (above|below))|up to|as (many|much|few|little|high|low) as|close to|in excess of|upwards of|north of|' +
    'in the (region|order) of|the best part of|an estimated|a (minimum|maximum) of|almost exactly|nearly|almost|virtually|around|about|' +
    'approx(imately)?|roughly|circa|some|estimated|perhaps|maybe|topp(ed|ing)|passed|exceed(s|ed|ing)|surpass(ed|ing)|[~≈><≥≤]|c' +
    ') $',
);
/** Longest hedge, in words. */
const LONGEST = 5;
/** "is up to 72%" has risen to it; "was above 5%" bounds. */
const RISEN = / (is|are|was|were|now|back|went|gone|shot|edged|moved|this|that|it) up to $/;

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
  const words = wordsOf(tokens, Math.max(limit, at - LONGEST), at);
  const [, hedge] = HEDGE.exec(words) ?? [];
  if (hedge === undefined || RISEN.test(words)) return null;
  const from = at - hedge.split(' ').length;
  if (hedge === 'up to' && MOVING_VERBS.has(tokenAt(tokens, from - 1).lower)) return null;
  return { from, text: text.slice(tokenAt(tokens, from).start, tokenAt(tokens, at - 1).end) };
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

const BEHIND = /^ (or (more|so|less|fewer|over|above)|plus(?! \d)|\+) /;

/** The hedge right behind a number (`10,000 or more`, `500+`), or null. */
export function hedgeBehind(tokens: readonly Token[], at: number): string | null {
  return BEHIND.exec(wordsOf(tokens, at, at + 2))?.[1] ?? null;
}
