import { day } from '../design/words/dates.ts';
import { t } from '../platform/i18n.ts';
import type { ArticleReport } from '../platform/messages.ts';
import type { Row } from './row.ts';

/** The list as plain text for the clipboard: the article, then one line a statistic with its source. */
export function asText(article: ArticleReport['article'], rows: readonly Row[]): string {
  const head = [
    article.title,
    article.publisher?.name,
    article.published && day(article.published),
    article.url,
  ];
  const lines = rows.map((row) => {
    const figures = [
      `${row.what}, ${row.period}`,
      `${t('listArticle')}: ${row.claimed}`,
      `${t('listOfficial')}: ${officialWords(row)}`,
    ];
    const source =
      row.source && `${row.source.publisher}, ${row.source.publication}, ${row.source.url}`;
    return [figures.join('; '), source].filter(Boolean).join('; ');
  });
  return [...head.filter(Boolean), '', ...lines].join('\n');
}

function officialWords({ official }: Row): string {
  if (!official) return t('listNone');
  const beneath = official.beneath && `(${official.beneath})`;
  return [official.figure ?? t('listOtherPeriods'), beneath].filter(Boolean).join(' ');
}
