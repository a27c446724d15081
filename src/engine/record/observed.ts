import { daysBetween, monthEnd, parts } from '../periods/days.ts';
import { parsePeriod } from '../periods/parse.ts';
import type { Period } from '../periods/period.ts';
import { contains } from '../periods/relate.ts';
import { type PeriodValue, valueFor } from '../periods/value-for.ts';
import type { Series } from '../series.ts';

// Surveys that publish the average of three months and name it by the middle one (ONS, Labour Force Survey).
const ROLLING = /\b(?:rolling|three[- ]month|3[- ]month)\b/i;

const dated = new WeakMap<Series, readonly { period: Period; label: string; value: number }[]>();

/** A series' observations with their periods, in time order; labels that can't be read are left out. */
export function observationsOf(
  series: Series,
): readonly { period: Period; label: string; value: number }[] {
  const before = dated.get(series);
  if (before) return before;
  const list = series.observations.flatMap(({ period: label, value }) => {
    const period = parsePeriod(label, series);
    return period ? [{ period, label, value }] : [];
  });
  list.sort((a, b) => (a.period.to < b.period.to ? -1 : a.period.to > b.period.to ? 1 : 0));
  dated.set(series, list);
  return list;
}

/**
 * The official value for a claim's period: as published, derived by the series' rule, or, for stocks and
 * rates that a claim dates by day or month, the observation that stands for that time.
 */
export function officialFor(series: Series, period: Period): PeriodValue | null {
  const exact = valueFor(series.observations, series, period);
  if (exact) return exact;
  const days = daysBetween(period.from, period.to);
  const all = observationsOf(series);
  if (ROLLING.test(`${series.title} ${series.definition}`) && days >= 89 && days <= 92) {
    const middle = middleMonth(period);
    const found = all.find((o) => o.period.from === middle.from && o.period.to === middle.to);
    if (found) return { value: found.value, labels: [found.label], derived: null, status: 'final' };
  }
  const flow = series.aggregation === 'sum';
  if (!flow && days <= 31) {
    // A stock on a day, or in a month: the shortest observation that holds the day or ends with it.
    const holders = all.filter(
      (o) =>
        contains(o.period, period) &&
        (daysBetween(o.period.from, o.period.to) <= 31 || o.period.to === period.to),
    );
    const found = holders.at(-1);
    if (found) return { value: found.value, labels: [found.label], derived: null, status: 'final' };
  }
  return null;
}

function middleMonth(period: Period): Period {
  const [year, month] = parts(period.from);
  const to = monthEnd(year, month + 1);
  return { kind: 'month', from: `${to.slice(0, 8)}01`, to };
}
