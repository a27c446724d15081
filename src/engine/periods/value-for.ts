import type { Aggregation, Observation } from '../series.ts';
import { type DatedObservation, datedOf } from './dated.ts';
import { addDays } from './days.ts';
import { formatDay } from './format.ts';
import type { PeriodContext } from './parse.ts';
import type { Period, PeriodKind } from './period.ts';
import { contains, sameDays } from './relate.ts';

/** A value for a period, and how it came about. */
export interface PeriodValue {
  value: number;
  /** The publisher's label when published as such, else the labels used. */
  labels: readonly string[];
  /** `sum of 4 quarters`; null when published as such. */
  derived: string | null;
  status: Observation['status'];
}

/** What deriving needs to know of a series; a `Series` is one. */
export interface Derivable extends PeriodContext {
  aggregation: Aggregation;
}

/**
 * The value for a period: as published, or derived from finer observations where the series' rule allows it
 * (flows add up, stocks take the last value). Null when there is none. Never derived for rule `none`: rates,
 * shares and seasonally adjusted levels do not add up. In the unit of the observations.
 */
export function valueFor(
  observations: readonly Observation[],
  series: Derivable,
  period: Period,
): PeriodValue | null {
  const dated = datedOf(observations, series);
  const exact = dated.find((one) => sameDays(one.period, period));
  if (exact) return publishedAs(exact);
  const { aggregation, frequency } = series;
  if (aggregation === 'none') return null;
  if (aggregation !== 'last') return combine(tiles(dated, period), aggregation);
  return frequency === 'irregular' ? inForce(dated, period) : atEnd(dated, period);
}

/** An observation as the value that was published, or that another stands for as `derived` says. */
export function publishedAs(
  { value, label, status }: DatedObservation,
  derived: string | null = null,
): PeriodValue {
  return { value, labels: [label], derived, status };
}

/** Observations of one kind that cover the period's days exactly, without a gap; the coarsest such kind, else none. */
function tiles(dated: readonly DatedObservation[], period: Period): DatedObservation[] {
  const byKind = new Map<PeriodKind, DatedObservation[]>();
  for (const one of dated) {
    const { kind } = one.period;
    if (contains(period, one.period)) byKind.set(kind, [...(byKind.get(kind) ?? []), one]);
  }
  const [best = []] = [...byKind.values()]
    .filter((items) => covers(items, period))
    .sort((a, b) => a.length - b.length);
  return best;
}

function covers(items: readonly DatedObservation[], { from, to }: Period): boolean {
  let next = from;
  for (const { period } of items) {
    if (period.from !== next) return false;
    next = addDays(period.to, 1);
  }
  return next === addDays(to, 1);
}

function combine(items: readonly DatedObservation[], how: 'sum' | 'mean'): PeriodValue | null {
  const [first] = items;
  if (!first) return null;
  const total = sum(items.map(({ value }) => value));
  const noun = NOUNS[first.period.kind] ?? 'period';
  return {
    value: how === 'sum' ? total : total / items.length,
    labels: items.map(({ label }) => label),
    derived: `${how} of ${items.length} ${noun}${items.length === 1 ? '' : 's'}`,
    status: items.find(({ status }) => status === 'provisional')?.status ?? first.status,
  };
}

/** Adds in the decimals that the figures are written in, so that 0.1 + 0.2 is 0.3. */
function sum(values: readonly number[]): number {
  const total = values.reduce((a, b) => a + b, 0);
  const decimals = Math.max(...values.map((value) => String(value).split('.')[1]?.length ?? 0));
  return decimals > 12 ? total : Number(total.toFixed(decimals));
}

/** A stock: the observation that ends when the period ends, the finest of several. */
function atEnd(dated: readonly DatedObservation[], period: Period): PeriodValue | null {
  const [finest] = dated
    .filter((one) => contains(period, one.period) && one.period.to === period.to)
    .sort((a, b) => a.days - b.days);
  return finest ? publishedAs(finest, `value at the end, ${formatDay(period.to)}`) : null;
}

/**
 * A rate that holds until changed: the last change on or before the period's end. Known only when the change lies
 * in the period or a later one is held: what follows the last change held may be another that is not held yet.
 */
function inForce(dated: readonly DatedObservation[], period: Period): PeriodValue | null {
  const last = dated.findLast((one) => one.period.to <= period.to);
  if (!last || (last === dated.at(-1) && !contains(period, last.period))) return null;
  return publishedAs(last, `in force since ${formatDay(last.period.from)}`);
}

const NOUNS: Readonly<Partial<Record<PeriodKind, string>>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  half: 'half-year',
  year: 'year',
  'financial-year': 'financial year',
  'academic-year': 'academic year',
};
