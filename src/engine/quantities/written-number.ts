/** A bare number: digits or words, with its magnitude, without unit. */
export interface Cardinal {
  /** Token after the last. */
  to: number;
  value: number;
  precision: number;
  words: boolean;
  /** Whether a magnitude (million, bn, k) is part of it. */
  magnitude: boolean;
}
