import { type Token, tokenAt } from '../text/token.ts';
import { MAGNITUDES, TENS, UNITS } from './number-words.ts';
import { andFractionAt } from './part.ts';
import { past } from './phrase.ts';
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

/** Words that a number may start with: looked up for every word of a text. */
const STARTS = new Set([...UNITS.keys(), ...TENS.keys(), 'a', 'an', 'point']);

/** English number words: `twelve thousand`, `one hundred and five`, `two and a half million`, `a hundred`. */
export function spokenAt(tokens: readonly Token[], at: number): Cardinal | null {
  const first = tokenAt(tokens, at).lower;
  if (!STARTS.has(first)) return null;
  const reading: Reading = { total: 0, group: 0, precision: 1, last: 'start' };
  let to = at;
  let magnitude = false;
  if (first === 'a' || first === 'an') {
    const couple = past(tokens, at + 1, 'couple');
    to = couple > at + 1 ? past(tokens, couple, 'of') : couple;
    if (!MAGNITUDES.has(tokenAt(tokens, to).lower)) return null;
    add(reading, couple - at, 'unit', 1);
  } else if (first === 'point') {
    reading.last = 'unit';
    to = fractional(tokens, at, reading) ?? at;
    // "point five per cent", but "the point one might make".
    if (to === at || !/^(per|%|percent.*|.illion)$/.test(tokenAt(tokens, to).lower)) return null;
  }
  for (;;) {
    const next = to > at ? joined(tokens, to, reading) : to;
    const and = next > to && tokenAt(tokens, to).lower === 'and';
    if (take(reading, tokenAt(tokens, next).lower, and)) {
      magnitude ||= isScaled(reading);
      to = next + 1;
      continue;
    }
    const end = to > at && reading.last !== 'fraction' ? fractional(tokens, to, reading) : null;
    if (end === null) break;
    to = end;
  }
  if (reading.last === 'start') return null;
  const { total, group, precision } = reading;
  return { to, value: clean(total + group), precision, words: true, magnitude };
}

/** The next number word: behind a hyphen, or behind `and` after hundred or thousand. */
function joined(tokens: readonly Token[], at: number, reading: Reading): number {
  const { text, lower, spaced } = tokenAt(tokens, at);
  const hyphen = text === '-' && (!spaced || reading.last === 'ten');
  return hyphen || (lower === 'and' && isScaled(reading)) ? at + 1 : at;
}

function isScaled({ last }: Reading): boolean {
  return last === 'hundred' || last === 'magnitude';
}

/** Adds one number word where it fits; false leaves the reading as it was. */
function take(reading: Reading, word: string, and: boolean): boolean {
  const { last } = reading;
  const open = last === 'start' || isScaled(reading);
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
    if (isScaled(reading) || reading.group >= 100) return false;
    return add(reading, reading.group * (factor - 1), 'hundred', factor);
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
