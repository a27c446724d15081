import type { Change, Comparison, Relation } from '../annotation.ts';
import type { Article } from '../article.ts';
import type { Claim } from '../claim.ts';
import { officialFor } from '../record/observed.ts';
import type { Series } from '../series.ts';
import { askedChange, spokenStretch } from './asked-change.ts';
import { type Computed, latestChange, latestStep, runningYear } from './change.ts';
import { likeForLike, relateChange } from './like-for-like.ts';
import { changeNote } from './notes.ts';
import { officialOf } from './official-figure.ts';
import { relatedTo, type Surroundings } from './related.ts';
import { QUALITY } from './relation.ts';
import { isLong, runsUpTo } from './since.ts';
import { uncovered } from './uncovered.ts';

/** A change beside the changes that the record allows: the one that the words ask for first, then all like for like. */
export function compareChange(
  claim: Claim,
  article: Article,
  readings: readonly Series[],
  around: Surroundings,
): Comparison {
  const { published } = article;
  const silent = () => uncovered(claim, article, readings[0] as Series);
  if (mixesUnits(claim, readings[0] as Series)) return silent();
  // Words that name an event ("since the election") name no base to compare with.
  const event = claim.period.text && !claim.period.period && !claim.basePeriod?.period && published;
  if (event) return silent();
  const asked = meantOf(claim, readings, published);
  if (!asked && asksForOther(claim, published)) return silent();
  const others = likeForLike(
    claim,
    article,
    readings,
    asked?.change ?? null,
    around.leansOn ?? null,
  );
  const changes = asked ? [asked.change, ...others] : others;
  const first = changes[0];
  if (!first) return silent();
  const { series } = first;
  const relation = asked?.relation ?? relateChange(claim, first);
  const last = officialFor(series, first.toPeriod);
  return {
    relation,
    series: series.id,
    official: last && officialOf({ ...last, period: first.toPeriod }, series),
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

interface Asked {
  change: Computed;
  relation: Relation;
}

const UNNAMED: Claim['period'] = { text: null, period: null, unresolved: null };

/**
 * The change that the words ask for. A time that stands elsewhere need not be this claim's: where it gives no change, or
 * another number, and the latest change on the article's day gives the article's, that one is meant.
 */
function meantOf(
  claim: Claim,
  readings: readonly Series[],
  published: string | null,
): Asked | undefined {
  const own = askedOf(claim, readings, published);
  const open = claim.period.carried || claim.period.text === null;
  if (!published || !open || (own && own.relation !== 'differs')) return own;
  const base = claim.basePeriod;
  const free = base?.months === undefined ? base : { ...base, period: null };
  const now = askedOf({ ...claim, period: UNNAMED, basePeriod: free }, readings, published);
  if (now && now.relation !== 'differs') return now;
  return (base ? undefined : latestOf(claim, readings, published)) ?? own ?? now;
}

/** The latest change from one figure to the next, or over the year, if it is the article's own number. */
function latestOf(claim: Claim, readings: readonly Series[], published: string): Asked | undefined {
  for (const series of readings) {
    const candidates = [latestChange, latestStep, runningYear];
    for (const change of candidates.map((of) => of(series, published))) {
      const relation = change ? relateChange(claim, change) : 'differs';
      if (change && relation !== 'differs') return { change, relation };
    }
  }
  return undefined;
}

/** Of all readings the change that the words ask for: the one that answers best, then the one that ends last. */
function askedOf(
  claim: Claim,
  readings: readonly Series[],
  published: string | null,
): Asked | undefined {
  let best: Asked | undefined;
  for (const series of readings) {
    const change = askedChange(claim, series, published);
    if (!change) continue;
    const asked = { change, relation: relateChange(claim, change) };
    // A change that was not over on the article's day is meant only when it is the article's own.
    const ahead = published !== null && change.toPeriod.to > published;
    if (ahead && asked.relation === 'differs') continue;
    const more = QUALITY[asked.relation] - (best ? QUALITY[best.relation] : -1);
    const later = best !== undefined && change.toPeriod.to > best.change.toPeriod.to;
    if (more > 0 || (more === 0 && later)) best = asked;
  }
  return best;
}

/** Whether the words name a time of their own that the series lacks: then the change of another time is no answer. */
function asksForOther(claim: Claim, published: string | null): boolean {
  const stretch = spokenStretch(claim);
  if (stretch && isLong(stretch)) return true;
  const { period } = claim.period;
  return (
    period !== null && !(published && (period.to === published || runsUpTo(period, published)))
  );
}

const RELATIVE = new Set(['percent', 'percentage points', 'basis points', 'times']);

/** A number of things (six cuts) is no change of a rate, and points are none of a count. */
function mixesUnits(claim: Claim, series: Series): boolean {
  const percent = series.unit.base.startsWith('percent');
  const { unit } = claim;
  if (percent) return unit !== null && !RELATIVE.has(unit);
  return unit === 'percentage points' || unit === 'basis points';
}

function plain({ fromPeriod: _from, toPeriod: _to, series: _series, ...change }: Computed): Change {
  return change;
}
