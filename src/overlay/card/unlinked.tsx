import type { JSX } from 'preact';
import { Outside } from '../../design/icons.tsx';
import { figureForm, figureInText } from '../../design/words/figures.ts';
import { periodWords } from '../../design/words/periods.ts';
import type { Unlinked } from '../../engine/annotation.ts';
import type { Series } from '../../engine/series.ts';
import { type MessageKey, t } from '../../platform/i18n.ts';
import { removedLink } from '../judgement.ts';
import type { CardProps } from './props.ts';
import { searchAt } from './publisher-search.ts';

const REASONS: Readonly<Record<Unlinked['reason'], MessageKey>> = {
  gap: 'unlinkedNone',
  'no-candidate': 'unlinkedNone',
  'below-threshold': 'unlinkedUnsure',
  disabled: 'unlinkedDisabled',
};

/** A statistic without an official figure: why, what is nearest, and where to look. */
export function UnlinkedBody({
  props,
  remove,
}: {
  props: CardProps;
  /** Takes the mark away: these words are no statistic. */
  remove(): void;
}): JSX.Element | null {
  const { unlinked, claim } = props.statistic.annotation;
  if (!unlinked) return null;
  const nearest = unlinked.nearest && props.series(unlinked.nearest.series);
  const search = searchAt(nearest?.publisher ?? null, claim);
  // A gap's reason is written for this very measure; the other reasons are the same everywhere, and translated.
  const own = unlinked.reason === 'gap' && unlinked.text;
  const removed =
    unlinked.reason === 'disabled' ? removedLink(props.statistic, props.settings) : null;
  return (
    <>
      <p class="lead">
        <b>{t('unlinkedTitle')}</b>
      </p>
      <p class="finding near" lang={own ? 'en' : undefined}>
        {own || t((removed ? 'unlinkedRemoved' : REASONS[unlinked.reason]) as 'unlinkedNone')}
      </p>
      {nearest && unlinked.nearest && (
        <Nearest
          series={nearest}
          difference={unlinked.nearest.difference}
          withValue={unlinked.reason === 'gap'}
        />
      )}
      <div class="acts">
        {removed && (
          <button
            type="button"
            class="btn primary"
            onClick={() => props.actions.judge('undismiss', removed.series, removed.url === null)}
          >
            {t('unlinkedShowAgain')}
          </button>
        )}
        <a class="btn" href={search.url} target="_blank" rel="noreferrer noopener">
          {t('unlinkedSearch', { publisher: search.name })} <Outside />
        </a>
        <button type="button" class="btn" onClick={() => props.actions.openOptions('own-sources')}>
          {t('unlinkedAddSource')}
        </button>
        <button type="button" class="btn plain last" onClick={remove}>
          {t('unlinkedNotStatistic')}
        </button>
      </div>
      <p class="read">{t('unlinkedSent')}</p>
    </>
  );
}

interface NearestProps {
  series: Series;
  difference: string;
  /** Only beside a known gap: where the engine is unsure, a figure would look like the answer. */
  withValue: boolean;
}

function Nearest({ series, difference, withValue }: NearestProps): JSX.Element {
  const last = withValue ? series.observations.at(-1) : undefined;
  return (
    <div class="panel">
      <p class="label">{t('unlinkedNearest')}</p>
      <p lang="en">
        <b>{series.title}</b>
      </p>
      <p lang="en">{difference}</p>
      {last && (
        <p class="num">
          {t('unlinkedNearestLatest', {
            period: periodWords(last.period, series),
            value: figureInText(last.value, figureForm(series, [last.value])),
          })}
        </p>
      )}
      <p class="label" lang="en">
        {series.publication}, {series.publisher.name}
      </p>
    </div>
  );
}
