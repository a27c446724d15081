import type { JSX } from 'preact';
import { t } from '../platform/i18n.ts';
import { MessageError } from '../platform/messaging.ts';

export type FailureKind = 'failed' | 'reference-damaged';

/** What went wrong when the sample was read, as far as the reader can do something about it. */
export function failureOf(error: unknown): FailureKind {
  const damaged = error instanceof MessageError && error.code === 'reference-damaged';
  return damaged ? 'reference-damaged' : 'failed';
}

/** Says so above the article; the article itself stays. */
export function Failure({ failure }: { failure: FailureKind | null }): JSX.Element | null {
  if (failure === null) return null;
  const damaged = failure === 'reference-damaged';
  return (
    <div class="panel">
      <b>{damaged ? t('popupDamaged') : t('popupFailed')}</b>
      {damaged && <p>{t('popupDamagedText')}</p>}
    </div>
  );
}
