import { figure, figureForm } from '../../design/words/figures.ts';
import { periodWords } from '../../design/words/periods.ts';
import { parsePeriod } from '../../engine/periods/parse.ts';
import type { Period } from '../../engine/periods/period.ts';
import { valueFor } from '../../engine/periods/value-for.ts';
import type { Series } from '../../engine/series.ts';
import type { CardProps } from './props.ts';

/** Another official reading of the same words, as the fold lists it. */
interface OtherReading {
  id: string;
  series: Series;
  /** The value for the claim's period, or the latest one, written; empty when the series holds none. */
  figure: string;
  period: string;
}

/** The period that the card speaks of: the official figure's, else the claim's own. */
export function periodOnShow(
  { statistic, series }: CardProps,
  shown: string | null,
): Period | null {
  const { comparison, claim } = statistic.annotation;
  const label = comparison?.official?.period ?? comparison?.changes[0]?.to.period;
  const context = shown === null ? null : series(shown);
  return (label && context ? parsePeriod(label, context) : null) ?? claim.period.period;
}

/** All official readings of a statistic's words: the first choice, the link's runners-up, those given as context. */
export function readingIds({ statistic }: CardProps): string[] {
  const { link, comparison } = statistic.annotation;
  if (!link) return [];
  const ids = [
    comparison?.series ?? link.series,
    ...link.alternatives.map((one) => one.series),
    ...(comparison?.related.map((one) => one.series) ?? []),
  ];
  return [...new Set(ids)];
}

/** Those readings whose series are there, with their values for a period. */
export function otherReadings(
  props: CardProps,
  ids: readonly string[],
  period: Period | null,
): OtherReading[] {
  return ids.flatMap((id) => {
    const series = props.series(id);
    return series ? [readingOf(series, period)] : [];
  });
}

function readingOf(series: Series, period: Period | null): OtherReading {
  const found = period && valueFor(series.observations, series, period);
  const last = series.observations.at(-1);
  const value = found?.value ?? last?.value;
  const label = found ? null : (last?.period ?? null);
  return {
    id: series.id,
    series,
    figure: value === undefined ? '' : figure(value, figureForm(series, [value])),
    period: label === null ? '' : periodWords(label, series),
  };
}
