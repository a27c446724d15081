import type { Change, Comparison } from '../annotation.ts';
import type { Article } from '../article.ts';
import type { Claim } from '../claim.ts';
import { officialFor } from '../record/observed.ts';
import type { Series } from '../series.ts';
import { askedChange, type Computed, spokenStretch } from './change.ts';
import { likeForLike, relateChange } from './like-for-like.ts';
import { changeNote } from './notes.ts';
import { officialOf } from './official-figure.ts';
import { relatedTo, type Surroundings } from './related.ts';
import { QUALITY } from './relation.ts';
import { isLong } from './since.ts';
import { uncovered } from './uncovered.ts';

/** A change beside the changes that the record allows: the one that the words ask for first, then all like for like. */
export function compareChange(
  claim: Claim,
  article: Article,
  readings: readonly Series[],
  around: Surroundings,
): Comparison {
  const { published } = article;
  // Words that name an event ("since the election") name no base to compare with.
  const event = claim.period.text && !claim.period.period && !claim.basePeriod?.period && published;
  if (event) return uncovered(claim, article, readings[0] as Series);
  const asked = readings
    .flatMap((series) => askedChange(claim, series, published) ?? [])
    .map((change) => ({ change, relation: relateChange(claim, change, readings) }))
    .sort((a, b) => QUALITY[b.relation] - QUALITY[a.relation])[0];
  const stretch = spokenStretch(claim);
  if (!asked && stretch && isLong(stretch)) return uncovered(claim, article, readings[0] as Series);
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

function plain({ fromPeriod: _from, toPeriod: _to, series: _series, ...change }: Computed): Change {
  return change;
}
