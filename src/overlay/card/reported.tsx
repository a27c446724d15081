import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';

/** Secondary evidence is said in words, not only by a half-filled disc. */
export function Reported(): JSX.Element {
  return (
    <div class="panel">
      <p>
        <b class="grade half">{t('reportedTitle')}</b>
      </p>
      <p>{t('reportedText')}</p>
    </div>
  );
}
