import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Segmented } from '../options/controls/segmented.tsx';
import { t } from '../platform/i18n.ts';
import { ask } from '../platform/messaging.ts';
import { onEffective, readEffective } from '../platform/settings/effective.ts';
import type { MarksMode } from '../platform/settings/settings.ts';
import { useLocked } from './use-locked.ts';

/** Which marks pages get; takes effect on open pages at once. */
export function Marks(): JSX.Element | null {
  const [mode, setMode] = useState<MarksMode | null>(null);
  useEffect(() => {
    void readEffective().then(({ marks }) => setMode(marks));
    return onEffective(({ marks }) => setMode(marks));
  }, []);
  const locked = useLocked()('marks');
  if (mode === null) return null;
  return (
    <div class="setting">
      <span>
        {t('popupMarks')}
        {locked === 'organisation' && <small>{t('optionsLocked')}</small>}
      </span>
      <Segmented
        label={t('popupMarks')}
        value={mode}
        disabled={locked !== null}
        choices={[
          ['all', t('popupMarksAll')],
          ['linked', t('popupMarksLinked')],
          ['toolbar', t('popupMarksNone')],
        ]}
        onChange={(value) => void ask('settings.change', { do: 'marks', mode: value })}
      />
    </div>
  );
}
