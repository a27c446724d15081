import { type DatedObservation, datedOf } from '../periods/dated.ts';
import { daysBetween, monthEnd, parts } from '../periods/days.ts';
import type { Period } from '../periods/period.ts';
import { contains, sameDays } from '../periods/relate.ts';
import { type PeriodValue, publishedAs, valueFor } from '../periods/value-for.ts';
import type { Series } from '../series.ts';

export type { DatedObservation } from '../periods/dated.ts';

/** A series' observations with their periods, in time order; labels that can't be read are left out. */
export function observationsOf(series: Series): readonly DatedObservation[] {
  return datedOf(series.observations, series);
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
  const found = valueFor(series.observations, series, period) ?? standingFor(series, period);
  known.set(key, found);
  return found;
}

const values = new WeakMap<Series, Map<string, PeriodValue | null>>();

/** The observation that stands for a period which no figure is for. */
function standingFor(series: Series, period: Period): PeriodValue | null {
  const found =
    splitYear(series, period) ??
    splitYears(series, period) ??
    rolling(series, period) ??
    holding(series, period);
  return found ? publishedAs(found) : null;
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
