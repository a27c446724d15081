import type { Aggregation, Observation } from '../series.ts';
import { addDays } from './days.ts';
import { formatDay } from './format.ts';
import { type PeriodContext, parsePeriod } from './parse.ts';
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
  const dated: Dated[] = [];
  for (const observation of observations) {
    const at = parsePeriod(observation.period, series);
    if (!at) continue;
    if (sameDays(at, period)) return published(observation);
    dated.push({ at, observation });
  }
  switch (series.aggregation) {
    case 'sum':
      return combine(tiles(dated, period), 'sum');
    case 'mean':
      return combine(tiles(dated, period), 'mean');
    case 'last':
      return series.frequency === 'irregular' ? inForce(dated, period) : atEnd(dated, period);
    case 'none':
      return null;
  }
}

interface Dated {
  at: Period;
  observation: Observation;
}

function published(observation: Observation): PeriodValue {
  const { value, period, status } = observation;
  return { value, labels: [period], derived: null, status };
}

/** Observations of one kind that cover the period's days exactly, without a gap; the coarsest such kind, else null. */
function tiles(dated: readonly Dated[], period: Period): Dated[] | null {
  const byKind = new Map<PeriodKind, Dated[]>();
  for (const item of dated) {
    if (!contains(period, item.at)) continue;
    const same = byKind.get(item.at.kind);
    if (same) same.push(item);
    else byKind.set(item.at.kind, [item]);
  }
  let best: Dated[] | null = null;
  for (const items of byKind.values()) {
    items.sort((a, b) => (a.at.from < b.at.from ? -1 : 1));
    if (covers(items, period) && (best === null || items.length < best.length)) best = items;
  }
  return best;
}

function covers(items: readonly Dated[], period: Period): boolean {
  let next = period.from;
  for (const { at } of items) {
    if (at.from !== next) return false;
    next = addDays(at.to, 1);
  }
  return next === addDays(period.to, 1);
}

function combine(items: readonly Dated[] | null, how: 'sum' | 'mean'): PeriodValue | null {
  const first = items?.[0];
  if (!items || !first) return null;
  const total = sum(items.map(({ observation }) => observation.value));
  return {
    value: how === 'sum' ? total : total / items.length,
    labels: items.map(({ observation }) => observation.period),
    derived: `${how} of ${items.length} ${plural(first.at.kind, items.length)}`,
    status: items.some(({ observation }) => observation.status === 'provisional')
      ? 'provisional'
      : first.observation.status,
  };
}

/** Adds in the decimals that the figures are written in, so that 0.1 + 0.2 is 0.3. */
function sum(values: readonly number[]): number {
  const total = values.reduce((a, b) => a + b, 0);
  const decimals = Math.max(...values.map(decimalsOf));
  return decimals > 12 ? total : Number(total.toFixed(decimals));
}

function decimalsOf(value: number): number {
  const text = String(value);
  if (text.includes('e')) return 13;
  return (text.split('.')[1] ?? '').length;
}

/** A stock: the observation that ends when the period ends. */
function atEnd(dated: readonly Dated[], period: Period): PeriodValue | null {
  const inside = dated.filter(({ at }) => contains(period, at) && at.to === period.to);
  const finest = inside.sort((a, b) => (a.at.from > b.at.from ? -1 : 1))[0];
  if (!finest) return null;
  return { ...published(finest.observation), derived: `value at the end, ${formatDay(period.to)}` };
}

/**
 * A rate that holds until changed: the last change on or before the period's end. Known only when the change lies
 * in the period or a later one is held: what follows the last change held may be another that is not held yet.
 */
function inForce(dated: readonly Dated[], period: Period): PeriodValue | null {
  let last: Dated | null = null;
  let later = false;
  for (const item of dated) {
    if (item.at.to > period.to) later = true;
    else if (last === null || item.at.to > last.at.to) last = item;
  }
  if (!last || !(later || contains(period, last.at))) return null;
  return { ...published(last.observation), derived: `in force since ${formatDay(last.at.from)}` };
}

function plural(kind: PeriodKind, count: number): string {
  const noun = NOUNS[kind] ?? 'period';
  return count === 1 ? noun : `${noun}s`;
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
