import type { JSX } from 'preact';
import { Switch } from '../options/controls/switch.tsx';
import { t } from '../platform/i18n.ts';
import { ask } from '../platform/messaging.ts';
import { useLocked } from './use-locked.ts';

/** On or off on this site; takes effect on its open pages at once. */
export function SiteSwitch({ host, on }: { host: string; on: boolean }): JSX.Element {
  const label = t('popupOnSite', { host });
  const locked = useLocked()('sites.disabledHosts');
  return (
    <div class="setting">
      <span>
        <span aria-hidden="true">{label}</span>
        {locked === 'organisation' && <small>{t('optionsLocked')}</small>}
      </span>
      <Switch
        label={label}
        on={on}
        disabled={locked !== null}
        onChange={(next) => void ask('settings.change', { do: 'site', host, on: next })}
      />
    </div>
  );
}
