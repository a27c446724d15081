import type { Change, ChangeBasis } from '../annotation.ts';
import { datedOf } from '../periods/dated.ts';
import { daysBetween } from '../periods/days.ts';
import { formatPeriod } from '../periods/format.ts';
import { periodLabel } from '../periods/label.ts';
import { months } from '../periods/parse.ts';
import type { Period } from '../periods/period.ts';
import { valueAsAt } from '../periods/published-values.ts';
import { yearEarlier } from '../periods/relate.ts';
import { observationsOf, officialFor } from '../record/observed.ts';
import type { Series } from '../series.ts';
import { latestKnown } from './latest.ts';

/** A change with what sorting it needs. */
export interface Computed extends Change {
  /** Series that the two values were read from. */
  series: Series;
  fromPeriod: Period;
  toPeriod: Period;
}

/** The change between two periods of a series, or null when either has no value. */
export function changeBetween(
  series: Series,
  from: Period,
  to: Period,
  basis: ChangeBasis,
  published: string | null,
): Computed | null {
  const before = officialFor(series, from);
  const after = officialFor(series, to);
  if (!before || !after) return null;
  const difference = tidy(after.value - before.value);
  return {
    basis,
    label: labelOf(basis, to),
    from: { period: labelFor(from, before.labels), value: before.value },
    to: { period: labelFor(to, after.labels), value: after.value },
    difference,
    percent: percentOf(series, before.value, after.value),
    released: firstRelease(series, to),
    asAt:
      published && series.history.length > 0
        ? asAt(series, from, to, published, { from: before.value, to: after.value })
        : null,
    series,
    fromPeriod: from,
    toPeriod: to,
  };
}

/** Percent of the earlier value; null for base zero, and for percentages (points are their own measure). */
function percentOf(series: Series, from: number, to: number): number | null {
  if (from === 0 || series.kind === 'index') return null;
  return tidy(((to - from) / Math.abs(from)) * 100);
}

function asAt(
  series: Series,
  from: Period,
  to: Period,
  day: string,
  now: { from: number; to: number },
): Change['asAt'] {
  const before = valueAsAt(series, from, day);
  const after = valueAsAt(series, to, day);
  if (!before || !after || (before.value === now.from && after.value === now.to)) return null;
  return {
    release: after.last ?? after.first ?? day,
    from: before.value,
    to: after.value,
    percent: percentOf(series, before.value, after.value),
  };
}

/** The first release held whose figures end with a period; null when the table's own release is the only one. */
function firstRelease(series: Series, { to }: Period): string | null {
  const first = series.history.find(({ observations }) =>
    datedOf(observations, series).some(({ period }) => period.to === to),
  );
  return first?.released ?? null;
}

/** What a basis is called, from the later period: `January to September`, `April to June`. */
function labelOf(basis: ChangeBasis, to: Period): string {
  const words = formatPeriod(to);
  if (basis === 'full-year') return 'Full year';
  if (basis === 'rolling-year') return words.replace(/^y/, 'Y').replace(/ \d{4}$/, '');
  if (basis === 'stated') return words.replace(/^[a-z]/, (c) => c.toUpperCase());
  return words.replace(/ \d{4}(?:\/\d{2})?$/, '');
}

/** A period against the same one a year earlier; null when either has no value. */
export function overYear(
  series: Series,
  period: Period,
  published: string | null,
  basis = basisOf(period),
): Computed | null {
  return changeBetween(series, yearEarlier(period), period, basis, published);
}

/** Which like-for-like basis comparing a period with the same one a year earlier is. */
function basisOf({ kind, from, to }: Period): ChangeBasis {
  if (kind === 'year-ending') return 'rolling-year';
  const days = daysBetween(from, to);
  if (days < 32) return 'same-month-last-year';
  if (days >= 364 && days <= 366) return 'full-year';
  return days >= 89 && days <= 92 ? 'same-quarter-last-year' : 'year-to-date';
}

/** The year that a day stands in against the year before, where publishers name it before it is over. */
export function runningYear(series: Series, day: string): Computed | null {
  const year = observationsOf(series).findLast(
    ({ days, period }) => days > 300 && period.from < day && day < period.to,
  );
  return year ? overYear(series, year.period, day, 'full-year') : null;
}

/** The latest figure on a day against the one before it; null for what adds up, whose seasons differ. */
export function latestStep(series: Series, day: string): Computed | null {
  const last = latestKnown(series, day);
  if (!last || series.aggregation === 'sum' || last.days > 100) return null;
  const before = observationsOf(series).findLast(({ period }) => period.to < last.period.from);
  return before ? changeBetween(series, before.period, last.period, 'stated', day) : null;
}

/** The latest figure on a day against the same one a year earlier, or null. */
export function latestChange(series: Series, day: string): Computed | null {
  const last = latestKnown(series, day);
  return last ? overYear(series, last.period, day) : null;
}

/**
 * All like-for-like comparisons of one year with the year before that a series allows: the quarters, the
 * year so far by quarters, the whole year, and rolling years that end in it. `year` is a calendar year.
 */
export function yearChanges(series: Series, year: number, published: string | null): Computed[] {
  const rolling = observationsOf(series)
    .map(({ period }) => period)
    .filter(
      ({ kind, to }) =>
        kind === 'year-ending' && to.startsWith(String(year)) && !to.endsWith('12-31'),
    );
  const wanted = [
    months('quarter', year, 1, 3),
    months('half', year, 1, 6),
    months('nine-months', year, 1, 9),
    months('year', year, 1, 12),
    ...rolling,
  ];
  return wanted.flatMap((period) => overYear(series, period, published) ?? []);
}

/** The label of a value: the publisher's, or for one put together from several, the one its period would have. */
export function labelFor(period: Period, labels: readonly string[]): string {
  const first = labels[0] ?? '';
  return labels.length > 1 ? (periodLabel(period) ?? `${first}..${labels.at(-1)}`) : first;
}

/** Binary fractions off: 0.30000000000000004 is 0.3. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
