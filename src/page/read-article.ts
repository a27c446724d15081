import type { Article } from '../engine/article.ts';
import { recogniseLanguage } from '../engine/text/language.ts';
import { ArticleReader } from './extract/article-reader.ts';
import { findArticles } from './find-articles.ts';
import { readPageArticle } from './page-article.ts';
import { resolveAuthor } from './publishers/resolve.ts';
import { SITES } from './sites/index.ts';
import type { SiteTable } from './sites/site-table.ts';
import { tablesFor } from './sites/tables-for.ts';

/**
 * The article on a page, read at once and with its author looked up: for the command line and for tests.
 * Nothing of a browser is needed but the DOM. A page that is no web page's address (`file:`) is read as one of the
 * site whose markup it has. Null when no table finds an article; a feed gives its first post by a government body,
 * or its first.
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
  if (!/^https?:/.test(address)) return readSaved(document, tables);
  return readWith(tablesFor(address, tables), document, address);
}

function readWith(tables: readonly SiteTable[], document: Document, address: string): Article[] {
  const all: Article[] = [];
  for (const table of tables) {
    const articles = findArticles(table, document, address).map((found) => {
      const { article, author } = readPageArticle(found, new ArticleReader());
      const { publisher, isGovernment, why } = resolveAuthor(author);
      const language = recogniseLanguage(article.text);
      return { ...article, publisher: publisher ?? article.publisher, isGovernment, why, language };
    });
    all.push(...articles);
    if (table.shape === 'article' && articles.length > 0) break;
  }
  return all;
}

/** A page that was saved without its address: the first table whose site alone is built like this, as if there. */
function readSaved(document: Document, tables: readonly SiteTable[]): Article[] {
  for (const table of tables.filter(({ ownMarkup }) => ownMarkup)) {
    const articles = readWith([table], document, addressLike(table));
    if (articles.length === 0) continue;
    const why = `The page’s address is not known; it is built like ${table.name}.`;
    return articles.map((article) => ({ ...article, url: null, why: [...article.why, why] }));
  }
  return [];
}

/** An address of the table's site. */
function addressLike({ matches }: SiteTable): string {
  return (matches[0] ?? '').replace('://*.', '://www.').replaceAll('*', 'saved-page');
}
