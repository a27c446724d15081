import type { Comparison } from '../annotation.ts';
import type { Article } from '../article.ts';
import type { Claim } from '../claim.ts';
import type { Period } from '../periods/period.ts';
import { factorFrom } from '../record/scale.ts';
import type { Series } from '../series.ts';
import { earlierFigure, valuesOverTime } from './history.ts';
import { levelNote } from './notes.ts';
import { type Figure, figureOf, officialOf } from './official-figure.ts';
import { relatedTo, type Surroundings } from './related.ts';
import { QUALITY, relate, said } from './relation.ts';
import { uncovered } from './uncovered.ts';

/** A level, rate or share beside the official figure for its period: of all readings the one that answers best. */
export function compareLevel(
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

/** Whether a period ends later, or as late and is shorter: where several readings say "now", the finest. */
function newer(a: Period, b: Period): boolean {
  return a.to > b.to || (a.to === b.to && a.from > b.from);
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

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
