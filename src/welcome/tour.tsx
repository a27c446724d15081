import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import type { TourStep } from './tour-steps.ts';

interface Props {
  steps: readonly TourStep[];
  /** Opens the card of the statistic at this offset. */
  show: (start: number) => void;
}

/** A short walk through marks and card, on the article below it. Asks for nothing and keeps nothing. */
export function Tour({ steps, show }: Props): JSX.Element | null {
  const [at, setAt] = useState(0);
  const step = steps[at];
  if (!step) return null;
  const { start } = step;
  return (
    <section class="tour" aria-label={t('tourTitle')}>
      <div aria-live="polite">
        <p class="note">
          {t('tourTitle')}, {t('tourStep', { number: at + 1, count: steps.length })}
        </p>
        <p>{t(step.words)}</p>
      </div>
      <p class="acts">
        {start !== null && (
          <button type="button" class="btn primary" onClick={() => show(start)}>
            {t('tourShow')}
          </button>
        )}
        {at > 0 && (
          <button type="button" class="btn" onClick={() => setAt(at - 1)}>
            {t('tourBack')}
          </button>
        )}
        {at < steps.length - 1 && (
          <button type="button" class="btn" onClick={() => setAt(at + 1)}>
            {t('tourNext')}
          </button>
        )}
      </p>
    </section>
  );
}
