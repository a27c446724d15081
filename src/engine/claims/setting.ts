import type { Mention } from '../quantities/mention.ts';
import type { Passage } from '../text/passages.ts';
import type { TokenSpan } from '../text/sentences.ts';
import { type Token, tokenAt } from '../text/token.ts';
import { MOVING_VERBS } from './movement.ts';

/** Where a mention stands: its passage, sentence and clause, and the numbers around it. */
export interface Setting {
  passage: Passage;
  tokens: readonly Token[];
  mention: Mention;
  /** All mentions of the passage, and the place of this one among them. */
  mentions: readonly Mention[];
  index: number;
  /** Number of the sentence in its passage. */
  number: number;
  sentence: TokenSpan;
  clause: TokenSpan;
  /** 1 for each token that is part of a number with its unit; verbs like `halved` are not. */
  covered: Uint8Array;
  /** First token of the hedge before the mention, else of the mention itself. */
  left: number;
  hedge: string | null;
  /** The nearest words before the mention and its hedge, before the mention itself, and behind it (`wordsIn`). */
  before: string;
  lead: string;
  after: string;
}

/** How many words around a number its rules may look at. */
const AROUND = 16;

/** The words of a block as one text, and where each of them begins in it. */
export interface Words {
  text: string;
  starts: Int32Array;
}

/** Lower-case words of a block, a space on either side of each, so that a rule can be one pattern: " of the ". */
export function wordsIn(tokens: readonly Token[]): Words {
  const starts = new Int32Array(tokens.length + 1);
  let text = ' ';
  for (let at = 0; at < tokens.length; at++) {
    starts[at] = text.length;
    text += `${tokenAt(tokens, at).lower} `;
  }
  starts[tokens.length] = text.length;
  return { text, starts };
}

/** The words around a mention in its sentence. */
export function wordsAround(
  { text, starts }: Words,
  { from, to }: TokenSpan,
  mention: TokenSpan,
  left: number,
): Pick<Setting, 'before' | 'lead' | 'after'> {
  const run = (first: number, end: number) => text.slice((starts[first] ?? 1) - 1, starts[end]);
  const first = Math.max(from, left - AROUND);
  const last = Math.min(to, mention.to + AROUND);
  return {
    before: run(first, left),
    lead: run(first, mention.from),
    after: last > mention.to ? run(mention.to, last) : ' ',
  };
}

/** Lower-case word of a token, empty beyond the sentence. */
export function wordAt(setting: Setting, at: number): string {
  if (at < setting.sentence.from || at >= setting.sentence.to) return '';
  return tokenAt(setting.tokens, at).lower;
}

/** Marks the tokens that are part of a number with its unit, so that `per cent` is not taken for a `per`. */
export function coverOf(tokens: readonly Token[], mentions: readonly Mention[]): Uint8Array {
  const covered = new Uint8Array(tokens.length);
  for (const mention of mentions)
    if (mention.form !== 'multiplier') covered.fill(1, mention.from, mention.to);
  return covered;
}

/** The nearest token before `from` (down to `limit`) whose word is in the set, or -1. */
export function findBack(
  setting: Setting,
  from: number,
  limit: number,
  words: { has(word: string): boolean },
): number {
  for (let at = from; at >= Math.max(limit, setting.sentence.from); at--) {
    if (!setting.covered[at] && words.has(tokenAt(setting.tokens, at).lower)) return at;
  }
  return -1;
}

/** The nearest token from `from` on (up to `limit`, exclusive) whose word is in the set, or -1. */
export function findOn(
  setting: Setting,
  from: number,
  limit: number,
  words: { has(word: string): boolean },
): number {
  for (let at = from; at < Math.min(limit, setting.sentence.to); at++) {
    if (!setting.covered[at] && words.has(tokenAt(setting.tokens, at).lower)) return at;
  }
  return -1;
}

const BREAKS = new Set([';', ':', '–', '—', '(', ')', '[', ']', '•', '|']);
const CONJUNCTIONS = new Set(['but', 'while', 'whereas', 'although', 'though', 'yet']);

/** The part of a sentence that a mention stands in, up to the next strong mark or contrasting word. */
export function clauseOf(
  tokens: readonly Token[],
  sentence: TokenSpan,
  from: number,
  to: number,
): TokenSpan {
  let start = from;
  for (;;) {
    const open = opensBracket(tokens, sentence, start - 1);
    if (open !== -1) start = open;
    else if (
      start > sentence.from &&
      (!breaksAt(tokens, start - 1) || isLabel(tokens, sentence, start - 1))
    )
      start--;
    else break;
  }
  let end = to;
  while (end < sentence.to && (!breaksAt(tokens, end) || closesBracket(tokens, sentence, end) > 0))
    end = Math.max(end + 1, closesBracket(tokens, sentence, end));
  return { from: start, to: end };
}

/** Longest aside in brackets that a clause goes on behind, in tokens. */
const ASIDE = 24;

/** Where the bracket opens that closes at `at` ("from 14% (2018) to 12%" is one clause), or -1. */
function opensBracket(tokens: readonly Token[], sentence: TokenSpan, at: number): number {
  if (tokenAt(tokens, at).text !== ')') return -1;
  for (let open = at - 1; open >= Math.max(sentence.from, at - ASIDE); open--) {
    if (tokenAt(tokens, open).text === '(') return open;
  }
  return -1;
}

/** Token after the bracket that opens at `at`, or -1. */
function closesBracket(tokens: readonly Token[], sentence: TokenSpan, at: number): number {
  if (tokenAt(tokens, at).text !== '(') return -1;
  for (let close = at + 1; close < Math.min(sentence.to, at + ASIDE); close++) {
    if (tokenAt(tokens, close).text === ')') return close + 1;
  }
  return -1;
}

/** Longest label before a colon, in tokens. */
const LABEL = 9;

/** "Waits over 52 weeks: 140,508", "Joined: 14,100": the words before the colon name the number. */
function isLabel(tokens: readonly Token[], sentence: TokenSpan, colon: number): boolean {
  return tokenAt(tokens, colon).text === ':' && colon - sentence.from <= LABEL;
}

function breaksAt(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  if (token.kind === 'word') return CONJUNCTIONS.has(token.lower);
  if (BREAKS.has(token.text)) return true;
  // A comma parts clauses where a clause opener follows; between like things it parts none.
  return (
    token.text === ',' &&
    /^(and|which|who|where|with|as|after|because|compared|meaning|making|including|up|down|from)$/.test(
      tokenAt(tokens, at + 1).lower,
    ) &&
    hasVerbSoon(tokens, at + 1)
  );
}

function hasVerbSoon(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + 9; next++) {
    const { lower } = tokenAt(tokens, next);
    // "with the grant rate falling from 76%", "and the fertility rate dropped": a subject and its verb.
    if (
      next > at + 1 &&
      (/^(rose|fell|grew)$/.test(lower) || (/(ing|ed)$/.test(lower) && MOVING_VERBS.has(lower)))
    )
      return true;
    if (/^(is|are|was|were|has|have|had|will|would|can|could|we|it|they|there|saw)$/.test(lower))
      return true;
  }
  return false;
}
