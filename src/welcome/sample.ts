import type { WatchArticles } from '../page/article-view.ts';
import { ArticleReader } from '../page/extract/article-reader.ts';
import { findArticles } from '../page/find-articles.ts';
import { readPageArticle } from '../page/page-article.ts';
import { SITES } from '../page/sites/index.ts';
import { tablesFor } from '../page/sites/tables-for.ts';
import sample from './sample-article.html?raw';

/** Id of the sample as an article of the page. */
export const SAMPLE = 'sample';

/** Puts the sample article into an element of this page, and what describes it into the page's head. */
export function showSample(place: Element): void {
  const { ownerDocument } = place;
  const page = new DOMParser().parseFromString(sample, 'text/html');
  const describing = page.querySelectorAll(
    'link[rel="canonical"], script[type="application/ld+json"]',
  );
  ownerDocument.head.append(...[...describing].map((node) => ownerDocument.importNode(node, true)));
  const main = page.querySelector('main');
  if (main) place.append(ownerDocument.importNode(main, true));
}

/**
 * Finds the sample on this page as it would be found at its own address. Content scripts do not run on pages of an
 * extension, and the address of this page promises no article, so the site's table is chosen by the sample's.
 */
export const watchSample: WatchArticles = (document, listener) => {
  const address = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  for (const table of tablesFor(address, SITES)) {
    const [found] = findArticles(table, document, address);
    if (!found) continue;
    const { article, author, pageText } = readPageArticle(found, new ArticleReader());
    listener.opened({
      id: SAMPLE,
      article,
      author,
      root: found.root,
      titleElement: found.parts.title,
      locate: (start, end) => pageText.locate(start, end),
    });
    return () => listener.closed(SAMPLE);
  }
  return () => undefined;
};
