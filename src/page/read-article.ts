import type { Article } from '../engine/article.ts';
import { ArticleReader } from './extract/article-reader.ts';
import { findArticles } from './find-articles.ts';
import { readPageArticle } from './page-article.ts';
import { resolveAuthor } from './publishers/resolve.ts';
import { SITES } from './sites/index.ts';
import type { SiteTable } from './sites/site-table.ts';
import { tablesFor } from './sites/tables-for.ts';

/**
 * The article on a page, read at once and with its author looked up: for the command line and for tests.
 * Nothing of a browser is needed but the DOM. Null when no table finds an article at this address; a feed
 * gives its first post by a government body, or its first.
 */
export function readArticle(
  document: Document,
  address: string,
  tables: readonly SiteTable[] = SITES,
): Article | null {
  const articles = readArticles(document, address, tables);
  return articles.find(({ isGovernment }) => isGovernment) ?? articles[0] ?? null;
}

/** All articles and posts on a page, in its order. */
export function readArticles(
  document: Document,
  address: string,
  tables: readonly SiteTable[] = SITES,
): Article[] {
  const all: Article[] = [];
  for (const table of tablesFor(address, tables)) {
    const articles = findArticles(table, document, address).map((found) => {
      const { article, author } = readPageArticle(found, new ArticleReader());
      const { publisher, isGovernment, why } = resolveAuthor(author);
      return { ...article, publisher: publisher ?? article.publisher, isGovernment, why };
    });
    all.push(...articles);
    if (table.shape === 'article' && articles.length > 0) break;
  }
  return all;
}
