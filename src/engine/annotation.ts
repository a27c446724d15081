import type { Claim } from './claim.ts';

/** One reason for or against a link, in words that the card and `annotate --explain` show. */
export interface Evidence {
  feature: string;
  /** Contribution to the score; positive speaks for the link. */
  weight: number;
  text: string;
}

/** A claim linked to the series that holds the official figure. */
export interface Link {
  series: string;
  /** Calibrated probability that the link is right, 0 to 1. */
  confidence: number;
  evidence: readonly Evidence[];
  /** Other official readings of the same words, best first, and why they were not chosen. */
  alternatives: readonly { series: string; confidence: number; why: string }[];
}

/** Why a statistic has no link. */
export interface Unlinked {
  reason: 'gap' | 'no-candidate' | 'below-threshold' | 'disabled';
  /** In words for the reader. */
  text: string;
  gap: string | null;
  /** Nearest official series, a different thing, and how it differs. */
  nearest: { series: string; difference: string } | null;
}

export type Relation = 'agrees' | 'rounds-to' | 'differs' | 'period-not-covered';

export type ChangeBasis =
  | 'stated'
  | 'same-quarter-last-year'
  | 'same-month-last-year'
  | 'year-to-date'
  | 'full-year'
  | 'rolling-year';

/** A like-for-like comparison that the series allows; values in the series' own unit. */
export interface Change {
  basis: ChangeBasis;
  /** In words: `January to September`. */
  label: string;
  from: { period: string; value: number };
  to: { period: string; value: number };
  difference: number;
  /** Percent, or null where it means nothing (base zero, a rate). */
  percent: number | null;
  /** ISO day on which the later value was first published, when known. */
  released: string | null;
  /** The same comparison as published on the article's day, where it differed. */
  asAt: { release: string; from: number; to: number; percent: number | null } | null;
}

/** The official figure beside the article's; values in the series' own unit. */
export interface Comparison {
  relation: Relation;
  series: string;
  official: {
    period: string;
    value: number;
    unit: string;
    status: string;
    /** How it was derived from finer observations, e.g. `sum of 4 quarters`; null when published as such. */
    derived: string | null;
  } | null;
  /** The figure as published on the article's day (or in the last release that differed), where history is held. */
  asAt: { release: string; until: string | null; value: number } | null;
  /** Official minus article, in the series' unit. */
  difference: number | null;
  /** Difference in percent of the article's figure; null for rates and shares. */
  percent: number | null;
  /** For changes: the one that the words ask for first. */
  changes: readonly Change[];
  /** Context in other series: total of all routes, share of all arrivals. */
  related: readonly { series: string; period: string; value: number; text: string }[];
  /** Plain finding for the reader, in the tone of DESIGN-NOTES "Words". */
  note: string;
}

/** A statistic of the article with what the official record says. */
export interface Annotation {
  claim: Claim;
  link: Link | null;
  /** Set when `link` is null. */
  unlinked: Unlinked | null;
  comparison: Comparison | null;
}
