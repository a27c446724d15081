import { type Token, tokenAt } from '../text/token.ts';
import { cardinalAt } from './cardinal.ts';
import { type Mention, mention } from './mention.ts';
import { TENS, UNITS } from './number-words.ts';

/** Verbs (and their adjectives) that name a factor of change. */
const FACTORS: ReadonlyMap<string, number> = new Map(
  (
    [
      [0.5, 'halve halves halved halving'],
      [2, 'double doubles doubled doubling'],
      [3, 'treble trebles trebled trebling triple triples tripled tripling'],
      [4, 'quadruple quadruples quadrupled quadrupling'],
      [5, 'quintuple quintuples quintupled quintupling'],
    ] as const
  ).flatMap(([factor, words]) => words.split(' ').map((word): [string, number] => [word, factor])),
);

/** Compounds in which `double` and `triple` are no multiples. */
const COMPOUNDS = new Set(
  'glazing glazed decker bed room rooms check checks counting lock vaccinated jabbed dose doses murder bill track yellow digit digits whammy jeopardy standards olympic gold world'.split(
    ' ',
  ),
);

/** `halved` = 50 percent down, `doubled` = 100 percent up, `threefold` = 200 percent up. */
export function multiplierAt(tokens: readonly Token[], at: number): Mention | null {
  const word = tokenAt(tokens, at).lower;
  const factor = FACTORS.get(word);
  if (factor === undefined) return foldAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  if (next.text === '-' && !next.spaced) return null;
  if (COMPOUNDS.has(next.lower)) return null;
  if ((word === 'double' || word === 'triple' || word === 'treble') && isRatio(tokens, at)) {
    return times(at, at + 1, factor, true);
  }
  return change(at, at + 1, factor);
}

/** `is double the rate`, `nearly double that of`: a ratio of two levels, nothing has moved. */
function isRatio(tokens: readonly Token[], at: number): boolean {
  const next = tokenAt(tokens, at + 1).lower;
  if (next !== 'the' && next !== 'that' && next !== 'what') return false;
  // "double what they were": what it has come to.
  if (next === 'what' && /^(was|were|had)$/.test(tokenAt(tokens, at + 3).lower)) return false;
  for (let back = at - 1; back >= at - 3; back--) {
    const word = tokenAt(tokens, back).lower;
    if (/^(to|will|would|could|can|should|may|might|we|they)$/.test(word)) return false;
    if (/^(is|are|was|were|be|been|now|at|than)$/.test(word)) return true;
  }
  return false;
}

function change(from: number, to: number, factor: number): Mention {
  return mention({
    from,
    to,
    form: 'multiplier',
    value: Math.round(Math.abs(factor - 1) * 100000) / 1000,
    unit: 'percent',
    unitKind: 'percent',
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
  const token = tokenAt(tokens, at);
  if (token.kind === 'word' && token.lower.length > 6 && token.lower.endsWith('fold')) {
    const stem = token.lower.slice(0, -4);
    const count = UNITS.get(stem) ?? TENS.get(stem) ?? (stem === 'hundred' ? 100 : undefined);
    if (count !== undefined && count > 1) return change(at, at + 1, count);
  }
  const count = token.kind === 'number' ? token.value : UNITS.get(token.lower);
  if (count === undefined || count <= 1) return null;
  const hyphen = tokenAt(tokens, at + 1).text === '-' ? 1 : 0;
  const fold = tokenAt(tokens, at + 1 + hyphen);
  return fold.lower === 'fold' && !fold.spaced ? change(at, at + 2 + hyphen, count) : null;
}

/** `twice`, `three times`, `2.5 times`, `2.5x`. */
export function timesAt(tokens: readonly Token[], at: number): Mention | null {
  const token = tokenAt(tokens, at);
  if (token.lower === 'twice' || token.lower === 'thrice')
    return times(at, at + 1, token.lower === 'twice' ? 2 : 3, true);
  const count = cardinalAt(tokens, at);
  if (!count) return null;
  const next = tokenAt(tokens, count.to);
  const isTimes =
    next.lower === 'times' || ((next.lower === 'x' || next.text === '×') && !next.spaced);
  if (!isTimes || tokenAt(tokens, count.to + 1).kind === 'number') return null;
  return times(at, count.to + 1, count.value, count.words, count.precision);
}
