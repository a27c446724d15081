import type { Comparison } from '../annotation.ts';
import type { Period } from '../periods/period.ts';
import { type PublishedValue, publishedValues } from '../periods/published-values.ts';
import type { Series } from '../series.ts';

/**
 * The values that any reading of a measure has had for a period, from the reading that holds most of its
 * history; readings may come in other units of time, but never in another scale.
 */
export function valuesOverTime(
  readings: readonly Series[],
  like: Series,
  period: Period,
): PublishedValue[] {
  let best: PublishedValue[] = [];
  for (const series of readings) {
    if (series.unit.label !== like.unit.label) continue;
    if (series.history.length === 0 && best.length > 0) continue;
    const values = publishedValues(series, period);
    if (values.length > best.length) best = values;
  }
  return best;
}

/**
 * The figure to set beside today's: the one in force on the article's day where it differs from today's,
 * else the last one that differed. Null when no release held ever said otherwise.
 */
export function earlierFigure(
  values: readonly PublishedValue[],
  published: string | null,
  now: number,
): Comparison['asAt'] {
  const other = values.filter((v) => v.first !== null && v.value !== now);
  if (other.length === 0) return null;
  const inForce = published
    ? values.filter((v) => v.first !== null && v.first <= published).at(-1)
    : undefined;
  const chosen = inForce && inForce.value !== now ? inForce : other.at(-1);
  if (!chosen?.last) return null;
  return { release: chosen.last, until: chosen.until, value: chosen.value };
}
