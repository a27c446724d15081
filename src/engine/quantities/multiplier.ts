import { type Token, tokenAt } from '../text/token.ts';
import { type Mention, mention, share } from './mention.ts';
import { TENS, UNITS } from './number-words.ts';
import { past } from './phrase.ts';
import type { Cardinal } from './written-number.ts';

/** Verbs (and their adjectives) that name a factor of change. */
const VERB = /^(halv|doubl|trebl|tripl|quadrupl|quintupl)(?:e[sd]?|ing)$/;
const FACTORS: Readonly<Record<string, number>> = {
  halv: 0.5,
  doubl: 2,
  trebl: 3,
  tripl: 3,
  quadrupl: 4,
  quintupl: 5,
};

/** Compounds in which `double` and `triple` are no multiples. */
const COMPOUND =
  /^(?:glaz(?:ed|ing)|decker|bed|rooms?|checks?|counting|lock|vaccinated|jabbed|doses?|track|digits?|whammy|jeopardy|standards)$/;

/** `halved` = 50 percent down, `doubled` = 100 percent up, `threefold` = 200 percent up. */
export function multiplierAt(tokens: readonly Token[], at: number): Mention | null {
  const word = tokenAt(tokens, at).lower;
  const factor = FACTORS[VERB.exec(word)?.[1] ?? ''];
  if (factor === undefined) return foldAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  if ((next.text === '-' && !next.spaced) || COMPOUND.test(next.lower)) return null;
  return word.endsWith('le') && isRatio(tokens, at)
    ? times(at, at + 1, factor, true)
    : change(at, at + 1, factor);
}

/** `is double the rate`, `nearly double that of`: a ratio of two levels, nothing has moved. */
function isRatio(tokens: readonly Token[], at: number): boolean {
  const next = tokenAt(tokens, at + 1).lower;
  // "double what they were": what it has come to.
  const was = next === 'what' && /^(was|were|had)$/.test(tokenAt(tokens, at + 3).lower);
  if (was || !/^(the|that|what)$/.test(next)) return false;
  for (let back = at - 1; back >= at - 3; back--) {
    const word = tokenAt(tokens, back).lower;
    if (/^(to|will|would|could|can|should|may|might|we|they)$/.test(word)) return false;
    if (/^(is|are|was|were|be|been|now|at|than)$/.test(word)) return true;
  }
  return false;
}

function change(from: number, to: number, factor: number): Mention {
  return share({
    from,
    to,
    form: 'multiplier',
    value: Math.round(Math.abs(factor - 1) * 100000) / 1000,
    precision: 10,
    direction: factor < 1 ? 'down' : 'up',
    words: true,
  });
}

function times(from: number, to: number, value: number, words: boolean, precision = 1): Mention {
  return mention({
    from,
    to,
    form: 'multiplier',
    value,
    unit: 'times',
    unitKind: 'times',
    precision,
    words,
  });
}

/** `threefold`, `three-fold`, `10-fold`. */
function foldAt(tokens: readonly Token[], at: number): Mention | null {
  const { lower, value } = tokenAt(tokens, at);
  const joined = lower.length > 6 && lower.endsWith('fold');
  const stem = joined ? lower.slice(0, -4) : lower;
  const count = UNITS.get(stem) ?? TENS.get(stem) ?? (stem === 'hundred' ? 100 : value);
  if (!(count > 1)) return null;
  if (joined) return change(at, at + 1, count);
  const fold = past(tokens, at + 1, '-');
  const next = tokenAt(tokens, fold);
  return next.lower === 'fold' && !next.spaced ? change(at, fold + 1, count) : null;
}

/** `twice`, `three times`, `2.5 times`, `2.5x`. */
export function timesAt(
  tokens: readonly Token[],
  at: number,
  count: Cardinal | null,
): Mention | null {
  const often = ['twice', 'thrice'].indexOf(tokenAt(tokens, at).lower);
  if (often >= 0) return times(at, at + 1, often + 2, true);
  if (!count) return null;
  const { to, value, words, precision } = count;
  const { lower, spaced } = tokenAt(tokens, to);
  const isTimes = lower === 'times' || (/^[x×]$/.test(lower) && !spaced);
  if (!isTimes || tokenAt(tokens, to + 1).kind === 'number') return null;
  return times(at, to + 1, value, words, precision);
}
