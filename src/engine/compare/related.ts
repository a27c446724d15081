import type { Comparison } from '../annotation.ts';
import type { Claim } from '../claim.ts';
import type { Period } from '../periods/period.ts';
import { observationsOf, officialFor } from '../record/observed.ts';
import type { Series } from '../series.ts';
import { figure, number } from './figure.ts';

type Related = Comparison['related'][number];

/** What comparing may look at beside the readings of the linked measure. */
export interface Surroundings {
  /** The same measure without the breakdown, by frequency as the reading; else null. */
  whole: (series: Series) => Series | null;
  /** Other measures of the same population that may take this one in. */
  wider: (series: Series) => readonly Series[];
  /** The level that a change leans on ("12,000 came; that number has fallen by 90%"). */
  leansOn?: Claim | null;
}

/**
 * What the official value is part of, from series of the same kind of number: the measure without the
 * breakdown (a share of all), and wider measures of the same population (all routes, not one).
 */
export function relatedTo(
  series: Series,
  period: Period,
  value: number,
  whole: Series | null,
  wider: readonly Series[],
): Related[] {
  const related: Related[] = [];
  const all = whole && addsUp(whole, series) ? officialFor(whole, period) : null;
  if (whole && all && all.value > value && value >= 0) {
    const share = number((value / all.value) * 100, 1);
    related.push({
      series: whole.id,
      period: all.labels[0] ?? '',
      value: all.value,
      text: `${share}% of ${figure(all.value, whole.unit)}: ${whole.title}`,
    });
  }
  for (const other of wider) {
    if (!addsUp(other, series) || !alwaysAbove(other, series)) continue;
    const found = officialFor(other, period);
    if (!found || found.value < value) continue;
    related.push({
      series: other.id,
      period: found.labels[0] ?? '',
      value: found.value,
      text: `${other.title}: ${figure(found.value, other.unit)}`,
    });
  }
  return related;
}

function addsUp(other: Series, series: Series): boolean {
  return (
    other.kind === series.kind &&
    (series.kind === 'count' || series.kind === 'money') &&
    other.unit.label === series.unit.label
  );
}

/** Whether a series is at least the other one wherever both have a value: else it can't take it in. */
function alwaysAbove(wide: Series, narrow: Series): boolean {
  let common = 0;
  const values = new Map(
    observationsOf(narrow).map((o) => [`${o.period.from}${o.period.to}`, o.value]),
  );
  for (const { period, value } of observationsOf(wide)) {
    const part = values.get(`${period.from}${period.to}`);
    if (part === undefined) continue;
    common++;
    if (part > value) return false;
  }
  return common > 0;
}
