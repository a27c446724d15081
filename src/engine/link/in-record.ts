import type { Claim } from '../claim.ts';
import type { Period } from '../periods/period.ts';
import { publishedValues } from '../periods/published-values.ts';
import { yearEarlier } from '../periods/relate.ts';
import { observationsOf, officialFor } from '../record/observed.ts';
import { factorFrom } from '../record/scale.ts';
import type { Series } from '../series.ts';
import { changeDistance } from './plausible.ts';
import type { KindFit } from './unit.ts';

/**
 * What a series' record has of a claim's number. Ranking never sees it: a number may not choose among measures.
 * It only makes the measure that the words chose more or less sure, see `sureness`.
 */
export interface InRecord {
  /** The record at the very time claimed has another number, in every release held; null when nothing can be set beside it. */
  differs: boolean | null;
  /** It rounds to the claim's: 0 no, else how telling the claim's digits are, up to 1 for four of them. */
  agrees: number;
  /** Some time of the record has it, where the claim names none that the record knows: 0 no, to 1 by no chance. */
  recorded: number;
}

/** Looks for a claim's number in a series' record. */
export function inRecord(claim: Claim, series: Series, kind: KindFit): InRecord {
  const value = claim.value ?? claim.high ?? claim.low;
  if (!value || claim.kind === 'rank') return { differs: null, agrees: 0, recorded: 0 };
  const target = claim.kind === 'target';
  const agrees = target ? 0 : agreement(claim, value, series, kind);
  return {
    differs: target ? null : differs(claim, value, series, kind),
    agrees,
    recorded: agrees || kind === 'change' ? 0 : elsewhere(claim, value, series),
  };
}

/** By how much a number may differ from the record and still be it, rounded or hedged: a factor's logarithm, points. */
const ROUNDED = 0.06;
const POINTS = 0.6;

/**
 * Whether a claim's number is none that a series had at the very time claimed, in any release held; null when
 * nothing can be set beside it. Most articles quote the record as it was: a number that is not in it asks for
 * surer words.
 */
function differs(claim: Claim, value: number, series: Series, kind: KindFit): boolean | null {
  if (kind === 'change') {
    const far = changeDistance(claim, value, series);
    return far === null ? null : far > 0;
  }
  const { period } = claim.period;
  const held = period ? heldFor(series, period) : [];
  if (held.length === 0) return null;
  const said = Math.abs(value * factorFrom(claim, series.unit));
  const percent = series.unit.base.startsWith('percent');
  return held.every((one) => {
    const record = Math.abs(one);
    if (percent) return Math.abs(said - record) > POINTS;
    return said === 0 || record === 0
      ? said !== record
      : Math.abs(Math.log(said / record)) > ROUNDED;
  });
}

/** Digits that leave nothing to chance, beyond the first. */
const TELLING = 3;

/** Whether the record rounds to the claim's number at the claim's own precision: 0, or how telling its digits are. */
function agreement(claim: Claim, value: number, series: Series, kind: KindFit): number {
  const { period } = claim.period;
  if (!period) return 0;
  const weight = Math.min(TELLING, Math.max(0, digits(claim, value) - 1)) / TELLING;
  if (kind !== 'change') {
    const held = heldFor(series, period);
    return held.some((one) => rounds(claim, value, factorFrom(claim, series.unit), one))
      ? weight
      : 0;
  }
  const before = officialFor(series, claim.basePeriod?.period ?? yearEarlier(period));
  const after = officialFor(series, period);
  if (!before?.value || !after) return 0;
  const percent = claim.unit === 'percent' || claim.unit === 'times';
  const difference = after.value - before.value;
  const change = percent ? (difference / Math.abs(before.value)) * 100 : difference;
  return rounds(claim, value, percent ? 1 : factorFrom(claim, series.unit), change) ? weight : 0;
}

/** How surely it is no chance that some time of the record has the claim's number: 0 where none has it. */
function elsewhere(claim: Claim, value: number, series: Series): number {
  if (digits(claim, value) < 2) return 0;
  const factor = factorFrom(claim, series.unit);
  const values = observationsOf(series).map((one) => one.value);
  if (!values.some((one) => rounds(claim, value, factor, one))) return 0;
  // How many values would have the number by chance, were they spread evenly.
  const range = Math.max(...values) - Math.min(...values);
  return range > 0 ? Math.max(0, 1 - (2 * values.length * claim.precision * factor) / range) : 0;
}

/** Digits that a number is written with, trailing zeros left out: 1.9 for 84, 4 for 1,000 to the last. */
function digits({ precision }: Claim, value: number): number {
  return Math.log10(Math.abs(value) / (precision || 1)) + 1;
}

function rounds({ precision }: Claim, value: number, factor: number, official: number): boolean {
  const apart = Math.abs(Math.abs(value * factor) - Math.abs(official));
  // Room for binary fractions.
  return apart <= (precision * factor) / 2 + 1e-9 * Math.abs(official);
}

/** A series' values for a period: as it stands, and in the releases held. */
function heldFor(series: Series, period: Period): number[] {
  const official = officialFor(series, period);
  if (!official) return [];
  return [official.value, ...publishedValues(series, period).map((one) => one.value)];
}
