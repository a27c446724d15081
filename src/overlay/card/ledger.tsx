import type { JSX } from 'preact';
import { unitWords } from '../../design/words/figures.ts';
import { periodInFull } from '../../design/words/periods.ts';
import type { Series } from '../../engine/series.ts';
import { t } from '../../platform/i18n.ts';
import type { Ledger } from './ledger-rows.ts';

/** Longest difference that stays on one line, characters: "1,250,000 fewer" does. */
const SHORT = 16;

/** The article's figure and the official ones, digits under digits. */
export function LedgerTable({
  series,
  period,
  ledger,
  surface,
}: {
  series: Series;
  /** The publisher's label of the period. */
  period: string;
  ledger: Ledger;
  /** The article's words, where its figure has no single value. */
  surface: string;
}): JSX.Element {
  const caption = t('ledgerCaption', {
    area: series.area.name,
    period: periodInFull(period, series),
    unit: unitWords(series.unit),
  });
  return (
    <table class="ledger">
      <caption>
        <b lang="en">{series.title}</b>
        <span>{caption}</span>
      </caption>
      <tbody>
        <tr class="claim">
          <th scope="row">{t('ledgerArticle')}</th>
          <td class="dif" />
          <td class={ledger.article === null ? 'fig words' : 'fig num'}>
            {ledger.article ?? surface}
          </td>
        </tr>
        {ledger.rows.map((row) => (
          <tr key={row.when + row.figure}>
            <th scope="row">
              {t('ledgerOfficial')} <small>{row.when}</small>
            </th>
            <td class={(row.difference?.length ?? 0) > SHORT ? 'dif num long' : 'dif num'}>
              {row.difference}
              {row.percent && (
                <>
                  <span class="vh">, </span>
                  <br />
                  {row.percent}
                </>
              )}
            </td>
            <td class="fig num">{row.figure}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
