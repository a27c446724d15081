import type { JSX } from 'preact';
import { plural, t } from '../platform/i18n.ts';
import type { Row } from './row.ts';

/** The statistics of an article as a ledger: what, article, official. A row leads to its mark on the page. */
export function List({
  rows,
  onChoose,
}: {
  rows: readonly Row[];
  onChoose: (row: Row) => void;
}): JSX.Element {
  return (
    <div class="list">
      <div class="list-head" aria-hidden="true">
        <span>{plural('listStatistics', rows.length)}</span>
        <span>{t('listArticle')}</span>
        <span>{t('listOfficial')}</span>
      </div>
      <ul class="list-rows" aria-label={plural('listStatistics', rows.length)}>
        {rows.map((row) => (
          <li key={row.start}>
            <button type="button" class="list-row" onClick={() => onChoose(row)}>
              <span class="what">
                <bdi>{row.what}</bdi>
                <small>
                  <bdi>{row.period}</bdi>
                </small>
              </span>
              <span class="num">
                <span class="vh">{t('listArticle')} </span>
                <bdi>{row.claimed}</bdi>
              </span>
              <Official {...row} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Official({ official }: Row): JSX.Element {
  if (!official?.figure) {
    return <span class="none">{official ? t('listOtherPeriods') : t('listNone')}</span>;
  }
  return (
    <span class="official num">
      <span class="vh">{t('listOfficial')} </span>
      <bdi>{official.figure}</bdi>
      {official.beneath && <small>{official.beneath}</small>}
    </span>
  );
}
