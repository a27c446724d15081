import { datedOf } from '../periods/dated.ts';
import { addDays, daysBetween } from '../periods/days.ts';
import type { Period, PeriodKind } from '../periods/period.ts';
import { contains } from '../periods/relate.ts';
import { type DatedObservation, observationsOf } from '../record/observed.ts';
import type { Series } from '../series.ts';

/**
 * Days from the end of a period until a figure for it can be out, for series whose releases are not known. The shortest that the publishers of the reference
 * keep: a monthly figure within days (United States employment), a three-month average of the Labour Force Survey after
 * six weeks, quarterly national accounts after four. Other kinds are published from the day on which they end.
 */
const EARLIEST: Readonly<Partial<Record<PeriodKind, number>>> = {
  week: 1,
  month: 4,
  span: 38,
  quarter: 25,
  'year-ending': 25,
};

/** Whether a figure that ended then is still news on a day: a month's for half a year, a year's for two years. */
export function isNews({ from, to }: Period, day: string): boolean {
  const length = daysBetween(from, to);
  return daysBetween(to, day) <= (length <= 31 ? 200 : length <= 100 ? 300 : 800);
}

/** The latest figure that can have been out on a day, if it was still news then; with `within`, one for a part of that period. */
export function latestKnown(
  series: Series,
  day: string,
  within?: Period,
): DatedObservation | undefined {
  const last = observationsOf(series).findLast(({ period }) => isOut(series, period, day));
  if (!last || !isNews(last.period, day)) return undefined;
  return within && !contains(within, last.period) ? undefined : last;
}

/**
 * What "last year" means for a series that goes by other years than the calendar's: the latest of its years that was
 * over, and out, on the article's day. Undefined for words that name another time, and for series of calendar years.
 */
export function lastYear(
  words: string | null,
  series: Series,
  day: string,
): DatedObservation | undefined {
  if (!/^(?:in |over |during )?(?:the )?(?:last|past|previous) (?:full )?year$/i.test(words ?? ''))
    return undefined;
  const years = observationsOf(series).filter(({ days }) => days > 360 && days < 370);
  if (years.some(({ period }) => period.kind === 'year')) return undefined;
  const last = years.findLast(({ period }) => isOut(series, period, day));
  return last && isNews(last.period, day) ? last : undefined;
}

/**
 * Whether a series' figure for the period can have been published by a day. Releases that are held tell it of months and
 * quarters; tables of years are released many times with the same last year.
 */
export function isOut(series: Series, period: Period, day: string): boolean {
  const short = daysBetween(period.from, period.to) < 100;
  const lag = (short ? lagOf(series) : null) ?? earliest(series, period.kind);
  return addDays(period.to, lag) <= day || period.from === day;
}

function earliest({ aggregation }: Series, kind: PeriodKind): number {
  return kind === 'quarter' && aggregation !== 'none' ? COUNTED : (EARLIEST[kind] ?? 0);
}

/** Quarterly counts out of administrative records take longer than national accounts: six weeks at the least. */
const COUNTED = 45;

const lags = new WeakMap<Series, number | null>();

/** Days from the end of the last period to the release that brought it: the shortest of the releases held, or null. */
function lagOf(series: Series): number | null {
  const known = lags.get(series);
  if (known !== undefined) return known;
  let shortest: number | null = null;
  for (const { released, observations } of [series, ...series.history]) {
    const last = datedOf(observations, series).at(-1)?.period.to;
    if (!released || !last) continue;
    const lag = daysBetween(last, released) - 1;
    // A release long after is one that was read late; one before the end says nothing.
    if (lag < 0 || lag > LONGEST) continue;
    shortest = shortest === null ? lag : Math.min(shortest, lag);
  }
  lags.set(series, shortest);
  return shortest;
}

/** The longest that a publisher takes, in days; what comes later was read from a later release. */
const LONGEST = 200;
