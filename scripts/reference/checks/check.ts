import type { Series } from '../../../src/engine/series.ts';

/** Something in the tables that a statistician should look at. */
export interface Finding {
  /** The series it stands at. */
  series: string;
  /** What it is about, so that an exception can name it: a period, an alias, another series. */
  about: string;
  text: string;
}

/** One kind of check over the whole reference. */
export interface Check {
  name: string;
  /** What it looks for, in a line for the table that `reference:check` prints. */
  about: string;
  /** How many things it looked at, and what it found. */
  run(series: readonly Series[]): { looked: number; findings: Finding[] };
}

/** Puts together what a check found while it goes through the series. */
export class Findings {
  looked = 0;
  readonly findings: Finding[] = [];

  add(series: Series, about: string, text: string): void {
    this.findings.push({ series: series.id, about, text });
  }
}
