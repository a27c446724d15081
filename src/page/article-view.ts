import type { Article } from '../engine/article.ts';
import type { AuthorEvidence } from '../platform/messages.ts';
import type { SiteTable } from './sites/site-table.ts';

/**
 * An article as it stands on a page: its text, and where in the DOM each character came from.
 * A view is a snapshot; when the page changes, `ArticleWatch` hands out a new view with the same `id`.
 */
export interface ArticleView {
  /** Stable while the same article (or feed post) stays on the page. */
  id: string;
  /** Its publisher is only a name until the background has resolved `author`. */
  article: Article;
  /** What the page says about the author; null when the reader asked for a page of any kind. */
  author: AuthorEvidence | null;
  /** The element that holds the article. */
  root: Element;
  /** The title's element, for the summary bar; null when the page shows none. */
  titleElement: Element | null;
  /** The DOM range of `article.text.slice(start, end)`, or null when the page no longer has it. */
  locate(start: number, end: number): Range | null;
}

/** Where the overlay hears of articles that come, change and go (single-page apps, feeds, re-rendering). */
export interface ArticleListener {
  opened(view: ArticleView): void;
  /** Same article, new snapshot: text or DOM positions changed. */
  changed(view: ArticleView): void;
  closed(id: string): void;
}

export interface WatchOptions {
  /** Sites that the reader added, before the built-in ones. */
  tables?: readonly SiteTable[];
}

/** Signature of `watchArticles` in `watch.ts`. Returns the function that stops watching. */
export type WatchArticles = (
  document: Document,
  listener: ArticleListener,
  options?: WatchOptions,
) => () => void;
