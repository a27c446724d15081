import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { CopyButton } from './copy-button.tsx';
import type { CardProps } from './props.ts';

/** Seen only when the figures take longer than a blink: it fades in late (card.css). */
export function Skeleton(): JSX.Element {
  return (
    <div class="skeleton" aria-busy="true">
      {['70%', '45%', '90%', '60%'].map((width) => (
        <div key={width} class="skel" style={{ width }} />
      ))}
    </div>
  );
}

/** The figures could not be read: what failed, that the article is untouched, try again. */
export function Failed({ props }: { props: CardProps }): JSX.Element {
  if (props.state === 'outdated') return <p class="finding">{t('errorUpdated')}</p>;
  const { claim, link } = props.statistic.annotation;
  return (
    <>
      <p class="lead">
        <b>{t('errorTitle')}</b>
      </p>
      <p class="finding near">{t('errorText')}</p>
      <div class="acts">
        <button type="button" class="btn primary" onClick={props.actions.retry}>
          {t('tryAgain')}
        </button>
        <CopyButton
          label={t('copyDetails')}
          text={() => JSON.stringify({ surface: claim.surface, series: link?.series ?? null })}
          copy={props.actions.copy}
        />
      </div>
    </>
  );
}

/** After "not what is meant": what was done, for where, and the way back. */
export function Dismissed({ props, undo }: { props: CardProps; undo(): void }): JSX.Element {
  const [everywhere, setEverywhere] = useState(false);
  const change = (on: boolean): void => {
    props.actions.undismiss(everywhere);
    props.actions.dismiss(on);
    setEverywhere(on);
  };
  return (
    <>
      <p class="lead">
        <b>{t('dismissedTitle')}</b>
      </p>
      <p class="finding near">{t('dismissedText')}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={everywhere}
          onChange={(event) => change(event.currentTarget.checked)}
        />
        {t('dismissedEverywhere')}
      </label>
      <div class="acts">
        <button
          type="button"
          class="btn"
          onClick={() => {
            props.actions.undismiss(everywhere);
            undo();
          }}
        >
          {t('undo')}
        </button>
      </div>
    </>
  );
}
