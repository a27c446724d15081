import type { Series } from '../engine/series.ts';

/** How much of the reference one publisher, or one topic, makes up. */
export interface CoverageRow {
  id: string;
  name: string;
  series: number;
  figures: number;
  /** Series read in the press or a reprint, not at the source. */
  secondary: number;
  /** Last day that its figures cover, ISO. */
  until: string;
}

export interface Coverage {
  publishers: readonly CoverageRow[];
  topics: readonly CoverageRow[];
  series: number;
}

/** What this page asks of the reference. Rejects when it is damaged. */
export interface ReferenceView {
  coverage(): Promise<Coverage>;
  /** Best first, at most `limit`. */
  search(query: string, limit: number): Promise<readonly SearchHit[]>;
  /** Whole series, bundled or added; unknown ids are left out. */
  load(ids: readonly string[]): Promise<ReadonlyMap<string, Series>>;
  /** Own sources have changed: the next search looks at them again. */
  forget(): void;
}

export interface SearchHit {
  id: string;
  title: string;
  area: string;
  frequency: Series['frequency'];
  publisher: string;
  /** Last day covered, ISO. */
  to: string;
}
