import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { day } from '../../design/words/dates.ts';
import { figureForm, figureInText, unitWords } from '../../design/words/figures.ts';
import { periodWords } from '../../design/words/periods.ts';
import type { Series } from '../../engine/series.ts';
import { Chart } from '../../overlay/chart/chart.tsx';
import { plural, t } from '../../platform/i18n.ts';
import { frequencyWords } from '../frequency-words.ts';
import { CheckNewer } from '../live/check-newer.tsx';
import type { LiveChecks } from '../live/live-checks.ts';
import type { SettingsControl } from '../use-settings.ts';
import { csvOf } from './series-csv.ts';

interface Props {
  series: Series;
  settings: SettingsControl;
  live: LiveChecks;
}

/** One series in full, with the card's own chart. */
export function SeriesView({ series, settings, live }: Props): JSX.Element {
  const last = series.observations.at(-1);
  const form = figureForm(series, last ? [last.value] : []);
  const focus = {
    claim: last?.period ?? null,
    compared: null,
    values: { claim: last?.value ?? null, compared: null },
    article: null,
  };
  return (
    <article class="series" aria-labelledby="series-title">
      <h2 id="series-title" lang="en">
        {series.title}
      </h2>
      <p class="in" lang="en">
        {series.publisher.name}. {series.area.name}, {series.unit.label},{' '}
        {frequencyWords(series.frequency)},{' '}
        {series.seasonallyAdjusted ? t('optionsAdjusted') : t('optionsNotAdjusted')}
      </p>
      {last && (
        <p class="big num">
          {figureInText(last.value, form)}{' '}
          {series.kind === 'count' && <small>{unitWords(series.unit)} </small>}
          <small>{t('optionsLatestHeld', { period: periodWords(last.period, series) })}</small>
        </p>
      )}
      <Chart series={series} focus={focus} />
      <Facts series={series} />
      <CheckNewer series={series} live={live} on={settings.state.settings.sources.live} />
      <Actions series={series} settings={settings} />
    </article>
  );
}

function Facts({ series }: { series: Series }): JSX.Element {
  const [first] = series.observations;
  const last = series.observations.at(-1);
  return (
    <dl class="facts">
      {series.definition && (
        <>
          <dt>{t('optionsCounted')}</dt>
          <dd lang="en">{series.definition}</dd>
        </>
      )}
      {series.caveats.length > 0 && (
        <>
          <dt>{t('optionsKeepInMind')}</dt>
          <dd lang="en">{series.caveats.join(' ')}</dd>
        </>
      )}
      <dt>{t('optionsSource')}</dt>
      <dd>
        {/^https:\/\//.test(series.landingPage) ? (
          <a href={series.landingPage} target="_blank" rel="noreferrer noopener" lang="en">
            {series.publication}
          </a>
        ) : (
          <span lang="en">{series.publication}</span>
        )}
        <br />
        <Grade series={series} />
      </dd>
      {first && last && (
        <>
          <dt>{t('optionsHeld')}</dt>
          <dd>
            {plural('optionsHeldFigures', series.observations.length, {
              from: periodWords(first.period, series),
              to: periodWords(last.period, series),
            })}
          </dd>
        </>
      )}
      {series.history.length > 0 && (
        <>
          <dt>{t('optionsRevisions')}</dt>
          {series.history.map(({ released, publication }) => (
            <dd key={released} lang="en">
              {t('optionsRevision', { date: day(released), publication })}
            </dd>
          ))}
        </>
      )}
      {series.licence && (
        <>
          <dt>{t('optionsLicence')}</dt>
          <dd lang="en">{series.licence}</dd>
        </>
      )}
    </dl>
  );
}

function Grade({ series }: { series: Series }): JSX.Element {
  if (series.source.startsWith('own:')) return <span class="grade">{t('optionsGradeOwn')}</span>;
  switch (series.grade) {
    case 'official-file-copy':
      return <span class="grade full">{t('optionsGradeCopied')}</span>;
    case 'official-page':
      return <span class="grade full">{t('optionsGradeRead')}</span>;
    case 'secondary':
      return <span class="grade half">{t('optionsGradeReported')}</span>;
  }
}

function Actions({ series, settings }: Omit<Props, 'live'>): JSX.Element {
  const [copied, setCopied] = useState(false);
  const { disabledSeries } = settings.state.settings.sources;
  const off = disabledSeries.includes(series.id);
  const others = disabledSeries.filter((id) => id !== series.id);
  return (
    <>
      {off && <p class="panel">{t('optionsSeriesIsOff')}</p>}
      <div class="acts">
        <button
          type="button"
          class="btn"
          onClick={() =>
            void navigator.clipboard.writeText(csvOf(series)).then(() => setCopied(true))
          }
        >
          {t('optionsCopyCsv')}
        </button>
        <button
          type="button"
          class="btn plain last"
          disabled={settings.locked('sources.disabledSeries')}
          onClick={() =>
            settings.set('sources.disabledSeries', off ? others : [...others, series.id])
          }
        >
          {off ? t('optionsSwitchOn') : t('optionsSwitchOff')}
        </button>
        <span role="status">{copied && t('optionsCopied')}</span>
      </div>
    </>
  );
}
