import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';

/** Everything at once, after a second click: this is the one thing that undo does not reach. */
export function ClearAll({ onClear }: { onClear: () => void }): JSX.Element {
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <div class="acts">
        <button type="button" class="btn" onClick={() => setAsked(true)}>
          {t('privacyClearAll')}
        </button>
      </div>
    );
  }
  return (
    <div class="panel" role="alert">
      <p>{t('privacyClearAllSure')}</p>
      <div class="acts">
        <button
          type="button"
          class="btn primary"
          onClick={() => {
            setAsked(false);
            onClear();
          }}
        >
          {t('privacyClearAllYes')}
        </button>
        <button type="button" class="btn" onClick={() => setAsked(false)}>
          {t('ownCancel')}
        </button>
      </div>
    </div>
  );
}
