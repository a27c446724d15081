import type { AuthorEvidence } from '../platform/messages.ts';
import { findArticles } from './find-articles.ts';
import { readAuthor } from './sites/author.ts';
import { readFirst } from './sites/locator.ts';
import type { SiteTable } from './sites/site-table.ts';

/** What a table could not find on a page whose address promises an article. No word of the page is in it. */
export interface LayoutChange {
  adapter: string;
  host: string;
  /** Parts, table by table, for the reader's report: `linkedin-article-app: root 0/2, body 0/2, author no`. */
  report: string;
}

/**
 * Looks whether the page at an address that promises an article has one that any of its tables finds, with an author.
 * Null when all is well. A person's article is well, too: it is found, and is nobody's business.
 */
export function layoutChange(
  document: Document,
  address: string,
  tables: readonly SiteTable[],
): LayoutChange | null {
  const promising = tables.filter(({ shape }) => shape === 'article');
  const [first] = promising;
  if (!first) return null;
  if (
    promising.some((table) =>
      findArticles(table, document, address).some((found) => namesAuthor(readAuthor(found))),
    )
  )
    return null;
  const { hostname } = new URL(address);
  return {
    adapter: first.id,
    host: hostname,
    report: promising.map((table) => partsOf(table, document, address)).join('; '),
  };
}

/** Does the page say anything about the author? */
export function namesAuthor({ names, slugs, offices, kind }: AuthorEvidence): boolean {
  return names.length + slugs.length + offices.length > 0 || kind !== 'unknown';
}

/** Which of a table's selectors still match: counts and yes or no, never what stands there. */
function partsOf(table: SiteTable, document: Document, address: string): string {
  const matching = (selectors: readonly string[]) =>
    selectors.filter((selector) => document.querySelector(selector.replace(':scope', 'body')))
      .length;
  const scope = { root: document.documentElement, page: document, address };
  const has = (locators: readonly string[] | undefined) =>
    readFirst(locators, scope) === null ? 'no' : 'yes';
  const { id, root, body, title, published, author } = table;
  return [
    `${id}: root ${matching(root)}/${root.length}`,
    `body ${matching(body)}/${body.length}`,
    `title ${has(title)}`,
    `date ${has(published)}`,
    `author ${has([...(author.names ?? []), ...(author.accounts ?? [])])}`,
  ].join(', ');
}
