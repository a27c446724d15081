import type { Claim } from '../claim.ts';
import { addYears } from '../periods/days.ts';
import { formatPeriod } from '../periods/format.ts';
import type { Period } from '../periods/period.ts';
import { type DatedObservation, observationsOf } from '../record/observed.ts';
import type { Series } from '../series.ts';
import { figure } from './figure.ts';

/** "The lowest for 13 years": which end, and how long. */
export interface Extreme {
  end: 'lowest' | 'highest';
  years: number;
}

const YEARS: Readonly<Record<string, number>> = { years: 1, year: 1, decades: 10, decade: 10 };
const LOWEST = /\b(?:lowest|smallest|fewest|slowest|cheapest)\b/i;
const HIGHEST = /\b(?:highest|largest|biggest|greatest|quickest|fastest|strongest)\b/i;

/** Reads a rank over time from a claim; null for places in a ranking ("third in the G7") and where no end is named. */
export function extremeOf(claim: Claim): Extreme | null {
  const unit = YEARS[claim.unit ?? ''];
  if (claim.kind !== 'rank' || unit === undefined || claim.value === null) return null;
  const words = `${claim.surface} ${claim.context.clause} ${claim.context.sentence}`;
  const lowest = LOWEST.test(words);
  if (lowest === HIGHEST.test(words)) return null;
  return { end: lowest ? 'lowest' : 'highest', years: claim.value * unit };
}

/** What the record says of an extreme. */
export interface RankFinding {
  /** Null when the series doesn't reach back far enough to tell. */
  holds: boolean | null;
  note: string;
}

/**
 * Whether a value is the lowest (highest) for so many years: no earlier observation within them beyond it. The note
 * names the last time that it was, or that it never was since the series begins.
 */
export function rankOver(
  extreme: Extreme,
  series: Series,
  value: number,
  period: Period,
): RankFinding {
  const low = extreme.end === 'lowest';
  const earlier = observationsOf(series).filter((o) => o.period.to < period.from);
  const beyond = earlier.findLast((o) => (low ? o.value < value : o.value > value));
  const since = addYears(period.to, -extreme.years);
  const first = earlier[0];
  if (!first) return { holds: null, note: 'The series holds no earlier figure.' };
  if (beyond && beyond.period.to > since) return { holds: false, note: said(low, beyond, series) };
  const reaches = first.period.from <= since;
  const note = beyond
    ? said(low, beyond, series)
    : `No ${low ? 'lower' : 'higher'} figure since the series begins in ${formatPeriod(first.period)}.`;
  return { holds: reaches ? true : null, note };
}

function said(low: boolean, { value, period }: DatedObservation, series: Series): string {
  return `It was ${low ? 'lower' : 'higher'} last in ${formatPeriod(period)}, at ${figure(value, series.unit)}.`;
}
