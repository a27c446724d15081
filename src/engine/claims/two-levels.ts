import type { Claim, ClaimPeriod } from '../claim.ts';

/** The times of a change that two levels make. */
export interface Ends {
  period: ClaimPeriod;
  basePeriod: ClaimPeriod;
}

/**
 * The two levels around a change that it lies between, as the article's own figures show: "125,680 in October. In
 * January it had been 127,040, so that it is still 1,360 lower". Null for a change with times of its own, and where no
 * two levels give its number.
 */
export function endsOfChange(change: Claim, levels: readonly Claim[]): Ends | null {
  for (const last of levels.toReversed()) {
    for (const other of levels.toReversed()) {
      if (other === last || !ownsNoTime(change, last, other)) continue;
      const [from, to] = inTime(other, last);
      if (from && to && makes(from, to, change)) {
        return {
          period: { ...to.period, carried: true },
          basePeriod: { ...from.period, carried: true },
        };
      }
    }
  }
  return null;
}

/** Whether the change's words for its times, if any, are those of the levels. */
function ownsNoTime({ period, basePeriod }: Claim, a: Claim, b: Claim): boolean {
  const shared = (text: string | null) =>
    text === null || text === a.period.text || text === b.period.text;
  return (period.carried || shared(period.text)) && shared(basePeriod?.text ?? null);
}

/** Two levels of one kind of number by their times, which must not overlap. */
function inTime(a: Claim, b: Claim): readonly [Claim | null, Claim | null] {
  const [first, second] = [a.period.period, b.period.period];
  if (!first || !second) return [null, null];
  if (a.unit !== null && b.unit !== null && a.unit !== b.unit) return [null, null];
  if (first.to < second.to && first.from < second.from) return [a, b];
  return second.to < first.to && second.from < first.from ? [b, a] : [null, null];
}

/** Whether going from one value to the other is the change that the claim tells. */
function makes(from: Claim, to: Claim, change: Claim): boolean {
  const [before, after, value] = [from.value, to.value, change.value];
  if (before === null || after === null || value === null) return false;
  const difference = after - before;
  if (change.direction === 'up' ? difference < 0 : change.direction === 'down' && difference > 0)
    return false;
  const shares = from.unit === 'percent';
  const multiple = change.form === 'multiplier' || change.form === 'fraction';
  if (shares && change.unit === 'percent' && !multiple) return false;
  const relative = change.unit === 'percent' || change.unit === 'times';
  if (relative && before === 0) return false;
  const made = Math.abs(relative ? (difference / before) * 100 : difference);
  const step = relative ? Math.min(change.precision, 1) : change.precision;
  // Levels are rounded in articles, so the change that they make is near the one that is told.
  const room = Math.max(step / 2, 0.03 * value) + 1e-9;
  if (Math.abs(made - value) <= room) return true;
  const hedged = change.modifier !== null && made > value && made < 1.4 * value;
  return hedged || (multiple && Math.abs(made - value) < 0.12 * value);
}
