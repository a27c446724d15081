import type { JSX } from 'preact';
import { day } from '../../design/words/dates.ts';
import { t } from '../../platform/i18n.ts';
import type { SettingsControl } from '../use-settings.ts';

/** The links that the reader judged wrong, each with a way back. */
export function RemovedLinks({ settings }: { settings: SettingsControl }): JSX.Element | null {
  const { dismissals } = settings.state.settings;
  if (dismissals.length === 0) return null;
  return (
    <>
      <h2>{t('keepRemovedLinks')}</h2>
      <ul class="hosts">
        {dismissals.map((one) => (
          <li key={`${one.series} ${one.wording} ${one.url}`}>
            <span>
              “{one.wording}”
              <small>
                {one.series}, {one.url === null ? t('keepRemovedEverywhere') : one.url},{' '}
                {day(one.on, 'short')}
              </small>
            </span>
            <button
              type="button"
              class="tb"
              aria-label={t('keepRestoreName', { wording: one.wording })}
              disabled={settings.locked('dismissals')}
              onClick={() =>
                settings.set(
                  'dismissals',
                  dismissals.filter((other) => other !== one),
                )
              }
            >
              {t('keepRestore')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
