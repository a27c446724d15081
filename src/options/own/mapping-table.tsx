import type { JSX } from 'preact';
import { type MessageKey, t } from '../../platform/i18n.ts';
import type { Problem } from '../../sources/problem.ts';
import { COLUMN_ROLES, type ColumnRole, type Mapping } from '../../sources/table/mapping.ts';
import type { Sample } from '../../sources/table/source-table.ts';
import { Choice } from '../controls/choice.tsx';

const ROLE_WORDS = {
  period: 'ownRole_period',
  value: 'ownRole_value',
  'value-of-period': 'ownRole_wide',
  breakdown: 'ownRole_breakdown',
  area: 'ownRole_area',
  measure: 'ownRole_measure',
  unit: 'ownRole_unit',
  status: 'ownRole_status',
  ignore: 'ownRole_ignore',
} as const satisfies Record<ColumnRole, MessageKey>;

/** Enough to recognise the table by. */
const ROWS = 5;

interface Props {
  sample: Sample;
  mapping: Mapping;
  problems: readonly Problem[];
  onChange: (mapping: Mapping) => void;
}

/** The file's first lines, each column with what it holds under its name. */
export function MappingTable({ sample, mapping, problems, onChange }: Props): JSX.Element {
  const setRole = (at: number, role: ColumnRole): void =>
    onChange({
      ...mapping,
      roles: mapping.roles.map((one, column) => (column === at ? role : one)),
    });
  const wrong = (line: number, column: string | undefined): boolean =>
    problems.some((problem) => problem.line === line && problem.column === column);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too
    <section class="map" aria-label={t('ownColumns', { name: '' })} tabIndex={0}>
      <table class="num">
        <thead>
          <tr>
            <th scope="col">
              <span class="vh">{t('ownLineColumn')}</span>
            </th>
            {sample.columns.map((column, at) => (
              <th key={column} scope="col" class={kindOf(mapping.roles[at])}>
                <span>{column}</span>
                <Choice
                  label={t('ownColumnRole', { column })}
                  value={mapping.roles[at] ?? 'ignore'}
                  choices={COLUMN_ROLES.map((role) => [role, t(ROLE_WORDS[role])] as const)}
                  onChange={(role) => setRole(at, role)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sample.rows.slice(0, ROWS).map(({ line, cells }) => (
            <tr key={line}>
              <td>{line}</td>
              {cells.map((cell, at) => (
                <td
                  key={sample.columns[at]}
                  class={`${kindOf(mapping.roles[at])}${wrong(line, sample.columns[at]) ? ' bad' : ''}`}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function kindOf(role: ColumnRole | undefined): string {
  if (role === 'ignore' || role === undefined) return 'unused';
  return role === 'value' || role === 'value-of-period' ? 'figure' : '';
}
