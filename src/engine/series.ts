/*
 * The lists stand as values, so that whatever reads series (tables, compiled files, readers' own files) checks
 * against the same ones. Their order is part of the compiled format: new entries go to the end.
 */

/** How often observations are published. */
export const FREQUENCIES = [
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'half-yearly',
  'annual',
  'financial-year',
  'academic-year',
  'year-ending',
  'year-to-date',
  'irregular',
] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** How a coarser period follows from finer ones: flows add up, stocks take the last, rates do neither. */
export const AGGREGATIONS = ['sum', 'last', 'mean', 'none'] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

/** What sort of number a series holds: they are never mixed when comparing. */
export const MEASURE_KINDS = ['count', 'money', 'rate', 'share', 'index'] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

export const STATUSES = ['final', 'revised', 'provisional'] as const;
export type ObservationStatus = (typeof STATUSES)[number];

/** How well a figure is known: copied from an official table, read on an official page, or reported by others. */
export const EVIDENCE_GRADES = ['official-file-copy', 'official-page', 'secondary'] as const;
export type EvidenceGrade = (typeof EVIDENCE_GRADES)[number];

/**
 * One value. `period` is the publisher's label: `2022`, `2022-Q3`, `2022-07`, `2022/23`, `2022-H1`,
 * `2023-9M` (January to September), `YE 2023-06`, `2011-2013`, `2014/15-2016/17`, `2023-06-05`,
 * `WE 2023-06-11` (the week ending then), `3M 2023-06` (the three months to June).
 */
export interface Observation {
  period: string;
  value: number;
  status: ObservationStatus;
}

/** What one earlier release said: needed to tell what was known on an article's day. */
export interface Vintage {
  /** ISO day of the release. */
  released: string;
  /** ISO day from which a later release replaced it, when known. */
  until: string | null;
  publication: string;
  url: string | null;
  grade: EvidenceGrade;
  provenance: string;
  observations: readonly Observation[];
}

/** A break: from this period on, values are counted in another way. */
export interface SeriesBreak {
  /** The publisher's label of the first period after it. */
  period: string;
  /** What changed, in a few words. */
  reason: string;
}

/** The unit of a series: `12.8` in `GBP billion` is unit `GBP`, scale 1e9. */
export interface Unit {
  /** As shown to a reader: `GBP billion`, `people`, `percent`. */
  label: string;
  /** Without magnitude: `GBP`, `people`, `percent`. */
  base: string;
  /** Factor from a stored value to the base unit. */
  scale: number;
}

/** A country, nation or region. */
export interface Area {
  /** ISO 3166-1/2, or `GB-REG-...` style ids of the reference for English regions, `XX-WORLD` for groups. */
  code: string;
  name: string;
}

/** One official statistical series, with everything a reader of the card may ask about it. */
export interface Series {
  id: string;
  title: string;
  /** The measure without its breakdown: what series that differ only in area or nationality share. */
  measure: string;
  publisher: { id: string; name: string };
  publication: string;
  /** The publication's page at the publisher. */
  landingPage: string;
  /** The table itself, when it has an address of its own. */
  dataPage: string | null;
  area: Area;
  unit: Unit;
  kind: MeasureKind;
  frequency: Frequency;
  aggregation: Aggregation;
  seasonallyAdjusted: boolean;
  /** The breakdown, e.g. `{ nationality: 'Spain' }`; the area is not repeated here. */
  dimensions: Readonly<Record<string, string>>;
  definition: string;
  caveats: readonly string[];
  note: string;
  aliases: readonly string[];
  topic: string;
  licence: string;
  /** ISO day of the release the observations come from, when known. */
  released: string | null;
  nextRelease: string | null;
  grade: EvidenceGrade;
  provenance: string;
  /** In time order. */
  observations: readonly Observation[];
  /** Earlier releases, oldest first. */
  history: readonly Vintage[];
  /** Where values stop being comparable with those before, oldest first; absent where the publisher states none. */
  breaks?: readonly SeriesBreak[];
  /** Where newer figures can be fetched (see reference/services); absent when no service gives them. */
  origin?: string;
  /** Who supplied it: the bundled reference, or a source that the reader added. */
  source: string;
}

/** A measure that people quote and nobody counts. */
export interface Gap {
  id: string;
  measure: string;
  area: Area;
  /** Why there is no official figure, in a sentence for the reader. */
  reason: string;
  /** Words in which people speak of it, without figures. */
  aliases: readonly string[];
  /** Where the absence was read. */
  provenance: string;
  /** The nearest official series, a different thing, and how it differs. */
  nearest: { series: string; difference: string } | null;
}
