import type { Statistic } from '../statistic.ts';

/** What the tracker is told: the words, the series and the page. English, as the project's tracker is. */
export interface Report {
  title: string;
  body: string;
}

/** A report that a link, or a mark, is not what is meant. The reader sees all of it, and may change it, before it is sent. */
export function reportOf({ annotation, view }: Statistic, series: string | null): Report {
  const { surface } = annotation.claim;
  const title = series
    ? `“${surface}” is linked to ${series}`
    : `“${surface}” is marked as a statistic`;
  const lines = [
    `Words: “${surface}”`,
    `Series: ${series ?? 'none'}`,
    `Page: ${view.article.url ?? 'unknown'}`,
    'Meant instead: ',
  ];
  return { title, body: lines.join('\n') };
}

/** The tracker's address with the report filled in. */
export function reportAddress(tracker: string, { title, body }: Report): string {
  const url = new URL(tracker);
  url.searchParams.set('title', title);
  url.searchParams.set('body', body);
  return url.href;
}
