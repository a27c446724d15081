import { parsePeriod } from '../../engine/periods/parse.ts';
import type { Gap, Series } from '../../engine/series.ts';
import { AGGREGATIONS, FREQUENCIES, GRADES, KINDS } from './codes.ts';
import { type CompiledIndex, FORMAT } from './format.ts';
import { indexTerms } from './index-terms.ts';
import { packPostings } from './postings.ts';

/**
 * What is needed to find candidates and rank them. `series` must be in order of id; `publisherNames` are the living
 * bodies' own names, since series carry the name of the time and of joint publishers.
 */
export function encodeIndex(
  series: readonly Series[],
  gaps: readonly Gap[],
  topics: readonly { id: string; sha256: string }[],
  publisherNames: ReadonlyMap<string, string>,
): CompiledIndex {
  const publishers = new Distinct(series.map((one) => one.publisher.id));
  const areas = new Distinct(series.map((one) => one.area.code));
  const units = new Distinct(series.map((one) => one.unit.label));
  const measures = new Distinct(series.map((one) => one.measure));
  const breakdowns = new Distinct(series.map((one) => packBreakdown(one.dimensions)));
  const topicIds = new Distinct(topics.map(({ id }) => id));
  const index = indexTerms(series);
  const terms = [...index.keys()].sort();
  const sizes = series.map(magnitude);
  const spans = series.map(span);
  return {
    format: FORMAT,
    topics: [...topics].sort((a, b) => (a.id < b.id ? -1 : 1)),
    publishers: publishers.values.map((id) => [id, publisherNames.get(id) ?? id]),
    areas: areas.values.map((code) => {
      const area = series.find((one) => one.area.code === code)?.area;
      return [code, area?.name ?? code];
    }),
    units: units.values.map((label) => {
      const unit = series.find((one) => one.unit.label === label)?.unit;
      return [label, unit?.base ?? label, unit?.scale ?? 1];
    }),
    measures: measures.values.join('\n'),
    breakdowns: breakdowns.values.join('\n'),
    ids: series.map(({ id }) => id).join('\n'),
    titles: series.map(({ title }) => title).join('\n'),
    aliases: series.map(({ aliases }) => aliases.join('\t')).join('\n'),
    columns: {
      topic: series.map((one) => topicIds.position(one.topic)),
      publisher: series.map((one) => publishers.position(one.publisher.id)),
      measure: series.map((one) => measures.position(one.measure)),
      area: series.map((one) => areas.position(one.area.code)),
      breakdown: series.map((one) => breakdowns.position(packBreakdown(one.dimensions))),
      unit: series.map((one) => units.position(one.unit.label)),
      kind: series.map((one) => KINDS.encode(one.kind)).join(''),
      frequency: series.map((one) => FREQUENCIES.encode(one.frequency)).join(''),
      aggregation: series.map((one) => AGGREGATIONS.encode(one.aggregation)).join(''),
      seasonallyAdjusted: series.map((one) => (one.seasonallyAdjusted ? 'y' : 'n')).join(''),
      grade: series.map((one) => GRADES.encode(one.grade)).join(''),
      from: spans.map(([from]) => from),
      to: spans.map(([, to]) => to),
      count: series.map((one) => one.observations.length),
      low: sizes.map(([low]) => low),
      high: sizes.map(([, high]) => high),
    },
    terms: terms.join('\n'),
    postings: terms.map((term) => packPostings(index.get(term) ?? [])).join('\n'),
    gaps: gaps.map((gap) => ({ ...gap, aliases: [...gap.aliases], area: [gap.area.code, gap.area.name] })),
  };
}

export function packBreakdown(dimensions: Readonly<Record<string, string>>): string {
  const keys = Object.keys(dimensions).sort();
  return keys.map((key) => `${key}=${dimensions[key]}`).join('\t');
}

/** Smallest and largest value in the base unit. */
function magnitude({ observations, unit }: Series): [number, number] {
  const values = observations.map(({ value }) => value);
  const scaled = (value: number) => Number((value * unit.scale).toPrecision(12));
  return [scaled(Math.min(...values)), scaled(Math.max(...values))];
}

/** First and last day covered, as numbers like 20220131. */
function span(series: Series): [number, number] {
  const periods = series.observations.map(({ period }) => parsePeriod(period, series));
  const from = periods.map((period) => period?.from ?? '9999-12-31');
  const to = periods.map((period) => period?.to ?? '0000-01-01');
  const least = from.reduce((a, b) => (b < a ? b : a));
  const most = to.reduce((a, b) => (b > a ? b : a));
  return [Number(least.replaceAll('-', '')), Number(most.replaceAll('-', ''))];
}

/** Distinct values, sorted, so that the same input gives the same bytes. */
class Distinct {
  readonly values: readonly string[];
  private readonly positions: ReadonlyMap<string, number>;

  constructor(values: readonly string[]) {
    this.values = [...new Set(values)].sort();
    this.positions = new Map(this.values.map((value, at) => [value, at]));
  }

  position(value: string): number {
    return this.positions.get(value) ?? -1;
  }
}
