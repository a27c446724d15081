import type { Series } from '../engine/series.ts';
import type { Problem } from './problem.ts';

/** The forms in which a source can come. */
export type SourceForm =
  | 'sourcemark'
  | 'csv'
  | 'sdmx-csv'
  | 'ons-time-series'
  | 'data-package'
  | 'csvw'
  | 'json-stat';

/** What was read from a file: its series, and everything that was left out or repaired. */
export interface ParsedSource {
  /** Null when the file was rejected. */
  form: SourceForm | null;
  /** The source's name: its own, or the file's. */
  name: string;
  series: readonly Series[];
  problems: readonly Problem[];
  /** Of all problems; more than `problems` holds when there are very many. */
  problemCount: number;
}

/** The identity of a source: what its series are called after. */
export interface SourceIdentity {
  /** `own:` and a name made of the file's name or the address; the same for the same file, so that it updates. */
  id: string;
  /** File name or address, for `provenance`. */
  from: string;
}
