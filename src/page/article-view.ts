import type { Article } from '../engine/article.ts';

/**
 * An article as it stands on a page: its text, and where in the DOM each character came from.
 * A view is a snapshot; when the page changes, `ArticleWatch` hands out a new view with the same `id`.
 */
export interface ArticleView {
  /** Stable while the same article (or feed post) stays on the page. */
  id: string;
  article: Article;
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

/** Signature of `watchArticles` in `watch.ts`. Returns the function that stops watching. */
export type WatchArticles = (document: Document, listener: ArticleListener) => () => void;
