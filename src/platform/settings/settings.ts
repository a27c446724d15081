/** Which marks are drawn on a page; `toolbar` draws none and only counts. */
export type MarksMode = 'all' | 'linked' | 'toolbar';

/**
 * Everything a reader can set. Kept in storage and validated on every read (see `interpret.ts`);
 * what holds on a page, policy included, is the copy in `effective.ts`.
 */
export interface Settings {
  /** Version of this schema; older ones are migrated, newer ones are left alone. */
  schema: number;
  marks: MarksMode;
  /** Links below this confidence are not shown; null is the engine's calibrated threshold. */
  minConfidence: number | null;
  showTargets: boolean;
  showChart: boolean;
  openOnHover: boolean;
  /** What is printed with a page: nothing of ours, or the official figures as footnotes. */
  print: 'none' | 'footnotes';
  theme: 'auto' | 'light' | 'dark';
  /** Interface language, or null to follow the browser. */
  language: string | null;
  citation: 'plain' | 'harvard' | 'markdown';
  /** What does not count: publishers, topics and series switched off, by id. */
  sources: {
    disabledPublishers: readonly string[];
    disabledTopics: readonly string[];
    disabledSeries: readonly string[];
    /** Own sources switched off, by id; they stay stored. */
    disabledSources: readonly string[];
    /** Publisher ids, first preferred, where two measure the same thing. */
    preferred: readonly string[];
    hideSecondary: boolean;
    /** Live official sources that the reader switched on, by id; none by default. */
    live: readonly string[];
  };
  sites: {
    /** Adapter ids switched off. */
    disabledAdapters: readonly string[];
    /** Hosts on which the reader wants nothing. */
    disabledHosts: readonly string[];
    /** Sites that the reader added. */
    own: readonly OwnSite[];
  };
  /** Links that the reader removed: "not what is meant"; `*` as the series: "not a statistic". */
  dismissals: readonly Judgement[];
  /** Readings that the reader chose among those offered: the series that is meant. */
  choices: readonly Judgement[];
}

/** A site that the reader added: a table of places in its pages, never code. */
export interface OwnSite {
  id: string;
  /** Match patterns of its pages, `https://www.example.org/news/*`; each asks for permission. */
  matches: readonly string[];
  /** The adapter's table as its author wrote it; `page` checks it before use. */
  table: Readonly<Record<string, unknown>>;
}

/** What the reader says of a link: on one page, or wherever the wording recurs. */
export interface Judgement {
  series: string;
  /** The quoted words. */
  wording: string;
  /** Null: everywhere. */
  url: string | null;
  /** ISO day. */
  on: string;
}
