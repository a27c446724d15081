import type { Annotation } from '../engine/annotation.ts';
import type { Article } from '../engine/article.ts';
import type { Series } from '../engine/series.ts';

/** What identifies the reference that answered. */
export interface ReferenceStamp {
  version: string;
  /** ISO day of the newest table in it. */
  compiled: string;
  series: number;
}

/** What a content script found out about the page's author before any text is read. */
export interface AuthorEvidence {
  url: string;
  adapter: string;
  /** Names, slugs and ids at the places where the site puts its author. */
  names: readonly string[];
  slugs: readonly string[];
}

/** One article's result as the popup and the side panel list it. */
export interface ArticleReport {
  id: string;
  article: Omit<Article, 'text' | 'blocks'>;
  annotations: readonly Annotation[];
  reference: ReferenceStamp;
}

/** State of the open tab, for the popup. */
export interface TabState {
  status: 'unsupported' | 'off' | 'no-article' | 'layout-changed' | 'reading' | 'ready' | 'failed';
  adapter: string | null;
  host: string | null;
  reports: readonly ArticleReport[];
  message: string | null;
}

/** Content script, popup and options to background. Payload in, answer out. */
export interface ToBackground {
  /** The detector found an article: inject the overlay here. */
  'overlay.inject': (evidence: AuthorEvidence) => undefined;
  annotate: (article: Article) => { annotations: readonly Annotation[]; reference: ReferenceStamp };
  /** Whole series for a card, bundled or the reader's own. */
  'series.load': (ids: readonly string[]) => readonly Series[];
  /** The overlay's report of what is on its page; feeds toolbar badge and popup. */
  'tab.report': (state: TabState) => undefined;
  'tab.state': (tabId: number) => TabState;
}

/** Background and popup to the overlay of one tab. */
export interface ToTab {
  'overlay.jump': (target: { article: string; start: number }) => undefined;
  'overlay.check': (target: { selection: boolean }) => undefined;
}
