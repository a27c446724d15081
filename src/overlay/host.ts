import type { Annotation } from '../engine/annotation.ts';
import type { Article } from '../engine/article.ts';
import type { Series } from '../engine/series.ts';
import type { WatchArticles } from '../page/article-view.ts';
import type {
  ArticleReport,
  AuthorEvidence,
  Authorship,
  ReferenceStamp,
} from '../platform/messages.ts';
import type { SettingsChange } from '../platform/settings/changes.ts';
import type { Settings } from '../platform/settings/settings.ts';
import type { MakeCard } from './card/view.ts';

/** What the background (or a page of the extension) answered for one article. */
export interface Reading {
  annotations: readonly Annotation[];
  authorship: Authorship;
  reference: ReferenceStamp;
}

/** Everything that the overlay asks of the rest of the extension; it names no browser API itself. */
export interface OverlayHost {
  annotate(article: Article, author: AuthorEvidence | null): Promise<Reading>;
  loadSeries(ids: readonly string[]): Promise<readonly Series[]>;
  /** What is on the page now; called on every change. */
  report(reports: readonly ArticleReport[]): void;
  /** The reading of an article failed; null when it works again. */
  failed(error: unknown): void;
  change(change: SettingsChange): Promise<void>;
  openOptions(section: string | null): void;
  /** True when the extension was updated or removed under the open page. */
  isOutdated(): boolean;
}

export interface OverlayOptions {
  document: Document;
  watch: WatchArticles;
  host: OverlayHost;
  settings: Settings;
  /** Brings the card's code; asked for once, when the page is idle or the reader points at a mark. */
  card(): Promise<MakeCard>;
}

export interface Overlay {
  /** Scrolls to a statistic and opens its card. */
  jump(target: { article: string; start: number }): void;
  /** To the next or previous statistic of the page, from the opened one or from what is in view. */
  step(by: 1 | -1): void;
  /** Draws also on articles from here: a page that the reader asked to check. Returns what stops it. */
  read(watch: WatchArticles): () => void;
  /** New settings take effect at once; what changes the reading is asked for again. */
  update(settings: Settings): void;
  /** Removes everything that was added to the page. */
  dispose(): void;
}
