import type { ComponentChildren, JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { SwitchTable } from '../controls/switch-table.tsx';

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
    <SwitchTable
      first={t('optionsSite')}
      columns={[{ name: t('optionsSiteRead') }]}
      disabled={disabled}
      rows={rows.map(({ host, words, on, onSwitch, action }) => ({
        id: host,
        name: host,
        cells: [
          <>
            <span lang="en">{words}</span> {action}
          </>,
        ],
        on,
        onSwitch,
      }))}
    />
  );
}
