import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { figure, figureForm, unitWords } from '../../design/words/figures.ts';
import { periodWords } from '../../design/words/periods.ts';
import type { Series } from '../../engine/series.ts';
import { t } from '../../platform/i18n.ts';
import type { Statistic } from '../statistic.ts';

/** Periods shown before the reader asks for more. */
const FIRST = 6;

interface YearsProps {
  statistic: Statistic;
  series: Series;
  chosen: string | null;
  choose(period: string): void;
}

/** Where the article's words name no known period: the series' own periods, for the reader to choose. */
export function Years({ statistic, series, chosen, choose }: YearsProps): JSX.Element {
  const [all, setAll] = useState(false);
  const { claim } = statistic.annotation;
  const words = claim.period.text;
  const newest = [...series.observations].reverse();
  const shown = all ? newest.slice(0, 200) : newest.slice(0, FIRST);
  const form = figureForm(
    series,
    shown.map((one) => one.value),
  );
  return (
    <fieldset class="years">
      <legend>
        <b lang="en">{series.title}</b>
        <span>
          {series.area.name}, {unitWords(series.unit)}
        </span>
        <span class="vh">{t('yearsLegend')}</span>
      </legend>
      <p class="finding">
        {words && !statistic.view.article.published ? t('yearsNoDate', { words }) : t('yearsNone')}
      </p>
      <div class="rows">
        {shown.map((one) => (
          <label key={one.period} class={one.period === chosen ? 'is-on' : ''}>
            <input
              type="radio"
              name="sm-period"
              checked={one.period === chosen}
              onChange={() => choose(one.period)}
            />
            <span>{periodWords(one.period, series)}</span>
            <span class="rd">{one.status === 'provisional' ? t('ledgerProvisional') : ''}</span>
            <span class="num">{figure(one.value, form)}</span>
          </label>
        ))}
      </div>
      {!all && newest.length > FIRST && (
        <button type="button" class="tb" onClick={() => setAll(true)}>
          {t('yearsMore')}
        </button>
      )}
    </fieldset>
  );
}
