import type { Statistic } from '../statistic.ts';
import { rangeRect } from '../window-rects.ts';

/** The first statistic in or after the window (1), or the last one before it (-1); round the page's end where none is. */
export function nearestTo(
  all: readonly Statistic[],
  by: 1 | -1,
  rangeOf: (statistic: Statistic) => Range | null,
): Statistic | undefined {
  const top = (one: Statistic): number => {
    const range = rangeOf(one);
    return range ? rangeRect(range).top : Number.NEGATIVE_INFINITY;
  };
  return by === 1
    ? (all.find((one) => top(one) >= 0) ?? all[0])
    : (all.findLast((one) => top(one) < 0) ?? all.at(-1));
}
