import type { Claim } from '../claim.ts';
import { addDays, daysBetween, parts } from '../periods/days.ts';
import { months } from '../periods/parse.ts';
import type { Period } from '../periods/period.ts';
import { contains, sameDays, shiftYears, yearEarlier } from '../periods/relate.ts';
import { type DatedObservation, observationsOf, officialFor } from '../record/observed.ts';
import type { Series } from '../series.ts';
import { type Computed, changeBetween, overYear } from './change.ts';
import { lastYear, latestKnown } from './latest.ts';
import { endsOf, runsUpTo } from './since.ts';

/**
 * The comparison that the claim's words ask for: between the two periods that it names, or of its period
 * with the same one a year earlier; "now" and nothing named mean the latest figure on the article's day. Null
 * when the series lacks a value for either.
 */
export function askedChange(
  claim: Claim,
  series: Series,
  published: string | null,
): Computed | null {
  // "Up on the spring of 2023": no dates to compare with.
  if (claim.basePeriod?.about && !claim.basePeriod.period) return null;
  const stretch = spokenStretch(claim);
  const ends = stretch && endsOf(series, stretch);
  if (ends) return changeBetween(series, ends.from.period, ends.to.period, 'stated', published);
  const start = spokenStart(claim);
  const last = start && published ? latestKnown(series, published) : undefined;
  if (start && last) return changeBetween(series, start, last.period, 'stated', published);
  const soFar = yearSoFar(claim, series, published);
  if (soFar) return overYear(series, soFar, published, 'year-to-date');
  const later = lastYearOf(claim, series, published) ?? laterPeriod(claim, series, published);
  const to = later && afterBase(claim, later, series, published);
  const from = to && basePeriod(claim, to);
  if (!to || (!from && !named(claim))) return null;
  return from && !sameDays(yearEarlier(to), from)
    ? changeBetween(series, from, to, 'stated', published)
    : overYear(series, to, published);
}

/** "Last year" of a series that goes by other years than the calendar's. */
function lastYearOf(claim: Claim, series: Series, published: string | null): Period | null {
  const { period, text } = claim.period;
  if (!published || (period && officialFor(series, period))) return null;
  return lastYear(text, series, published)?.period ?? null;
}

/** "Twelve months before" names where the change began; it ends at the latest figure. */
function spokenStart({ period: { text, period }, basePeriod }: Claim): Period | null {
  return text && !basePeriod && /\b(?:before|earlier|ago)\b/i.test(text) ? period : null;
}

/** "This year" for what adds up: the part of it that was over and out on the article's day. */
function yearSoFar(claim: Claim, series: Series, published: string | null): Period | null {
  const { period } = claim.period;
  if (!period || !published || series.aggregation !== 'sum') return null;
  if (!period.from.endsWith('-01-01') || !runsUpTo(period, published)) return null;
  const last = latestKnown(series, published, { ...period, to: '9999-12-31' });
  return last ? { kind: 'year-to-date', from: period.from, to: last.period.to } : null;
}

/** The period compared from; of a year ("the same months of 2024", "on 2024") the part like the later period. */
function basePeriod(claim: Claim, to: Period): Period | null {
  const base = claim.basePeriod?.period ?? null;
  const count = claim.basePeriod?.months;
  // "On the year before", where the series' years are not those that the words were read as.
  const other =
    base !== null && base.kind !== to.kind && YEARS.has(base.kind) && YEARS.has(to.kind);
  if ((!base || other) && count !== undefined && to.kind !== 'week') return monthsBefore(to, count);
  if (!base) return null;
  const part = shiftYears(to, Number(base.from.slice(0, 4)) - Number(to.from.slice(0, 4)));
  return daysBetween(to.from, to.to) < 360 && contains(base, part) ? part : base;
}

/** For a year that ends with the month in which the government's year begins ("the year to April"): that financial year. */
export function yearEndedWithMonthBefore(
  series: Series,
  period: Period,
): DatedObservation | undefined {
  if (period.kind !== 'year-ending') return undefined;
  const last = addDays(`${period.to.slice(0, 8)}01`, -1);
  return observationsOf(series).find(
    (one) => one.period.kind === 'financial-year' && one.period.to === last,
  );
}

const YEARS: ReadonlySet<Period['kind']> = new Set([
  'year',
  'financial-year',
  'academic-year',
  'year-ending',
]);

/** The same stretch so many months before. */
function monthsBefore({ kind, from, to }: Period, count: number): Period {
  const [year, month] = parts(from);
  const [endYear, endMonth] = parts(to);
  const length = (endYear - year) * 12 + endMonth - month + 1;
  return months(kind, year, month - count, length);
}

/** A stretch that the change went on over, as "since 2010" and "over the last five years" say; "this year" is none. */
export function spokenStretch(claim: Claim): Period | null {
  const { text, period } = claim.period;
  return period && text && (period.kind === 'years' || STRETCH.test(text)) ? period : null;
}

const STRETCH = /\b(?:since|from|between|last|past|previous)\b/i;

/**
 * "Up one point on 2024", said in 2025 with 2024 the latest full year: the year that is running, where publishers name
 * it before it is over. Any other period that is not after its base is left as it is.
 */
function afterBase(claim: Claim, later: Period, series: Series, published: string | null): Period {
  const base = claim.basePeriod?.period;
  if (!base || !published || claim.period.period || base.to < later.to) return later;
  const next = observationsOf(series).find(({ period }) => period.from > base.to)?.period;
  return next?.kind === base.kind && next.from < published ? next : later;
}

/** Whether the words name a period to compare with its like; "today" is none. */
function named(claim: Claim): boolean {
  const { period } = claim.period;
  return period !== null && period.kind !== 'day';
}

function laterPeriod(claim: Claim, series: Series, published: string | null): Period | null {
  const { period } = claim.period;
  const now = period?.kind === 'day' && period.to === published;
  if (period && !now && (period.kind !== 'day' || officialFor(series, period))) return period;
  const day = period?.to ?? published;
  return (day ? latestKnown(series, day)?.period : null) ?? period;
}
