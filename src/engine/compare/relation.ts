import type { Relation } from '../annotation.ts';
import type { Claim } from '../claim.ts';

// Bounds and approximations as articles word them; only the direction matters here.
const LOWER =
  /^(?:over|more than|above|at least|upwards of|in excess of|exceeding|past|passed|topped|greater than|no fewer than|not less than|beyond)\b/i;
const UPPER =
  /^(?:under|less than|fewer than|below|up to|at most|no more than|within|short of|as much as|as many as)\b/i;
const BELOW = /^(?:under|less than|fewer than|below|at most|no more than)\b/i;
const NEARLY = /^(?:nearly|almost|close to|approaching|just under|just short of)\b/i;
const JUST_OVER = /^(?:just over|slightly over|slightly more than|a little over)\b/i;

/** Which relation answers a claim best, where several readings could. */
export const QUALITY: Readonly<Record<Relation, number>> = {
  agrees: 3,
  'rounds-to': 2,
  differs: 1,
  'period-not-covered': 0,
};

/** What a claim says of its number, in the unit of the official value. */
export interface Said {
  value: number | null;
  low: number | null;
  high: number | null;
  /** The value of the last digit that the claim writes. */
  precision: number;
  modifier: string | null;
  /** Fractions, multipliers and number words are rounder than they look. */
  loose: boolean;
  percent: boolean;
}

/** The claim's number multiplied into the unit of the official value. */
export function said(claim: Claim, factor: number): Said {
  const times = (n: number | null) => (n === null ? null : n * factor);
  return {
    value: times(claim.value),
    low: times(claim.low),
    high: times(claim.high),
    precision: claim.precision * factor,
    modifier: claim.modifier,
    loose: claim.form === 'fraction' || claim.form === 'multiplier' || claim.form === 'ratio',
    percent: claim.unit === 'percent',
  };
}

/**
 * How an official value stands to the number: `agrees` when it rounds to it at the claim's own precision and
 * is on the side that a hedge names; `rounds-to` when only a looser reading holds (fractions, round tens of
 * percent); else `differs`, however small the gap.
 */
export function relate(claim: Said, official: number): Exclude<Relation, 'period-not-covered'> {
  const { value, low, high, precision } = claim;
  if (value === null) {
    if (low === null && high === null) return 'differs';
    const inside = (low ?? -Infinity) <= official && official <= (high ?? Infinity);
    return inside ? 'agrees' : 'differs';
  }
  const side = official - value;
  const modifier = claim.modifier ?? '';
  // Written digits of a percentage are its precision: 90% is read to one percent, 9.2% to a tenth.
  const step = claim.percent || claim.loose ? Math.min(precision, 1) : precision;
  const rounds = Math.abs(side) <= step / 2 + slack(value);
  if (rounds && sideHolds(modifier, side, step)) return 'agrees';
  const room = claim.loose ? looseRoom(Math.abs(value)) : precision / 2;
  if ((claim.loose || claim.percent) && Math.abs(side) <= room && sideHolds(modifier, side, room)) {
    return 'rounds-to';
  }
  if (LOWER.test(modifier) && side >= 0 && side <= Math.max(step, reach(claim, value))) {
    return claim.loose ? 'rounds-to' : 'agrees';
  }
  const under = BELOW.test(modifier) ? Math.max(step, reach(claim, value)) : step;
  if ((UPPER.test(modifier) || NEARLY.test(modifier)) && side <= 0 && -side <= under) {
    return claim.loose ? 'rounds-to' : 'agrees';
  }
  return 'differs';
}

/**
 * How far from a fraction its rounding reaches: about half the way to the next one that people use, so that "a third"
 * holds from 29 to 37 percent and "three quarters" from 72 to 78. "Doubled" (100 percent up) and beyond: an eighth.
 */
function looseRoom(value: number): number {
  return 0.12 * (value < 100 ? Math.min(value, 100 - value) : value);
}

/** How far above "more than X" (below "less than X") a value may be for X still to be the round number that names it. */
function reach(claim: Said, value: number): number {
  return claim.loose ? 0.4 * Math.abs(value) : 0.1 * Math.abs(value);
}

function sideHolds(modifier: string, side: number, step: number): boolean {
  const tiny = slack(step);
  if (LOWER.test(modifier) || JUST_OVER.test(modifier)) return side >= -tiny;
  if (UPPER.test(modifier) || NEARLY.test(modifier)) return side <= tiny;
  return true;
}

/** Room for binary fractions: 0.1 + 0.2 is not a difference. */
function slack(value: number): number {
  return 1e-9 * Math.max(1, Math.abs(value));
}
