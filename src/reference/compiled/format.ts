/** What the compiler writes and the reader reads. A change of meaning needs a new number. */
export const FORMAT = 1;

export const INDEX_FILE = 'index.txt';

/** File of a topic's texts and observations. */
export function partFile(topic: string): string {
  return `parts/${topic}.txt`;
}

/** Weights of the fields that a posting comes from; the digit in a posting is the place in this list. */
export const FIELD_WEIGHTS = [0.3, 0.7, 1, 1.5, 2] as const;

/**
 * The index: columns over all series in order of id. Texts are joined by line feeds, so that one parse makes
 * one string; entries repeated for many series (publishers, areas, units, measures) are named by position.
 */
export interface CompiledIndex {
  format: number;
  /** ISO day on which the figures last changed. */
  changed: string;
  topics: { id: string; sha256: string }[];
  publishers: [id: string, name: string][];
  areas: [code: string, name: string][];
  units: [label: string, base: string, scale: number][];
  measures: string;
  /** Each distinct breakdown: `nationality=Albania`, parts joined by tabs. */
  breakdowns: string;
  ids: string;
  titles: string;
  /** One line a series, aliases joined by tabs. */
  aliases: string;
  columns: {
    topic: number[];
    publisher: number[];
    measure: number[];
    area: number[];
    breakdown: number[];
    unit: number[];
    kind: string;
    frequency: string;
    aggregation: string;
    seasonallyAdjusted: string;
    grade: string;
    /** Days as numbers, 20220101. */
    from: number[];
    to: number[];
    count: number[];
    low: number[];
    high: number[];
  };
  /** One line a term, sorted. */
  terms: string;
  /** One line a term: gaps between positions in base 36, each with a digit for the field, e.g. `1a2.3.`. */
  postings: string;
  gaps: CompiledGap[];
  /** Other words for the terms, see `engine/link/synonyms`. */
  synonyms: string;
}

interface CompiledGap {
  id: string;
  measure: string;
  area: [code: string, name: string];
  reason: string;
  aliases: string[];
  provenance: string;
  nearest: { series: string; difference: string } | null;
}

/** A part: the series of one topic. Texts that several series share stand once in `texts`. */
export interface CompiledPart {
  format: number;
  topic: string;
  texts: string[];
  series: CompiledSeries[];
}

/** Numbers in place of texts are positions in `texts`; -1 is null. */
export interface CompiledSeries {
  id: string;
  /** title, publisherName, publication, landingPage, dataPage, definition, note, licence, released, nextRelease, provenance, origin */
  text: number[];
  caveats: number[];
  /** Period and position of the reason; absent where there is none. */
  breaks?: [period: string, reason: number][];
  aliases: number[];
  observations: CompiledObservations;
  history: {
    released: string;
    until: string | null;
    /** publication, url, provenance */
    text: number[];
    grade: string;
    observations: CompiledObservations;
  }[];
}

/** Labels as runs (`2001-Q1*92`: that one and the 91 after it), values, and statuses as runs (`f80r12`). */
export interface CompiledObservations {
  p: string;
  v: number[];
  s: string;
}
