/** Which marks are drawn on a page; `toolbar` draws none and only counts. */
export type MarksMode = 'all' | 'linked' | 'toolbar';

/** Everything a reader can set. Kept in storage, validated on every read (see `load.ts`). */
export interface Settings {
  /** Version of this schema; older ones are migrated, newer ones are left alone. */
  schema: number;
  marks: MarksMode;
  /** Links below this confidence are not shown; null is the engine's calibrated threshold. */
  minConfidence: number | null;
  showTargets: boolean;
  showChart: boolean;
  openOnHover: boolean;
  theme: 'auto' | 'light' | 'dark';
  /** Interface language, or null to follow the browser. */
  language: string | null;
  citation: 'plain' | 'harvard' | 'markdown';
  /** What does not count: publishers, topics and series switched off, by id. */
  sources: {
    disabledPublishers: readonly string[];
    disabledTopics: readonly string[];
    disabledSeries: readonly string[];
    /** Publisher ids, first preferred, where two measure the same thing. */
    preferred: readonly string[];
    hideSecondary: boolean;
  };
  sites: {
    /** Adapter ids switched off. */
    disabledAdapters: readonly string[];
    /** Hosts on which the reader wants nothing. */
    disabledHosts: readonly string[];
  };
  /** Links that the reader removed: "not what is meant". */
  dismissals: readonly Dismissal[];
}

/** A link that the reader judged wrong: on one page, or wherever the wording recurs. */
export interface Dismissal {
  series: string;
  /** The quoted words. */
  wording: string;
  /** Null: everywhere. */
  url: string | null;
  /** ISO day. */
  on: string;
}
