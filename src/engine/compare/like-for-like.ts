import type { Relation } from '../annotation.ts';
import type { Article } from '../article.ts';
import type { Claim } from '../claim.ts';
import { observationsOf } from '../record/observed.ts';
import { factorFrom } from '../record/scale.ts';
import type { Series } from '../series.ts';
import { type Computed, latestChange, yearChanges } from './change.ts';
import { isOut } from './latest.ts';
import { QUALITY, relate, said } from './relation.ts';

/**
 * All like-for-like changes of the claim's year, or of the year of the article; on a page without a date,
 * of the year whose change comes nearest to the claim's number. Best basis first: the longest part of the
 * year that was complete on the article's day, then the others.
 */
export function likeForLike(
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
    const known = Number(wasOut(b, readings, cut)) - Number(wasOut(a, readings, cut));
    return known || size(b) - size(a) || (a.toPeriod.to > b.toPeriod.to ? -1 : 1);
  });
}

function wasOut({ series: id, toPeriod }: Computed, readings: readonly Series[], day: string) {
  const series = readings.find((one) => one.id === id);
  return series !== undefined && isOut(series, toPeriod, day);
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

/** How a claimed change stands to a computed one: percent to percent, points and amounts to differences. */
export function relateChange(
  claim: Claim,
  change: Computed,
  readings: readonly Series[],
): Relation {
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
