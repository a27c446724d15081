import type { ComponentChildren, JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { Switch } from './switch.tsx';

export interface SwitchColumn {
  name: string;
  /** Figures stand under one another at the far edge; `end` is what else stands there. Words by default. */
  holds?: 'figures' | 'end';
}

export interface SwitchRow {
  id: string;
  name: string;
  /** A second line under the name. */
  under?: string;
  /** One for each column after the name's. */
  cells: readonly ComponentChildren[];
  on: boolean;
  onSwitch: (on: boolean) => void;
}

interface Props {
  /** For the style sheet. */
  kind?: string;
  /** Heading of the names. */
  first: string;
  columns: readonly SwitchColumn[];
  rows: readonly SwitchRow[];
  disabled: boolean;
  /** Last rows, without a switch. */
  children?: ComponentChildren;
}

const CLASSES = { figures: 'r num', end: 'r' } as const;

/** Things that are used or not, a printed table rather than tiles: each with its facts and a switch. */
export function SwitchTable({
  kind = '',
  first,
  columns,
  rows,
  disabled,
  children,
}: Props): JSX.Element {
  return (
    <table class={`t ${kind}`}>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {columns.map(({ name, holds }) => (
            <th key={name} scope="col" class={holds && 'r'}>
              {name}
            </th>
          ))}
          <th scope="col">
            <span class="vh">{t('optionsUse')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, under, cells, on, onSwitch }) => (
          <tr key={id}>
            <th scope="row">
              <b>{name}</b>
              {under && <small>{under}</small>}
            </th>
            {columns.map((column, at) => (
              <td key={column.name} class={column.holds && CLASSES[column.holds]}>
                {cells[at]}
              </td>
            ))}
            <td class="end">
              <Switch label={name} on={on} disabled={disabled} onChange={onSwitch} />
            </td>
          </tr>
        ))}
        {children}
      </tbody>
    </table>
  );
}
