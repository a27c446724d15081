import { type Token, tokenAt } from '../text/token.ts';
import { MAGNITUDES, TENS, UNITS } from './number-words.ts';
import { andFractionAt } from './part.ts';
import { clean } from './precision.ts';
import type { Cardinal } from './written-number.ts';

/** What the words read so far amount to, and which kind of word came last. */
interface Reading {
  /** Closed groups: the two million of "two million three hundred". */
  total: number;
  /** The group being read. */
  group: number;
  precision: number;
  last: 'start' | 'unit' | 'ten' | 'hundred' | 'magnitude' | 'fraction';
}

/** English number words: `twelve thousand`, `one hundred and five`, `two and a half million`, `a hundred`. */
export function spokenAt(tokens: readonly Token[], at: number): Cardinal | null {
  const reading: Reading = { total: 0, group: 0, precision: 1, last: 'start' };
  let to = at;
  let magnitude = false;
  const first = tokenAt(tokens, at).lower;
  if (first === 'a' || first === 'an') {
    const couple = coupleAt(tokens, at + 1);
    if (!MAGNITUDES.has(tokenAt(tokens, at + 1 + couple).lower)) return null;
    reading.group = couple ? 2 : 1;
    reading.last = 'unit';
    to += 1 + couple;
  } else if (first === 'point') {
    reading.last = 'unit';
    to = fractional(tokens, at, reading) ?? at;
    // "point five per cent", but "the point one might make".
    if (to === at || !/^(per|%|percent.*|.illion)$/.test(tokenAt(tokens, to).lower)) return null;
  }
  for (;;) {
    const skip = to > at ? joint(tokens, to, reading) : 0;
    const word = tokenAt(tokens, to + skip);
    if (
      word.kind === 'word' &&
      take(reading, word.lower, tokenAt(tokens, to).lower === 'and' && skip > 0)
    ) {
      magnitude ||= reading.last === 'hundred' || reading.last === 'magnitude';
      to += skip + 1;
      continue;
    }
    const end = to > at && reading.last !== 'fraction' ? fractional(tokens, to, reading) : null;
    if (end === null) break;
    to = end;
  }
  if (reading.last === 'start') return null;
  return {
    to,
    value: clean(reading.total + reading.group),
    precision: reading.precision,
    words: true,
    magnitude,
  };
}

/** Tokens of the `couple of` in `a couple of hundred`. */
function coupleAt(tokens: readonly Token[], at: number): number {
  if (tokenAt(tokens, at).lower !== 'couple') return 0;
  return tokenAt(tokens, at + 1).lower === 'of' ? 2 : 1;
}

/** Tokens to step over before the next number word: a hyphen, or `and` behind hundred or thousand. */
function joint(tokens: readonly Token[], at: number, reading: Reading): number {
  const token = tokenAt(tokens, at);
  if (token.text === '-' && (!token.spaced || reading.last === 'ten')) return 1;
  const afterMagnitude = reading.last === 'hundred' || reading.last === 'magnitude';
  return token.lower === 'and' && afterMagnitude ? 1 : 0;
}

/** Adds one number word where it fits; false leaves the reading as it was. */
function take(reading: Reading, word: string, and: boolean): boolean {
  const { last } = reading;
  const open = last === 'start' || last === 'hundred' || last === 'magnitude';
  const unit = UNITS.get(word);
  if (unit !== undefined) {
    const behindTen = last === 'ten' && unit > 0 && unit < 10;
    if (!open && !behindTen) return false;
    return add(reading, unit, 'unit', 1);
  }
  const ten = TENS.get(word);
  if (ten !== undefined) return open && add(reading, ten, 'ten', 10);
  const factor = MAGNITUDES.get(word);
  if (factor === undefined || and || last === 'start') return false;
  if (factor <= 100) {
    if (last === 'hundred' || last === 'magnitude' || reading.group >= 100) return false;
    reading.group *= factor;
    reading.precision = factor;
    reading.last = 'hundred';
    return true;
  }
  // "thousand million" multiplies what is closed already.
  if (reading.group === 0) reading.total *= factor;
  else reading.total += reading.group * factor;
  reading.precision = reading.last === 'fraction' ? reading.precision * factor : factor;
  reading.group = 0;
  reading.last = 'magnitude';
  return true;
}

function add(reading: Reading, value: number, last: Reading['last'], precision: number): true {
  reading.group += value;
  reading.last = last;
  reading.precision = precision;
  return true;
}

/** `and a half` or `point two five` behind a number; the token after it, or null. */
function fractional(tokens: readonly Token[], at: number, reading: Reading): number | null {
  const half = andFractionAt(tokens, at);
  if (reading.last === 'magnitude') {
    // "a million and a half"
    if (half?.value !== 0.5) return null;
    reading.total += 0.5 * reading.precision;
    reading.precision /= 10;
    reading.last = 'fraction';
    return half.to;
  }
  if (half && reading.last !== 'hundred') {
    add(reading, half.value, 'fraction', 0.1);
    return half.to;
  }
  if (tokenAt(tokens, at).lower !== 'point') return null;
  let to = at + 1;
  let precision = 1;
  for (;;) {
    const digit = UNITS.get(tokenAt(tokens, to).lower);
    if (digit === undefined || digit > 9) break;
    precision /= 10;
    reading.group += digit * precision;
    to++;
  }
  if (to === at + 1) return null;
  reading.last = 'fraction';
  reading.precision = precision;
  return to;
}
