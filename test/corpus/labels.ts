import type { Relation } from '../../src/engine/annotation.ts';
import type { ClaimKind, Direction } from '../../src/engine/claim.ts';

/** A quantity of a labelled article, as a careful reader sees it. Offsets are UTF-16 code units of `text`. */
export interface LabelledQuantity {
  start: number;
  end: number;
  surface: string;
  isStatistic: boolean;
  /** Why it is no statistic; null for statistics. */
  nonStatisticType: string | null;
  value: number | null;
  low: number | null;
  high: number | null;
  unit: string | null;
  modifier: string | null;
  claimKind: ClaimKind | null;
  direction: Direction | null;
  period: { text: string | null; iso: string | null } | null;
  geography: string | null;
  measure: string | null;
  /** Index of the quantity that it leans on. */
  refersTo: number | null;
  inExcludedRegion: boolean;
  /** `yes`: must be marked; `optional`: a target or pledge; `no`: must not. */
  annotate: 'yes' | 'optional' | 'no';
}

/** An official value, or the two ends of an official change. */
export type LabelledOfficial =
  | { series: string; period: string; value: number }
  | {
      series: string;
      from: { period: string; value: number };
      to: { period: string; value: number };
      difference: number;
      percent: number;
    };

/** What the statistic at `quantity` may be linked to: best first; empty when no series holds it. */
export interface LabelledLink {
  quantity: number;
  surface: string;
  series: string[];
  /** Different measures a reader would be glad to see named; linking to them is an error. */
  related: string[];
  official: LabelledOfficial | null;
  relation: Relation | 'no-series';
  reason: string | null;
}

export interface LabelledArticle {
  id: string;
  url: null;
  topic: string;
  docType: string;
  publisher: string;
  isGovernment: boolean;
  published: string | null;
  title: string;
  text: string;
  excluded: { start: number; end: number; reason: string }[];
  quantities: LabelledQuantity[];
  links: LabelledLink[];
}
