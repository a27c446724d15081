import type { JSX } from 'preact';
import { number } from '../../design/words/figures.ts';
import { periodWords } from '../../design/words/periods.ts';
import { t } from '../../platform/i18n.ts';
import { Switch } from '../controls/switch.tsx';
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

/** Publishers or topics with their extent, a printed table rather than tiles. */
export function CoverageTable(props: Props): JSX.Element {
  const { rows, rest, off } = props;
  if (rows.length === 0) return <p class="in">{t('optionsNothingFound')}</p>;
  return (
    <table class="t coverage">
      <thead>
        <tr>
          <th scope="col">{props.first}</th>
          <th scope="col" class="r">
            {t('optionsSeries')}
          </th>
          <th scope="col" class="r">
            {t('optionsFigures')}
          </th>
          <th scope="col" class="r">
            {t('optionsReportedOnly')}
          </th>
          <th scope="col" class="r">
            {t('optionsUpTo')}
          </th>
          <th scope="col">
            <span class="vh">{t('optionsUse')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <b>{row.name}</b>
            </th>
            <td class="r num">{number(row.series)}</td>
            <td class="r num">{number(row.figures)}</td>
            <td class="r num">{row.secondary === 0 ? '–' : number(row.secondary)}</td>
            <td class="r num">{periodWords(row.until.slice(0, 7))}</td>
            <td class="end">
              <Switch
                label={row.name}
                on={!off.has(row.id)}
                disabled={props.disabled}
                onChange={(on) => props.onSwitch(row.id, on)}
              />
            </td>
          </tr>
        ))}
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
      </tbody>
    </table>
  );
}

function sum(rows: readonly CoverageRow[], column: 'series' | 'figures' | 'secondary'): number {
  return rows.reduce((total, row) => total + row[column], 0);
}
