import type { JSX } from 'preact';
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
