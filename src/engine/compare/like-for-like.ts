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
 * All like-for-like changes of the claim's year, or of the year of the article. On a page without a date, of the one
 * year that both the claim's number and the level that it leans on fit; none where nothing is leant on. Best basis
 * first: the longest part of the year that was complete on the article's day, then the others.
 */
export function likeForLike(
  claim: Claim,
  article: Article,
  readings: readonly Series[],
  asked: Computed | null,
  leansOn: Claim | null,
): Computed[] {
  const day = claim.period.period?.to ?? article.published;
  const years = day ? yearsOf(day, readings, article.published) : lastYears(readings);
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
    const rank = found.length ? Math.max(...found.map((c) => QUALITY[relateChange(claim, c)])) : -1;
    if (!day && !startsAt(leansOn, found, rank)) continue;
    if (rank > bestRank) {
      best = found;
      bestRank = rank;
    }
  }
  const cut = article.published ?? '9999-12-31';
  const size = (c: Computed) =>
    c.basis === 'rolling-year' ? 0 : c.basis === 'full-year' && !article.published ? 1 : length(c);
  return best.sort((a, b) => {
    const known = Number(wasOut(b, cut)) - Number(wasOut(a, cut));
    return known || size(b) - size(a) || (a.toPeriod.to > b.toPeriod.to ? -1 : 1);
  });
}

/** The year of a day, or the one before where nothing of it was out on the article's day. */
function yearsOf(day: string, readings: readonly Series[], published: string | null): number[] {
  const year = Number(day.slice(0, 4));
  if (!published || !day.startsWith(published.slice(0, 4))) return [year];
  const out = readings.some((series) =>
    yearChanges(series, year, published).some(({ toPeriod }) => isOut(series, toPeriod, published)),
  );
  return [out ? year : year - 1];
}

/** How far a level may be from the figure that it stands for, in parts of it: figures are rounded and revised. */
const NEAR = 0.1;

/** Whether a year's changes begin at the level that the claim leans on, and one of them is the claim's. */
function startsAt(level: Claim | null, changes: readonly Computed[], rank: number): boolean {
  if (!level || level.kind === 'change' || level.value === null) return false;
  const { value } = level;
  return (
    rank > QUALITY.differs &&
    changes.some(({ from, series }) => {
      const wanted = value * factorFrom(level, series.unit);
      return Math.abs(from.value - wanted) <= NEAR * Math.abs(from.value);
    })
  );
}

function wasOut({ series, toPeriod }: Computed, day: string): boolean {
  return isOut(series, toPeriod, day);
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
export function relateChange(claim: Claim, change: Computed): Relation {
  const { from, to, difference, percent } = change;
  const relative = claim.unit === 'percent' || claim.unit === 'times';
  const computed = relative ? (percent ?? difference) : difference;
  const { direction, value } = claim;
  const down = direction === 'down' || (value ?? 0) < 0;
  if (down ? computed > 0 : direction === 'up' && computed < 0) return 'differs';
  const ratio = isRatioOverTime(claim);
  if (ratio || leftOver(claim)) {
    if (from.value === 0) return 'differs';
    return relate(said(claim, 1), (to.value / from.value) * (ratio ? 1 : 100));
  }
  const size = { ...claim, value: value === null ? null : Math.abs(value) };
  return relate(said(size, factorOf(claim, change.series, relative)), Math.abs(computed));
}

/** "Four times as many as in 1990": one time set against another, not one group against another. */
export function isRatioOverTime(claim: Claim): boolean {
  return claim.kind === 'ratio' && claim.unit === 'times' && claim.basePeriod !== null;
}

function factorOf(claim: Claim, series: Series, percentClaim: boolean): number {
  if (claim.unit === 'basis points') return 0.01;
  const rate = series.unit.base.startsWith('percent');
  return percentClaim || rate ? 1 : factorFrom(claim, series.unit);
}

/** "Less than a third of what it was", "half the 2019 total": what is left, not what has gone. */
function leftOver(claim: Claim): boolean {
  if (claim.form !== 'fraction' || claim.direction !== 'down') return false;
  const { sentence } = claim.context;
  const at = sentence.toLowerCase().indexOf(claim.surface.toLowerCase());
  return (
    at >= 0 && /^\s+(?:of\s+)?(?:what|the|that)\b/i.test(sentence.slice(at + claim.surface.length))
  );
}
