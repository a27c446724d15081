import type { Annotation } from '../engine/annotation.ts';
import type { Article, Publisher } from '../engine/article.ts';
import type { Series } from '../engine/series.ts';
import type { Catalogue } from './i18n.ts';
import type { SettingsChange } from './settings/changes.ts';

/*
 * What the parts of the extension say to each other, by receiver. The calls are in `messaging.ts`.
 * Payloads and answers are plain JSON: Chrome turns everything else into `{}`.
 */

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
  /** What the site itself says the author is; a person's account is never a government body. */
  kind: 'organisation' | 'person' | 'unknown';
  /** Names at the places where the site puts its author. */
  names: readonly string[];
  /** Account slugs, numbers or handles on this site, as in its addresses, lower-case. */
  slugs: readonly string[];
  /** GOV.UK organisation ids (`D16`), on GOV.UK only. */
  ids: readonly string[];
  /** Ministerial offices, where a parliament's own page names them beside the speaker. */
  offices: readonly string[];
}

/** Who wrote it, as the registry of publishers knows the author; the words are for the reader. */
export interface Authorship {
  publisher: Publisher | null;
  isGovernment: boolean;
  why: readonly string[];
}

/** One article's result as the popup and the side panel list it. */
export interface ArticleReport {
  id: string;
  article: Omit<Article, 'text' | 'blocks'>;
  annotations: readonly Annotation[];
  reference: ReferenceStamp;
}

/** State of a tab, for the popup and the side panel. */
export interface TabState {
  status:
    | 'unsupported'
    | 'off'
    | 'no-article'
    | 'layout-changed'
    | 'reading'
    | 'ready'
    | 'failed'
    /** The reference's files do not match their checksums: nothing is shown rather than a wrong figure. */
    | 'reference-damaged';
  adapter: string | null;
  host: string | null;
  reports: readonly ArticleReport[];
  /** What was read and what was not, for `layout-changed` and `failed`: fit for the reader and a report. */
  message: string | null;
}

/** Content script, popup and other pages to background. Payload in, answer out. */
export interface ToBackground {
  /**
   * The detector found an article: the background resolves the author and injects the overlay, or not.
   * True when the overlay is in the page, so that the detector may rest.
   */
  'overlay.inject': (evidence: AuthorEvidence) => boolean;
  /** Puts the card's script beside the overlay in the sender's tab; answers when it has run. */
  'overlay.card': (nothing: null) => void;
  /**
   * The annotations of an article, with its author resolved and the reader's settings applied.
   * None where the author is no public body; `author` is null when the reader asked for this very page, whoever
   * wrote it.
   */
  annotate: (request: { article: Article; author: AuthorEvidence | null }) => {
    annotations: readonly Annotation[];
    authorship: Authorship;
    reference: ReferenceStamp;
  };
  /** Whole series for a card, bundled or the reader's own; unknown ids are left out. */
  'series.load': (ids: readonly string[]) => readonly Series[];
  /** The overlay's report of what is on its page; feeds toolbar badge and popup. */
  'tab.report': (state: TabState) => void;
  'tab.state': (tabId: number) => TabState;
  /**
   * Reads a page that is no government article, or its selection, because the reader asks for it. False where there
   * is no text to read; rejects where the browser lets no extension in.
   */
  'page.check': (target: { tabId: number; selection: boolean }) => boolean;
  /** A change of settings asked for on a page, where the settings' validation does not run. */
  'settings.change': (change: SettingsChange) => void;
  /** The interface's words in another language than the browser's, which a content script cannot read. */
  'words.load': (language: string) => Catalogue | null;
  /** Opens the options page, which a content script cannot. */
  'options.open': (section: string | null) => void;
}

/** Background, popup and side panel to the overlay of one tab. */
export interface ToTab {
  /** Is an overlay alive in this page? Silence means that the page was left or reloaded. */
  'overlay.ping': (nothing: null) => void;
  'overlay.jump': (target: { article: string; start: number }) => void;
  /** Reads the page of whatever kind, or its selection. False where there is no text to read. */
  'overlay.check': (target: { selection: boolean }) => boolean;
  /** To the next (1) or previous (-1) statistic. */
  'overlay.step': (by: 1 | -1) => void;
}
