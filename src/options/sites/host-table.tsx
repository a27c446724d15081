import type { ComponentChildren, JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { Switch } from '../controls/switch.tsx';

export interface HostRow {
  host: string;
  /** What is read there. */
  words: string;
  on: boolean;
  onSwitch: (on: boolean) => void;
  action?: ComponentChildren;
}

/** Sites with what is read there and a switch each. */
export function HostTable({
  rows,
  disabled,
}: {
  rows: readonly HostRow[];
  disabled: boolean;
}): JSX.Element {
  return (
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
        {rows.map(({ host, words, on, onSwitch, action }) => (
          <tr key={host}>
            <th scope="row">
              <b>{host}</b>
            </th>
            <td>
              <span lang="en">{words}</span> {action}
            </td>
            <td class="end">
              <Switch label={host} on={on} disabled={disabled} onChange={onSwitch} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
