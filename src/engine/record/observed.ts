import { daysBetween, monthEnd, parts } from '../periods/days.ts';
import { parsePeriod } from '../periods/parse.ts';
import type { Period } from '../periods/period.ts';
import { contains, sameDays } from '../periods/relate.ts';
import { type PeriodValue, valueFor } from '../periods/value-for.ts';
import type { ObservationStatus, Series } from '../series.ts';

const dated = new WeakMap<Series, readonly DatedObservation[]>();

/** An observation with the period that its label means. */
export interface DatedObservation {
  period: Period;
  label: string;
  value: number;
  status: ObservationStatus;
  /** Middle of the period, in milliseconds of the epoch, and its length in days. */
  middle: number;
  days: number;
}

/** A series' observations with their periods, in time order; labels that can't be read are left out. */
export function observationsOf(series: Series): readonly DatedObservation[] {
  const before = dated.get(series);
  if (before) return before;
  const list = series.observations.flatMap(({ period: label, value, status }) => {
    const period = parsePeriod(label, series);
    if (!period) return [];
    const middle = (Date.parse(period.from) + Date.parse(period.to)) / 2;
    return [{ period, label, value, status, middle, days: daysBetween(period.from, period.to) }];
  });
  list.sort((a, b) => (a.period.to < b.period.to ? -1 : a.period.to > b.period.to ? 1 : 0));
  dated.set(series, list);
  return list;
}

/**
 * The official value for a claim's period: as published, derived by the series' rule, or the observation that
 * stands for that time: a split year ("2024/25") by its name, since departments' financial and academic years
 * are named alike; the middle month of a three-month average; for stocks the observation that holds the day.
 */
export function officialFor(series: Series, period: Period): PeriodValue | null {
  const known = values.get(series) ?? new Map<string, PeriodValue | null>();
  values.set(series, known);
  const key = `${period.kind}${period.from}${period.to}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const exact = observationsOf(series).find((o) => sameDays(o.period, period));
  const found =
    published(exact) ??
    derived(series, period) ??
    published(
      splitYear(series, period) ??
        splitYears(series, period) ??
        rolling(series, period) ??
        holding(series, period),
    );
  known.set(key, found);
  return found;
}

const values = new WeakMap<Series, Map<string, PeriodValue | null>>();

/** By the series' rule from finer observations; not tried where none lies in the period. */
function derived(series: Series, period: Period): PeriodValue | null {
  if (series.aggregation === 'none') return null;
  const parts = observationsOf(series).some((o) => contains(period, o.period));
  if (!parts && series.frequency !== 'irregular') return null;
  return valueFor(series.observations, series, period);
}

function published(found: DatedObservation | undefined): PeriodValue | null {
  return found
    ? { value: found.value, labels: [found.label], derived: null, status: found.status }
    : null;
}

const SPLIT: ReadonlySet<string> = new Set(['financial-year', 'academic-year']);

function splitYear(series: Series, period: Period): DatedObservation | undefined {
  if (!SPLIT.has(period.kind)) return undefined;
  return observationsOf(series).find(
    (o) => SPLIT.has(o.period.kind) && o.period.from.slice(0, 4) === period.from.slice(0, 4),
  );
}

/** "Between 2019 and 2022" of a figure for the three split years from 2019/20 to 2021/22. */
function splitYears(series: Series, period: Period): DatedObservation | undefined {
  if (period.kind !== 'years') return undefined;
  return observationsOf(series).find(
    (o) =>
      o.period.kind === 'years' &&
      !o.period.from.endsWith('-01-01') &&
      o.period.from.slice(0, 4) === period.from.slice(0, 4) &&
      o.period.to.slice(0, 4) === period.to.slice(0, 4),
  );
}

/** A month of a three-month average: the average whose middle it is. */
function rolling(series: Series, period: Period): DatedObservation | undefined {
  if (period.kind !== 'month') return undefined;
  return observationsOf(series).find(
    (o) => o.period.kind === 'span' && sameDays(middleMonth(o.period), period),
  );
}

/** A stock on a day, or in a month: the observation of the month, else the one that ends then or its year's. */
function holding(series: Series, period: Period): DatedObservation | undefined {
  if (series.aggregation === 'sum' || daysBetween(period.from, period.to) > 92) return undefined;
  const stock = series.aggregation === 'last';
  const holders = observationsOf(series).filter(
    (o) => contains(o.period, period) && (o.days <= 31 || stock),
  );
  return holders.sort((a, b) => a.days - b.days)[0];
}

/** The last observation that was over on a day: what stood as the latest figure then. */
export function latestOn(series: Series, day: string): DatedObservation | undefined {
  return observationsOf(series).findLast((o) => o.period.to <= day || o.period.from === day);
}

function middleMonth(period: Period): Period {
  const [year, month] = parts(period.from);
  const to = monthEnd(year, month + 1);
  return { kind: 'month', from: `${to.slice(0, 8)}01`, to };
}
