import type { JSX } from 'preact';
import { SITES } from '../../page/sites/index.ts';
import { t } from '../../platform/i18n.ts';
import { Switch } from '../controls/switch.tsx';
import { hostsOf } from '../site-hosts.ts';
import type { SettingsControl } from '../use-settings.ts';

/** Which sites are read, and the hosts that the reader switched off. */
export function Sites({ settings }: { settings: SettingsControl }): JSX.Element {
  const { disabledAdapters, disabledHosts } = settings.state.settings.sites;
  const hosts = hostsOf(SITES.filter((table) => table.access === 'default'));
  const setAdapters = (ids: readonly string[], on: boolean): void => {
    const others = disabledAdapters.filter((id) => !ids.includes(id));
    settings.set('sites.disabledAdapters', on ? others : [...others, ...ids]);
  };
  return (
    <>
      <table class="t">
        <thead>
          <tr>
            <th scope="col">{t('optionsSite')}</th>
            <th scope="col">{t('optionsSiteRead')}</th>
            <th scope="col">
              <span class="vh">{t('optionsUse')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {hosts.map(({ host, tables }) => (
            <tr key={host}>
              <th scope="row">
                <b>{host}</b>
              </th>
              <td>{tables.map((table) => table.name).join(', ')}</td>
              <td class="end">
                <Switch
                  label={host}
                  on={tables.some((table) => !disabledAdapters.includes(table.id))}
                  disabled={settings.locked('sites.disabledAdapters')}
                  onChange={(on) =>
                    setAdapters(
                      tables.map((table) => table.id),
                      on,
                    )
                  }
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {disabledHosts.length > 0 && (
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
      )}
    </>
  );
}
