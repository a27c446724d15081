/**
 * What can be wrong with a file. The words for the reader are in `problem-words.ts`.
 * `fatal` ones reject the file, the others say what was repaired or left out.
 */
export type ProblemCode =
  | 'empty'
  | 'too-large'
  | 'web-page'
  | 'other-kind'
  | 'bad-json'
  | 'unknown-form'
  | 'zip-damaged'
  | 'zip-too-large'
  | 'zip-without-data'
  | 'file-missing'
  | 'no-rows'
  | 'no-period'
  | 'no-value'
  | 'no-figures'
  | 'too-many-series'
  | 'bad-description'
  | 'other-encoding'
  | 'lost-characters'
  | 'open-quote'
  | 'unfinished'
  | 'cells-missing'
  | 'cells-extra'
  | 'column-renamed'
  | 'bad-period'
  | 'bad-value'
  | 'value-too-large'
  | 'twice'
  | 'day-or-month'
  | 'bad-field'
  | 'missing-field';

export interface Problem {
  code: ProblemCode;
  /** Nothing can be taken from the file. */
  fatal: boolean;
  /** Counted from 1, as an editor shows it; null where the file as a whole is meant. */
  line: number | null;
  /** The column's heading, or the place in a JSON line; null where a whole line is meant. */
  column: string | null;
  /** What was found there, or what the code is about: a name, a limit. */
  found: string;
}

/** Ends the reading of a file that nothing can be taken from. */
export class SourceRejected extends Error {
  readonly problem: Problem;
  constructor(code: ProblemCode, place: { line?: number; column?: string; found?: string } = {}) {
    super(code);
    this.name = 'SourceRejected';
    this.problem = problemOf(code, true, place);
  }
}

/** How many problems are kept in detail; a reader who has seen so many knows what is wrong. */
const KEPT = 200;

/** Collects what was repaired or left out, in the order of the file. */
export class Problems {
  readonly list: Problem[] = [];
  /** All of them, also those not kept. */
  count = 0;

  add(code: ProblemCode, place: { line?: number; column?: string; found?: string } = {}): void {
    this.count++;
    if (this.list.length < KEPT) this.list.push(problemOf(code, false, place));
  }
}

function problemOf(
  code: ProblemCode,
  fatal: boolean,
  { line, column, found = '' }: { line?: number; column?: string; found?: string },
): Problem {
  const short = found.length > 80 ? `${found.slice(0, 80)}…` : found;
  return { code, fatal, line: line ?? null, column: column ?? null, found: short };
}
