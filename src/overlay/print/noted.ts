import type { Series } from '../../engine/series.ts';
import type { SeriesStore } from '../series-store.ts';
import type { Statistic } from '../statistic.ts';

/** A statistic that has an official figure, with the series that holds it. */
export interface Noted {
  statistic: Statistic;
  series: Series;
}

/** The statistics that get a footnote, in the order of the text: those whose series is there. */
export function notedOf(statistics: readonly Statistic[], store: SeriesStore): Noted[] {
  return statistics.flatMap((statistic) => {
    const { link, comparison } = statistic.annotation;
    const series = link && store.get(comparison?.series ?? link.series);
    return series ? [{ statistic, series }] : [];
  });
}
