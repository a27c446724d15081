/** How a quantity's value was written down. */
export type QuantityForm =
  | 'digits'
  | 'words'
  | 'fraction'
  | 'ratio'
  | 'multiplier'
  | 'range'
  | 'rank';

/** What the surface says the number is of. */
export type QuantityUnit =
  | 'percent'
  | 'percentage points'
  | 'basis points'
  | 'times'
  | 'rank'
  | (string & {});

/** A mention of a number in text, before it is read in context. */
export interface Quantity {
  surface: string;
  start: number;
  end: number;
  form: QuantityForm;
  /** Percent as 90, "1.2 million" as 1200000, "one in five" as 20 percent; null for ranges and vague numbers. */
  value: number | null;
  low: number | null;
  high: number | null;
  /** Currency code, percent, a counted noun, or null. */
  unit: QuantityUnit | null;
  /** Per what, for rates: `100,000 people`, `week`, `hour`. */
  per: string | null;
  /** Hedge or bound in the article's words: `over`, `nearly`. */
  modifier: string | null;
  /** The claim's own precision: the value of its last significant digit (12,000 has 1000; 9.2 has 0.1). */
  precision: number;
}
