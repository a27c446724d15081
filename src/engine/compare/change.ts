import type { Change, ChangeBasis } from '../annotation.ts';
import { daysBetween } from '../periods/days.ts';
import { formatPeriod } from '../periods/format.ts';
import { periodLabel } from '../periods/label.ts';
import { parsePeriod } from '../periods/parse.ts';
import type { Period } from '../periods/period.ts';
import { valueAsAt } from '../periods/published-values.ts';
import { contains, shiftYears, yearEarlier } from '../periods/relate.ts';
import { observationsOf, officialFor } from '../record/observed.ts';
import type { Series } from '../series.ts';
import { latestKnown } from './latest.ts';

/** A change with what sorting it needs. */
export interface Computed extends Change {
  /** Series that the two values were read from. */
  series: string;
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
    asAt: published ? asAt(series, from, to, published, before.value, after.value) : null,
    series: series.id,
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
  nowFrom: number,
  nowTo: number,
): Change['asAt'] {
  if (series.history.length === 0) return null;
  const before = valueAsAt(series, from, day);
  const after = valueAsAt(series, to, day);
  if (!before || !after) return null;
  if (before.value === nowFrom && after.value === nowTo) return null;
  return {
    release: after.last ?? after.first ?? day,
    from: before.value,
    to: after.value,
    percent: percentOf(series, before.value, after.value),
  };
}

/** The first release held that covers a period; null when the table's own release is the only one. */
function firstRelease(series: Series, period: Period): string | null {
  for (const vintage of series.history) {
    const covers = vintage.observations.some((o) => {
      const at = parsePeriod(o.period, series);
      return at !== null && at.to >= period.to && contains({ ...period, from: '0000' }, at);
    });
    if (covers) return vintage.released;
  }
  return null;
}

/** What a basis is called, from the later period: `January to September`, `April to June`. */
function labelOf(basis: ChangeBasis, to: Period): string {
  const words = formatPeriod(to);
  if (basis === 'full-year') return 'Full year';
  if (basis === 'rolling-year') return words.replace(/^y/, 'Y').replace(/ \d{4}$/, '');
  if (basis === 'stated') return words.replace(/^[a-z]/, (c) => c.toUpperCase());
  return words.replace(/ \d{4}(?:\/\d{2})?$/, '');
}

/** Which like-for-like basis comparing a period with the same one a year earlier is. */
export function basisOf(period: Period): ChangeBasis {
  switch (period.kind) {
    case 'month':
    case 'day':
    case 'week':
      return 'same-month-last-year';
    case 'quarter':
      return 'same-quarter-last-year';
    case 'year-ending':
      return 'rolling-year';
    case 'year':
    case 'financial-year':
    case 'academic-year':
      return 'full-year';
    default: {
      const days = daysBetween(period.from, period.to);
      if (days >= 364 && days <= 366) return 'full-year';
      return days <= 92 && days >= 89 ? 'same-quarter-last-year' : 'year-to-date';
    }
  }
}

/** The year that a day stands in against the year before, where publishers name it before it is over. */
export function runningYear(series: Series, day: string): Computed | null {
  const year = observationsOf(series).findLast(
    ({ days, period }) => days > 300 && period.from < day && day < period.to,
  );
  return year
    ? changeBetween(series, yearEarlier(year.period), year.period, 'full-year', day)
    : null;
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
  if (!last) return null;
  return changeBetween(series, yearEarlier(last.period), last.period, basisOf(last.period), day);
}

/**
 * All like-for-like comparisons of one year with the year before that a series allows: the quarters, the
 * year so far by quarters, the whole year, and rolling years that end in it. `year` is a calendar year.
 */
export function yearChanges(series: Series, year: number, published: string | null): Computed[] {
  const wanted: Period[] = [
    span('quarter', year, 1, 3),
    span('half', year, 1, 6),
    span('nine-months', year, 1, 9),
    span('year', year, 1, 12),
  ];
  const found: Computed[] = [];
  for (const period of wanted) {
    const change = changeBetween(series, yearEarlier(period), period, basisOf(period), published);
    if (change) found.push(change);
  }
  for (const { period } of observationsOf(series)) {
    if (period.kind !== 'year-ending' || !period.to.startsWith(String(year))) continue;
    const change = changeBetween(series, shiftYears(period, -1), period, 'rolling-year', published);
    if (change && !period.to.endsWith('12-31')) found.push(change);
  }
  return found;
}

function span(kind: Period['kind'], year: number, month: number, count: number): Period {
  const end = new Date(Date.UTC(year, month - 1 + count, 0)).toISOString().slice(0, 10);
  return { kind, from: `${year}-${String(month).padStart(2, '0')}-01`, to: end };
}

/** The label of a value: the publisher's, or for one put together from several, the one its period would have. */
export function labelFor(period: Period, labels: readonly string[]): string {
  const first = labels[0] ?? '';
  return labels.length > 1 ? (periodLabel(period) ?? `${first}..${labels.at(-1)}`) : first;
}

/** Binary fractions off: 0.30000000000000004 is 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
