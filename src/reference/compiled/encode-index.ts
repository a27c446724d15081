import type { Gap } from '../../engine/series.ts';
import { AGGREGATION_LETTERS, FREQUENCY_LETTERS, GRADE_LETTERS, KIND_LETTERS } from './codes.ts';
import { type CompiledIndex, FORMAT } from './format.ts';
import type { IndexRow } from './index-row.ts';
import { indexTerms } from './index-terms.ts';
import { packPostings } from './postings.ts';

/** What the index says of the reference as a whole. */
export interface IndexAbout {
  gaps: readonly Gap[];
  /** As `parseSynonyms` gives them. */
  synonyms: string;
  /** The living bodies' own names, since series carry the name of the time and of joint publishers. */
  publisherNames: ReadonlyMap<string, string>;
  /** ISO day on which the figures last changed. */
  changed: string;
}

/** What is needed to find candidates and rank them. `rows` must be in order of id. */
export function encodeIndex(
  rows: readonly IndexRow[],
  topics: readonly { id: string; sha256: string }[],
  { gaps, synonyms, publisherNames, changed }: IndexAbout,
): CompiledIndex {
  const topicIds = new Distinct(topics.map(({ id }) => [id, id]));
  const publishers = new Distinct(rows.map(({ publisher: { id } }) => [id, publisherNames.get(id) ?? id]));
  const areas = new Distinct(rows.map(({ area }) => [area.code, area.name]));
  const units = new Distinct(rows.map(({ unit }) => [unit.label, unit]));
  const measures = new Distinct(rows.map(({ measure }) => [measure, null]));
  const breakdowns = new Distinct(rows.map(({ dimensions }) => [packBreakdown(dimensions), null]));
  const index = indexTerms(rows);
  const terms = [...index.keys()].sort();
  return {
    format: FORMAT,
    changed,
    topics: [...topics].sort((a, b) => (a.id < b.id ? -1 : 1)),
    publishers: publishers.keys.map((id) => [id, publishers.value(id)]),
    areas: areas.keys.map((code) => [code, areas.value(code)]),
    units: units.keys.map((label) => [label, units.value(label).base, units.value(label).scale]),
    measures: measures.keys.join('\n'),
    breakdowns: breakdowns.keys.join('\n'),
    ids: rows.map(({ id }) => id).join('\n'),
    titles: rows.map(({ title }) => title).join('\n'),
    aliases: rows.map(({ aliases }) => aliases.join('\t')).join('\n'),
    columns: {
      topic: rows.map((row) => topicIds.position(row.topic)),
      publisher: rows.map((row) => publishers.position(row.publisher.id)),
      measure: rows.map((row) => measures.position(row.measure)),
      area: rows.map((row) => areas.position(row.area.code)),
      breakdown: rows.map((row) => breakdowns.position(packBreakdown(row.dimensions))),
      unit: rows.map((row) => units.position(row.unit.label)),
      kind: rows.map((row) => KIND_LETTERS.encode(row.kind)).join(''),
      frequency: rows.map((row) => FREQUENCY_LETTERS.encode(row.frequency)).join(''),
      aggregation: rows.map((row) => AGGREGATION_LETTERS.encode(row.aggregation)).join(''),
      seasonallyAdjusted: rows.map((row) => (row.seasonallyAdjusted ? 'y' : 'n')).join(''),
      grade: rows.map((row) => GRADE_LETTERS.encode(row.grade)).join(''),
      from: rows.map(({ from }) => from),
      to: rows.map(({ to }) => to),
      count: rows.map(({ count }) => count),
      low: rows.map(({ low }) => low),
      high: rows.map(({ high }) => high),
    },
    terms: terms.join('\n'),
    postings: terms.map((term) => packPostings(index.get(term) ?? [])).join('\n'),
    gaps: gaps.map((gap) => ({
      ...gap,
      aliases: [...gap.aliases],
      area: [gap.area.code, gap.area.name],
    })),
    synonyms,
  };
}

/** A breakdown as one text: `nationality=Albania`, its parts in order and joined by tabs. */
export function packBreakdown(dimensions: Readonly<Record<string, string>>): string {
  const keys = Object.keys(dimensions).sort();
  return keys.map((key) => `${key}=${dimensions[key]}`).join('\t');
}

/** Distinct keys, sorted, so that the same input gives the same bytes; each with the value that it first came with. */
class Distinct<T> {
  readonly keys: readonly string[];
  private readonly values = new Map<string, T>();
  private readonly positions: ReadonlyMap<string, number>;

  constructor(entries: readonly (readonly [string, T])[]) {
    for (const [key, value] of entries) if (!this.values.has(key)) this.values.set(key, value);
    this.keys = [...this.values.keys()].sort();
    this.positions = new Map(this.keys.map((key, at) => [key, at]));
  }

  position(key: string): number {
    return this.positions.get(key) ?? -1;
  }

  value(key: string): T {
    return this.values.get(key) as T;
  }
}
