import type { Change, ChangeBasis } from '../annotation.ts';
import type { Claim } from '../claim.ts';
import { addDays, daysBetween, parts } from '../periods/days.ts';
import { formatPeriod } from '../periods/format.ts';
import { periodLabel } from '../periods/label.ts';
import { months, parsePeriod } from '../periods/parse.ts';
import type { Period } from '../periods/period.ts';
import { valueAsAt } from '../periods/published-values.ts';
import { contains, sameDays, shiftYears, yearEarlier } from '../periods/relate.ts';
import { type DatedObservation, observationsOf, officialFor } from '../record/observed.ts';
import type { Series } from '../series.ts';
import { latestKnown } from './latest.ts';
import { endsOf, runsUpTo } from './since.ts';

/** A change with what sorting it needs. */
export interface Computed extends Change {
  /** Series that the two values were read from. */
  series: string;
  fromPeriod: Period;
  toPeriod: Period;
}

/** The change between two periods of a series, or null when either has no value. */
function changeBetween(
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
function basisOf(period: Period): ChangeBasis {
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
  if (soFar) return changeBetween(series, yearEarlier(soFar), soFar, 'year-to-date', published);
  const later = financialYearOf(claim, series) ?? laterPeriod(claim, series, published);
  const to = later && afterBase(claim, later, series, published);
  const from = to && basePeriod(claim, to);
  if (!to || (!from && !named(claim))) return null;
  if (from && !sameDays(yearEarlier(to), from)) {
    return changeBetween(series, from, to, 'stated', published);
  }
  return changeBetween(series, yearEarlier(to), to, basisOf(to), published);
}

function financialYearOf(claim: Claim, series: Series): Period | null {
  const { period } = claim.period;
  if (!period || officialFor(series, period)) return null;
  return yearEndedWithMonthBefore(series, period)?.period ?? null;
}

/** "Twelve months before" names where the change began; it ends at the latest figure. */
function spokenStart(claim: Claim): Period | null {
  const { text, period } = claim.period;
  return period && text && !claim.basePeriod && /\b(?:before|earlier|ago)\b/i.test(text)
    ? period
    : null;
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
  const other = base !== null && to.kind === 'financial-year' && base.kind === 'year-ending';
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
  const next = observationsOf(series).find(({ period }) => period.from > base.to);
  return next && next.period.kind === base.kind && next.period.from < published
    ? next.period
    : later;
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
