/**
 * A source table: what a statistician reviews. One file a topic, one line an observation.
 *
 *     measure Small boat arrivals                 fields shared by the series below; `{nationality}` stands for
 *       unit: people                              a dimension's value and `{area}` for the area's name
 *
 *     series home-office.small-boats.arrivals.albania.quarterly
 *       by nationality: Albania                   a dimension
 *       frequency: quarterly                      a field of its own; it goes before the measure's
 *       2023-Q1 = 28                              an observation; a status other than `status:` follows the value
 *       release 2023-08-24                        what an earlier release said
 *         until: 2023-11-23
 *         2023-Q2 = 120
 *
 * The folder names the publisher and the file names the topic. Lines that begin with `#` are comments.
 */
export interface Table {
  /** Path as shown in messages, e.g. `uk.home-office/returns.txt`. */
  file: string;
  measures: MeasureBlock[];
}

export interface MeasureBlock {
  name: string;
  line: number;
  fields: Field[];
  series: SeriesBlock[];
}

export interface SeriesBlock {
  id: string;
  line: number;
  fields: Field[];
  rows: Row[];
  releases: ReleaseBlock[];
}

export interface ReleaseBlock {
  released: string;
  line: number;
  fields: Field[];
  rows: Row[];
}

/** `key: value`; keys for lists (`caveat`, `alias`) may repeat. */
export interface Field {
  key: string;
  value: string;
  line: number;
}

/** `period = value status`. */
export interface Row {
  period: string;
  value: number;
  /** Null when it is the block's `status`. */
  status: string | null;
  line: number;
}

/** What is wrong with a table, and where. */
export class TableError extends Error {
  readonly file: string;
  readonly line: number;

  constructor(file: string, line: number, problem: string) {
    super(`${file}:${line}: ${problem}`);
    this.name = 'TableError';
    this.file = file;
    this.line = line;
  }
}
