import type { Change, Comparison, Relation } from '../annotation.ts';
import type { Article } from '../article.ts';
import type { Claim } from '../claim.ts';
import { kindFit } from '../link/unit.ts';
import { formatPeriod } from '../periods/format.ts';
import type { Period } from '../periods/period.ts';
import type { PeriodValue } from '../periods/value-for.ts';
import { type DatedObservation, observationsOf, officialFor } from '../record/observed.ts';
import { factorFrom } from '../record/scale.ts';
import type { Series } from '../series.ts';
import {
  askedChange,
  type Computed,
  labelFor,
  latestChange,
  spokenStretch,
  yearChanges,
} from './change.ts';
import { figure } from './figure.ts';
import { earlierFigure, valuesOverTime } from './history.ts';
import { isOut, latestKnown } from './latest.ts';
import { changeNote, levelNote, uncoveredNote } from './notes.ts';
import { type Extreme, extremeOf, rankOver } from './rank.ts';
import { relatedTo } from './related.ts';
import { relate, said } from './relation.ts';
import { beginsLater, runsUpTo } from './since.ts';

/** What comparing may look at beside the readings of the linked measure. */
export interface Surroundings {
  /** The same measure without the breakdown, by frequency as the reading; else null. */
  whole: (series: Series) => Series | null;
  /** Other measures of the same population that may take this one in. */
  wider: (series: Series) => readonly Series[];
}

/**
 * Sets the official record beside a claim. `readings` are the series of one measure (its frequencies and
 * runs), best first where nothing else decides; the one that has the claim's period is chosen.
 */
export function compare(
  claim: Claim,
  article: Article,
  readings: readonly Series[],
  around: Surroundings,
): Comparison | null {
  const [first] = readings;
  if (!first) return null;
  const extreme = extremeOf(claim);
  if (extreme) return compareExtreme(extreme, claim, article, readings);
  if (claim.kind !== 'change') return compareLevel(claim, article, readings, around);
  if (kindFit(claim, first) !== 'growth') return compareChange(claim, article, readings, around);
  // The series itself is a rate of change: its value is set beside the claim's, with the claim's direction.
  const down = claim.direction === 'down' && claim.value !== null;
  const signed = down ? { ...claim, value: -Math.abs(claim.value as number) } : claim;
  return compareLevel(signed, article, readings, around);
}

const QUALITY: Readonly<Record<Relation, number>> = {
  agrees: 3,
  'rounds-to': 2,
  differs: 1,
  'period-not-covered': 0,
};

function compareLevel(
  claim: Claim,
  article: Article,
  readings: readonly Series[],
  around: Surroundings,
): Comparison {
  let best: { comparison: Comparison; rank: number; period: Period } | null = null;
  if (claim.kind !== 'target' && claim.kind !== 'rank') {
    for (const series of readings) {
      const found = figureOf(claim, article, series);
      if (!found) continue;
      const factor = factorFrom(claim, series.unit);
      const relation = relate(said(claim, factor), found.value);
      // Published as such comes before derived; among equals, the reading that the article rounds; then the newest.
      const rank = (found.derived ? 0 : 10) + QUALITY[relation];
      const { period } = found;
      const better =
        !best || rank > best.rank || (rank === best.rank && newer(period, best.period));
      if (!better) continue;
      const comparison = levelComparison(claim, article, readings, series, found, around);
      best = { rank, period, comparison };
    }
  }
  return best?.comparison ?? uncovered(claim, article, readings[0] as Series);
}

/** For "the lowest for 13 years": the figure of the article's day, and when it was last beyond that. */
function compareExtreme(
  extreme: Extreme,
  claim: Claim,
  article: Article,
  readings: readonly Series[],
): Comparison {
  for (const series of readings) {
    const found = figureOf(claim, article, series);
    const finding = found && rankOver(extreme, series, found.value, found.period);
    if (!found || !finding || finding.holds === null) continue;
    const official = officialOf(found, series);
    const now = `The official figure for ${formatPeriod(found.period)} is ${figure(found.value, series.unit)}.`;
    return {
      ...uncovered(claim, article, series),
      relation: finding.holds ? 'agrees' : 'differs',
      official,
      note: `${now} ${finding.note}`,
    };
  }
  return uncovered(claim, article, readings[0] as Series);
}

function officialOf(found: Figure, series: Series): NonNullable<Comparison['official']> {
  return {
    period: labelFor(found.period, found.labels),
    value: found.value,
    unit: series.unit.label,
    status: found.status,
    derived: found.derived,
  };
}

/** Whether a period ends later, or as late and is shorter: where several readings say "now", the finest. */
function newer(a: Period, b: Period): boolean {
  return a.to > b.to || (a.to === b.to && a.from > b.from);
}

/** An official value with the period that it is for. */
interface Figure extends PeriodValue {
  period: Period;
  /** Set when the article names no period and this was the latest figure on its day. */
  latest: boolean;
}

function figureOf(claim: Claim, article: Article, series: Series): Figure | null {
  const { period } = claim.period;
  const exact = period && officialFor(series, period);
  if (exact && period) return { ...exact, period, latest: false };
  const { published } = article;
  if (!published) return null;
  if (!period) return claim.period.text ? null : latestFigure(claim, series, published);
  if (period.kind === 'day' && period.to === published)
    return latestFigure(claim, series, published);
  return runsUpTo(period, published) ? figureSoFar(series, period, published) : null;
}

/** For "now", and where no period is named: the latest figure on the article's day. */
function latestFigure(claim: Claim, series: Series, published: string): Figure | null {
  const last = thisYear(claim, series, published) ?? latestKnown(series, published);
  return last ? observed(last) : null;
}

/**
 * The figure for the year that the article stands in, where publishers name it before the year is over (examination
 * results, counts in spring). Taken only when it is the article's own number to three digits or more.
 */
function thisYear(claim: Claim, series: Series, published: string): DatedObservation | undefined {
  const value = claim.value;
  if (value === null || Math.abs(value) < 100 * claim.precision) return undefined;
  const year = observationsOf(series).findLast(
    ({ period }) => period.from < published && published < period.to,
  );
  const factor = factorFrom(claim, series.unit);
  return year && relate(said(claim, factor), year.value) === 'agrees' ? year : undefined;
}

/** For "this year" and "since May": what happened adds up so far; anything else is as it was last. */
function figureSoFar(series: Series, period: Period, published: string): Figure | null {
  const last = latestKnown(series, published, { ...period, to: '9999-12-31' });
  if (!last) return null;
  if (series.aggregation !== 'sum') return observed(last);
  const soFar: Period = { kind: 'year-to-date', from: period.from, to: last.period.to };
  const sum = officialFor(series, soFar);
  return sum && { ...sum, period: soFar, latest: true };
}

function observed({ value, label, status, period }: DatedObservation): Figure {
  return { value, labels: [label], derived: null, status, period, latest: true };
}

function levelComparison(
  claim: Claim,
  article: Article,
  readings: readonly Series[],
  series: Series,
  found: Figure,
  around: Surroundings,
): Comparison {
  const factor = factorFrom(claim, series.unit);
  const relation = relate(said(claim, factor), found.value);
  const value = claim.value === null ? null : claim.value * factor;
  const difference = value === null ? null : tidy(found.value - value);
  const relative = series.kind === 'count' || series.kind === 'money';
  const percent =
    difference !== null && value && relative ? tidy((difference / Math.abs(value)) * 100) : null;
  const history = valuesOverTime(readings, series, found.period);
  const asAt = earlierFigure(history, article.published, found.value);
  const official = officialOf(found, series);
  const earlierRounds = asAt !== null && relate(said(claim, factor), asAt.value) !== 'differs';
  return {
    relation,
    series: series.id,
    official,
    asAt,
    difference,
    percent,
    changes: [],
    related: relatedTo(
      series,
      found.period,
      found.value,
      around.whole(series),
      around.wider(series),
    ),
    note: levelNote(claim, series, {
      relation,
      official,
      asAt,
      difference,
      percent,
      earlierRounds,
      latest: found.latest,
    }),
  };
}

function compareChange(
  claim: Claim,
  article: Article,
  readings: readonly Series[],
  around: Surroundings,
): Comparison {
  const { published } = article;
  const stretch = spokenStretch(claim);
  // Words that name an event ("since the election") name no base to compare with.
  const event = claim.period.text && !claim.period.period && !claim.basePeriod?.period && published;
  if (event || (stretch && readings.every((series) => beginsLater(series, stretch))))
    return uncovered(claim, article, readings[0] as Series);
  const asked = readings
    .flatMap((series) => askedChange(claim, series, published) ?? [])
    .map((change) => ({ change, relation: relateChange(claim, change, readings) }))
    .sort((a, b) => QUALITY[b.relation] - QUALITY[a.relation])[0];
  const others = likeForLike(claim, article, readings, asked?.change ?? null);
  const changes = asked ? [asked.change, ...others] : others;
  const first = changes[0];
  if (!first) return uncovered(claim, article, readings[0] as Series);
  const series = readings.find((s) => s.id === first.series) ?? (readings[0] as Series);
  const relation = asked?.relation ?? relateChange(claim, first, readings);
  const last = officialFor(series, first.toPeriod);
  return {
    relation,
    series: series.id,
    official: last
      ? {
          period: labelFor(first.toPeriod, last.labels),
          value: last.value,
          unit: series.unit.label,
          status: last.status,
          derived: last.derived,
        }
      : null,
    asAt: null,
    difference: null,
    percent: null,
    changes: changes.map(plain),
    related: last
      ? relatedTo(series, first.toPeriod, last.value, around.whole(series), around.wider(series))
      : [],
    note: changeNote(claim, series, changes, asked !== undefined),
  };
}

/** How a claimed change stands to a computed one: percent to percent, points and amounts to differences. */
function relateChange(claim: Claim, change: Computed, readings: readonly Series[]): Relation {
  const series = readings.find((s) => s.id === change.series) as Series;
  const percentClaim = claim.unit === 'percent' || claim.unit === 'times';
  const rateSeries = series.unit.base.startsWith('percent');
  const computed = percentClaim ? (change.percent ?? change.difference) : change.difference;
  const down = claim.direction === 'down' || (claim.value ?? 0) < 0;
  const up = claim.direction === 'up';
  if ((down && computed > 0) || (up && computed < 0)) return 'differs';
  const factor = percentClaim || rateSeries ? 1 : factorFrom(claim, series.unit);
  const positive = { ...claim, value: claim.value === null ? null : Math.abs(claim.value) };
  return relate(said(positive, factor), Math.abs(computed));
}

/**
 * All like-for-like changes of the claim's year, or of the year of the article; on a page without a date,
 * of the year whose change comes nearest to the claim's number. Best basis first: the longest part of the
 * year that was complete on the article's day, then the others.
 */
function likeForLike(
  claim: Claim,
  article: Article,
  readings: readonly Series[],
  asked: Computed | null,
): Computed[] {
  const day = claim.period.period?.to ?? article.published;
  const years = day ? [Number(day.slice(0, 4))] : lastYears(readings);
  let best: Computed[] = [];
  let bestRank = -1;
  for (const year of years) {
    const found = distinct(
      readings.flatMap((series) => yearChanges(series, year, article.published)),
      asked,
    );
    if (found.length === 0 && !asked && day) {
      found.push(...readings.flatMap((series) => latestChange(series, day) ?? []));
    }
    const rank = found.length
      ? Math.max(...found.map((c) => QUALITY[relateChange(claim, c, readings)]))
      : -1;
    if (rank > bestRank) {
      best = found;
      bestRank = rank;
    }
  }
  const cut = article.published ?? '9999-12-31';
  const size = (c: Computed) =>
    c.basis === 'rolling-year' ? 0 : c.basis === 'full-year' && !article.published ? 1 : length(c);
  return best.sort((a, b) => {
    const known = Number(isOut(b.toPeriod, cut)) - Number(isOut(a.toPeriod, cut));
    return known || size(b) - size(a) || (a.toPeriod.to > b.toPeriod.to ? -1 : 1);
  });
}

function length(change: Computed): number {
  return Date.parse(change.toPeriod.to) - Date.parse(change.toPeriod.from);
}

/** The last ten years that a measure covers, newest first. */
function lastYears(readings: readonly Series[]): number[] {
  const years = new Set<number>();
  for (const series of readings)
    for (const { period } of observationsOf(series)) years.add(Number(period.to.slice(0, 4)));
  return [...years].sort((a, b) => b - a).slice(0, 10);
}

/** One change for each pair of periods, the asked one left out. */
function distinct(changes: readonly Computed[], asked: Computed | null): Computed[] {
  const key = (c: Computed) =>
    `${c.fromPeriod.from}${c.fromPeriod.to}${c.toPeriod.from}${c.toPeriod.to}`;
  const seen = new Map<string, Computed>();
  if (asked) seen.set(key(asked), asked);
  const out: Computed[] = [];
  for (const change of changes) {
    const before = seen.get(key(change));
    if (before) {
      before.asAt ??= change.asAt;
      before.released ??= change.released;
      continue;
    }
    seen.set(key(change), change);
    out.push(change);
  }
  return out;
}

function plain({ fromPeriod: _from, toPeriod: _to, series: _series, ...change }: Computed): Change {
  return change;
}

function uncovered(claim: Claim, article: Article, series: Series): Comparison {
  return {
    relation: 'period-not-covered',
    series: series.id,
    official: null,
    asAt: null,
    difference: null,
    percent: null,
    changes: [],
    related: [],
    note: uncoveredNote(claim, article, series),
  };
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
