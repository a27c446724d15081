import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { LIVE_SERVICES } from '../../sources/live/services.ts';
import { Row } from '../controls/row.tsx';
import { Switch } from '../controls/switch.tsx';
import type { SettingsControl } from '../use-settings.ts';
import type { LiveChecks } from './live-checks.ts';

/** The publishers that can be asked for newer figures, each off until the reader switches it on. */
export function LiveRows({
  settings,
  live,
}: {
  settings: SettingsControl;
  live: LiveChecks;
}): JSX.Element {
  const on = settings.state.settings.sources.live;
  const [refused, setRefused] = useState<string | null>(null);
  const locked = settings.state.locked.has('sources.live');
  return (
    <>
      <h2>{t('optionsLive')}</h2>
      <p class="in">{t('liveHint')}</p>
      <div class="rows">
        {LIVE_SERVICES.map(({ id, name, host }) => {
          const others = on.filter((one) => one !== id);
          return (
            <Row
              key={id}
              words={<span lang="en">{name}</span>}
              hint={t('liveHost', { host })}
              locked={locked}
            >
              <Switch
                // A publisher of the same name stands above, with a switch of its own.
                label={`${t('optionsLive')}: ${name}`}
                on={on.includes(id)}
                disabled={settings.locked('sources.live')}
                onChange={(wanted) => {
                  setRefused(null);
                  if (!wanted) return settings.set('sources.live', others);
                  void live.ask(host).then((given) => {
                    if (given) settings.set('sources.live', [...others, id]);
                    else setRefused(host);
                  });
                }}
              />
            </Row>
          );
        })}
      </div>
      <p class="in" role="status">
        {refused && t('permissionNotGiven', { host: refused })}
      </p>
    </>
  );
}
