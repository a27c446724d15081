import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { NOT_A_STATISTIC } from '../judgement.ts';
import type { CardProps } from './props.ts';
import { readingIds } from './reading.ts';
import { Readings } from './readings.tsx';
import { reportOf } from './report.ts';
import { ReportForm } from './report-form.tsx';

/** What the reader took away: a link, with the readings that were offered beside it, or the mark itself. */
export interface Removal {
  /** The card as it was: once the link is gone, the annotation no longer knows what else was offered. */
  props: CardProps;
  series: string | null;
}

interface DismissedProps {
  removal: Removal;
  /** Of the page as it is now. */
  props: CardProps;
  undone(): void;
}

/** After "not what is meant" or "not a statistic": what was done, for where, the way back, and a report if wanted. */
export function Dismissed({ removal, props, undone }: DismissedProps): JSX.Element {
  const { series } = removal;
  const { statistic } = removal.props;
  const { judge, copy } = props.actions;
  const [everywhere, setEverywhere] = useState(false);
  const [shown, setShown] = useState<'readings' | 'report' | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone; the way back takes its place.
  useLayoutEffect(() => undo.current?.focus({ preventScroll: true }), []);
  const takeBack = (): void => judge('undismiss', series ?? NOT_A_STATISTIC, everywhere);
  const offers = series !== null && (statistic.annotation.link?.alternatives.length ?? 0) > 0;
  return (
    <>
      <div id="sm-removed">
        <p class="lead">
          <b>{t(series ? 'dismissedTitle' : 'removedTitle')}</b>
        </p>
        <p class="finding near">{t(series ? 'dismissedText' : 'removedText')}</p>
      </div>
      {series !== null && (
        <label class="check">
          <input
            type="checkbox"
            checked={everywhere}
            onChange={(event) => {
              const on = event.currentTarget.checked;
              takeBack();
              judge('dismiss', series, on);
              setEverywhere(on);
            }}
          />
          {t('dismissedEverywhere')}
        </label>
      )}
      <div class="acts">
        <button
          ref={undo}
          type="button"
          class="btn"
          aria-describedby="sm-removed"
          onClick={() => {
            takeBack();
            undone();
          }}
        >
          {t('undo')}
        </button>
        {offers && (
          <button
            type="button"
            class="btn"
            aria-expanded={shown === 'readings'}
            onClick={() => {
              setShown(shown === 'readings' ? null : 'readings');
              props.actions.want(readingIds(removal.props));
            }}
          >
            {t('dismissedChoose')}
          </button>
        )}
        <button
          type="button"
          class="btn plain last"
          aria-expanded={shown === 'report'}
          onClick={() => setShown(shown === 'report' ? null : 'report')}
        >
          {t('report')}
        </button>
      </div>
      {shown === 'readings' && (
        <Readings
          props={{ ...removal.props, series: props.series }}
          shown={series}
          choose={(other) => {
            takeBack();
            judge('choose', other, everywhere);
            undone();
          }}
        />
      )}
      {shown === 'report' && <ReportForm report={reportOf(statistic, series)} copy={copy} />}
    </>
  );
}
