import type { Article } from '../engine/article.ts';
import type { AuthorEvidence } from '../platform/messages.ts';
import type { ArticleReader } from './extract/article-reader.ts';
import type { PageText } from './extract/page-text.ts';
import { type FoundArticle, titleOf } from './find-articles.ts';
import { readAuthor } from './sites/author.ts';
import { readFirst } from './sites/locator.ts';
import { publishedDay } from './sites/published-day.ts';

/** An article as read from the page, its author not yet looked up. */
export interface PageArticle {
  article: Article;
  author: AuthorEvidence;
  pageText: PageText;
  /** A lasting name that the page gives it, or null. */
  key: string | null;
}

/** Reads what was found. The article's address is the canonical one when the page gives one that fits its own. */
export function readPageArticle(found: FoundArticle, reader: ArticleReader): PageArticle {
  const pageText = reader.read(found.parts);
  const author = readAuthor(found);
  const interfaceLanguage = found.root.ownerDocument.documentElement.lang || null;
  const name = author.names[0] ?? author.offices[0];
  return {
    author,
    pageText,
    key: keyOf(found),
    article: {
      url: articleAddress(found),
      title: titleOf(found),
      publisher: name === undefined ? null : { id: null, name, area: null },
      isGovernment: false,
      why: [],
      published: firstDay(found, interfaceLanguage),
      // Pages state their interface's language, or a wrong one: the text itself says more.
      language: null,
      text: pageText.text,
      blocks: pageText.blocks,
    },
  };
}

/** A lasting name of an article, by which it is known again when its element is rebuilt. */
export function keyOf({ table, scope }: FoundArticle): string | null {
  return readFirst(table.key, scope);
}

function firstDay({ table, scope }: FoundArticle, language: string | null): string | null {
  for (const locator of table.published ?? []) {
    const day = publishedDay(readFirst([locator], scope), language);
    if (day) return day;
  }
  return null;
}

function articleAddress({ table, root, scope: { address } }: FoundArticle): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const canonical = root.ownerDocument.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const own = `${url.origin}${url.pathname}`;
  if (table.shape === 'posts' || !canonical || !URL.canParse(canonical, address)) return own;
  const { origin, pathname } = new URL(canonical, address);
  // In a single-page app the head may lag behind the address.
  return pathname.replace(/\/$/, '') === url.pathname.replace(/\/$/, '') ? origin + pathname : own;
}
