import type { Period } from './periods/period.ts';
import type { Quantity } from './quantity.ts';

export type ClaimKind =
  | 'level'
  | 'change'
  | 'share'
  | 'rate'
  | 'ratio'
  | 'rank'
  | 'target'
  | 'pledge';

export type Direction = 'up' | 'down';

/** The period that a claim speaks of. */
export interface ClaimPeriod {
  /** The article's words, or null when it names none. */
  text: string | null;
  /** Null when the words can't be resolved, e.g. "last year" on an undated page. */
  period: Period | null;
  /** Why there is no period, in words for the reader; null when there is one. */
  unresolved: string | null;
  /** Set when the words stand elsewhere: before the list, in the sentence before, with the number leant on. */
  carried?: true;
  /** Where a time without fixed dates lies at most: "the spring of 2023", "before the pandemic". */
  about?: Period;
  /** Months before the statement's period, where that has no dates itself: "a year earlier" is 12. */
  months?: number;
  /**
   * Set for the earlier of two figures whose own time is not named ("up from 178,220"): it is before this period; null
   * when nothing says which period that is.
   */
  before?: Period | null;
}

/** A quantity read in context. */
export interface Claim extends Quantity {
  isStatistic: boolean;
  /** Why it is no statistic (`year`, `age`, `anniversary`, ...); null for statistics. */
  reason: string | null;
  kind: ClaimKind;
  direction: Direction | null;
  period: ClaimPeriod;
  /** For changes: the period compared from, when the words name it. */
  basePeriod: ClaimPeriod | null;
  /** The area's name and code, stated or the publisher's own. */
  area: { code: string; name: string; stated: boolean } | null;
  /** The measure in the article's words, what it leans on included. */
  measure: string;
  /** Content words for linking, the nearest first: own clause, sentence, block lead-in, headings, title. */
  context: {
    clause: string;
    sentence: string;
    /** Text around the sentence that still speaks of the same thing. */
    around: string;
  };
  /** Offset (`start`) of the earlier claim that it leans on, e.g. for "that number". */
  refersTo: number | null;
}
