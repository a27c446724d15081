import type { JSX } from 'preact';
import { day } from '../../design/words/dates.ts';
import { figure, figureForm } from '../../design/words/figures.ts';
import { periodWords } from '../../design/words/periods.ts';
import type { Series } from '../../engine/series.ts';
import { t } from '../../platform/i18n.ts';
import type { ChartPoint } from './plan.ts';

/** The chart's values as a table; with the last release that said otherwise beside them, where one is held. */
export function ValueTable({
  series,
  points,
}: {
  series: Series;
  points: readonly ChartPoint[];
}): JSX.Element {
  const form = figureForm(
    series,
    points.map((point) => point.observation.value),
  );
  const earlier = lastThatDiffers(series, points);
  return (
    <table class="dt num">
      <caption class="vh" lang="en">
        {series.title}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('chartPeriod')}</th>
          {earlier && <th scope="col">{t('chartUntil', { date: day(earlier.until, 'short') })}</th>}
          <th scope="col">{t('chartNow')}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ observation, role }) => {
          const before = earlier?.values.get(observation.period);
          return (
            <tr key={observation.period} class={role === 'claim' ? 'on' : ''}>
              <th scope="row">{periodWords(observation.period, series)}</th>
              {earlier && <td>{before === undefined ? '–' : figure(before, form)}</td>}
              <td>{figure(observation.value, form)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function lastThatDiffers(
  series: Series,
  points: readonly ChartPoint[],
): { until: string; values: Map<string, number> } | null {
  for (const [at, vintage] of [...series.history.entries()].reverse()) {
    const values = new Map(vintage.observations.map((one) => [one.period, one.value]));
    const differs = points.some(({ observation }) => {
      const before = values.get(observation.period);
      return before !== undefined && before !== observation.value;
    });
    const until = vintage.until ?? series.history[at + 1]?.released ?? series.released;
    if (differs && until) return { until, values };
  }
  return null;
}
