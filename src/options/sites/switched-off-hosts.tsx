import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import type { SettingsControl } from '../use-settings.ts';

/** The hosts that the reader switched off from the toolbar or a card. */
export function SwitchedOffHosts({ settings }: { settings: SettingsControl }): JSX.Element | null {
  const { disabledHosts } = settings.state.settings.sites;
  if (disabledHosts.length === 0) return null;
  return (
    <>
      <h2>{t('optionsOffHere')}</h2>
      <p class="in">{t('optionsOffHereHint')}</p>
      <ul class="hosts">
        {disabledHosts.map((host) => (
          <li key={host}>
            <span>{host}</span>
            <button
              type="button"
              class="tb"
              aria-label={`${t('optionsSwitchOn')}: ${host}`}
              disabled={settings.locked('sites.disabledHosts')}
              onClick={() =>
                settings.set(
                  'sites.disabledHosts',
                  disabledHosts.filter((one) => one !== host),
                )
              }
            >
              {t('optionsSwitchOn')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
