import type { Relation } from '../annotation.ts';
import type { Claim } from '../claim.ts';
import { boundOf } from './bounds.ts';

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
 * percent); else `differs`, however small the gap. Below zero, bounds speak of the size: "more than −2%" is further down.
 */
export function relate(claim: Said, official: number): Exclude<Relation, 'period-not-covered'> {
  const { value, low, high } = claim;
  if (value !== null) {
    return value < 0 ? relateValue(claim, -value, -official) : relateValue(claim, value, official);
  }
  if (low === null && high === null) return 'differs';
  const inside = (low ?? -Infinity) <= official && official <= (high ?? Infinity);
  return inside ? 'agrees' : 'differs';
}

function relateValue(
  claim: Said,
  value: number,
  official: number,
): Exclude<Relation, 'period-not-covered'> {
  const bound = boundOf(claim.modifier);
  // How far the figure lies on the side that the words name; negative on the other one.
  const side = bound?.side === 'under' ? value - official : official - value;
  const wrongSide = bound !== null && side < -slack(value);
  if (wrongSide) return 'differs';
  const apart = Math.abs(side);
  // Written digits of a percentage are its precision: 90% is read to one percent, 9.2% to a tenth.
  const step = claim.percent || claim.loose ? Math.min(claim.precision, 1) : claim.precision;
  if (apart <= step / 2 + slack(value)) return 'agrees';
  const room = claim.loose ? looseRoom(value) : claim.precision / 2;
  if ((claim.loose || claim.percent) && apart <= room) return 'rounds-to';
  const open = bound?.reach === 'open' ? Math.max(step, reach(claim, value)) : 0;
  const nearly = bound?.reach === 'near' && bound.side === 'under' ? step : 0;
  if (apart <= Math.max(open, nearly)) return claim.loose ? 'rounds-to' : 'agrees';
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
  return claim.loose ? 0.4 * value : 0.1 * value;
}

/** Room for binary fractions: 0.1 + 0.2 is not a difference. */
function slack(value: number): number {
  return 1e-9 * Math.max(1, value);
}
