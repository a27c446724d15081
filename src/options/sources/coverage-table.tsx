import type { JSX } from 'preact';
import { number } from '../../design/words/figures.ts';
import { periodWords } from '../../design/words/periods.ts';
import { t } from '../../platform/i18n.ts';
import { SwitchTable } from '../controls/switch-table.tsx';
import type { CoverageRow } from '../reference.ts';

interface Props {
  /** Heading of the first column. */
  first: string;
  rows: readonly CoverageRow[];
  /** Ids that are switched off. */
  off: ReadonlySet<string>;
  disabled: boolean;
  onSwitch: (id: string, on: boolean) => void;
  /** Rows not shown, whose sums stand in the last line. */
  rest: readonly CoverageRow[];
  restWords: string | null;
  onMore: () => void;
}

/** Publishers or topics with their extent. */
export function CoverageTable(props: Props): JSX.Element {
  const { rows, rest, off } = props;
  if (rows.length === 0) return <p class="in">{t('optionsNothingFound')}</p>;
  return (
    <SwitchTable
      kind="coverage"
      first={props.first}
      columns={[
        { name: t('optionsSeries'), holds: 'figures' },
        { name: t('optionsFigures'), holds: 'figures' },
        { name: t('optionsReportedOnly'), holds: 'figures' },
        { name: t('optionsUpTo'), holds: 'figures' },
      ]}
      disabled={props.disabled}
      rows={rows.map((row) => ({
        id: row.id,
        name: row.name,
        cells: [
          number(row.series),
          number(row.figures),
          row.secondary === 0 ? '–' : number(row.secondary),
          periodWords(row.until.slice(0, 7)),
        ],
        on: !off.has(row.id),
        onSwitch: (on) => props.onSwitch(row.id, on),
      }))}
    >
      {props.restWords && (
        <tr>
          <th scope="row">
            <button type="button" class="tb" onClick={props.onMore}>
              {props.restWords}
            </button>
          </th>
          <td class="r num">{number(sum(rest, 'series'))}</td>
          <td class="r num">{number(sum(rest, 'figures'))}</td>
          <td class="r num">{number(sum(rest, 'secondary'))}</td>
          <td />
          <td />
        </tr>
      )}
    </SwitchTable>
  );
}

function sum(rows: readonly CoverageRow[], column: 'series' | 'figures' | 'secondary'): number {
  return rows.reduce((total, row) => total + row[column], 0);
}
