import type { Gap, Series } from './series.ts';

/**
 * What the engine needs of a reference (the bundled one, or sources that a reader added).
 * The index is in memory; observations and texts come in parts when asked for.
 */
export interface Reference {
  /** Content hash of the compiled form. */
  readonly version: string;
  readonly index: SeriesIndex;
  readonly gaps: readonly Gap[];
  /** Other words for its words, in the form that `link/synonyms` reads; absent: none. */
  readonly synonyms?: string;
  /** Loads whole series; unknown ids are absent from the result. Rejects when a part is damaged. */
  load(ids: readonly string[]): Promise<ReadonlyMap<string, Series>>;
}

/** What ranking knows of a series without loading its observations. */
export interface IndexedSeries {
  readonly id: string;
  readonly title: string;
  readonly measure: string;
  readonly publisher: string;
  readonly area: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly kind: Series['kind'];
  readonly unit: Series['unit'];
  readonly frequency: Series['frequency'];
  readonly aggregation: Series['aggregation'];
  readonly seasonallyAdjusted: boolean;
  readonly grade: Series['grade'];
  readonly topic: string;
  /** Phrases in which people speak of the measure: ranking reads them whole, not word by word. */
  readonly aliases: readonly string[];
  /** First and last day covered, ISO. */
  readonly from: string;
  readonly to: string;
  /** Smallest and largest value, in the base unit. */
  readonly low: number;
  readonly high: number;
}

/** Candidate look-up over a reference. Series are named by their position, 0 to `size` - 1. */
export interface SeriesIndex {
  readonly size: number;
  series(at: number): IndexedSeries;
  /** Position of an id, or -1. */
  find(id: string): number;
  /** Terms (see engine/text/terms) of title, aliases and dimension values to positions, with a weight for the field. */
  postings(term: string): readonly { at: number; weight: number }[];
}
