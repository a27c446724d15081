import type { JSX } from 'preact';
import { Switch } from '../options/controls/switch.tsx';
import { t } from '../platform/i18n.ts';
import { ask } from '../platform/messaging.ts';

/** On or off on this site; takes effect on its open pages at once. */
export function SiteSwitch({ host, on }: { host: string; on: boolean }): JSX.Element {
  const label = t('popupOnSite', { host });
  return (
    <div class="setting">
      <span aria-hidden="true">{label}</span>
      <Switch
        label={label}
        on={on}
        onChange={(next) => void ask('settings.change', { do: 'site', host, on: next })}
      />
    </div>
  );
}
