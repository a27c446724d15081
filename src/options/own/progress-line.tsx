import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';

interface Props {
  name: string;
  doing: 'reading' | 'storing';
  /** 0 to 1. */
  share: number;
  onCancel: () => void;
}

/** How far reading has come, with a way out. Cancelled, nothing was stored. */
export function ProgressLine({ name, doing, share, onCancel }: Props): JSX.Element {
  const words = doing === 'reading' ? t('ownReading', { name }) : t('ownStoring', { name });
  return (
    <div class="progress">
      <label>
        {words}
        <progress value={share} max={1} />
      </label>
      <button type="button" class="btn" onClick={onCancel}>
        {t('ownCancel')}
      </button>
    </div>
  );
}
