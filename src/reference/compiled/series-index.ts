import type { IndexedSeries, SeriesIndex } from '../../engine/reference.ts';
import type { Area, Unit } from '../../engine/series.ts';
import { AGGREGATION_LETTERS, FREQUENCY_LETTERS, GRADE_LETTERS, KIND_LETTERS } from './codes.ts';
import type { CompiledIndex } from './format.ts';
import { unpackPostings } from './postings.ts';

/** The index of a compiled reference in memory; rows and postings are decoded when asked for. */
export class CompiledSeriesIndex implements SeriesIndex {
  readonly size: number;
  private readonly compiled: CompiledIndex;
  private readonly ids: readonly string[];
  private readonly titles: readonly string[];
  private readonly aliases: readonly string[];
  private readonly measures: readonly string[];
  private readonly breakdowns: readonly string[];
  private readonly terms: ReadonlyMap<string, number>;
  private readonly packed: readonly string[];
  private readonly positions: ReadonlyMap<string, number>;
  private readonly rows: (IndexedSeries | undefined)[];

  constructor(compiled: CompiledIndex) {
    this.compiled = compiled;
    this.ids = lines(compiled.ids);
    this.size = this.ids.length;
    this.titles = lines(compiled.titles);
    this.aliases = compiled.aliases.split('\n');
    this.measures = lines(compiled.measures);
    this.breakdowns = compiled.breakdowns.split('\n');
    this.terms = new Map(lines(compiled.terms).map((term, at) => [term, at]));
    this.packed = lines(compiled.postings);
    this.positions = new Map(this.ids.map((id, at) => [id, at]));
    this.rows = new Array(this.size);
  }

  find(id: string): number {
    return this.positions.get(id) ?? -1;
  }

  postings(term: string): readonly { at: number; weight: number }[] {
    const at = this.terms.get(term);
    return at === undefined ? [] : unpackPostings(this.packed[at] ?? '');
  }

  series(at: number): IndexedSeries {
    let row = this.rows[at];
    if (!row) {
      row = this.decode(at);
      this.rows[at] = row;
    }
    return row;
  }

  /** Number of observations of a series. */
  count(at: number): number {
    return this.compiled.columns.count[at] ?? 0;
  }

  area(at: number): Area {
    const [code, name] = this.compiled.areas[this.compiled.columns.area[at] ?? -1] ?? ['', ''];
    return { code, name };
  }

  /** A publisher's name by its id; the id itself when unknown. */
  publisherName(id: string): string {
    return this.compiled.publishers.find(([known]) => known === id)?.[1] ?? id;
  }

  /** Checksum of a topic's part. */
  checksum(topic: string): string {
    return this.compiled.topics.find(({ id }) => id === topic)?.sha256 ?? '';
  }

  private decode(at: number): IndexedSeries {
    if (!(at >= 0 && at < this.size)) throw new RangeError(`no series at ${at} of ${this.size}`);
    const { columns, publishers, topics } = this.compiled;
    return {
      id: this.ids[at] ?? '',
      title: this.titles[at] ?? '',
      measure: this.measures[columns.measure[at] ?? -1] ?? '',
      publisher: publishers[columns.publisher[at] ?? -1]?.[0] ?? '',
      area: this.area(at).code,
      dimensions: unpackBreakdown(this.breakdowns[columns.breakdown[at] ?? -1] ?? ''),
      aliases: (this.aliases[at] ?? '').split('\t').filter((alias) => alias !== ''),
      kind: KIND_LETTERS.decode(columns.kind[at] ?? ''),
      unit: this.unit(columns.unit[at] ?? -1),
      frequency: FREQUENCY_LETTERS.decode(columns.frequency[at] ?? ''),
      aggregation: AGGREGATION_LETTERS.decode(columns.aggregation[at] ?? ''),
      seasonallyAdjusted: columns.seasonallyAdjusted[at] === 'y',
      grade: GRADE_LETTERS.decode(columns.grade[at] ?? ''),
      topic: topics[columns.topic[at] ?? -1]?.id ?? '',
      from: day(columns.from[at] ?? 0),
      to: day(columns.to[at] ?? 0),
      low: columns.low[at] ?? 0,
      high: columns.high[at] ?? 0,
    };
  }

  private unit(position: number): Unit {
    const [label, base, scale] = this.compiled.units[position] ?? ['', '', 1];
    return { label, base, scale };
  }
}

function lines(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}

function day(number: number): string {
  const digits = String(number).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

function unpackBreakdown(packed: string): Record<string, string> {
  const dimensions: Record<string, string> = {};
  for (const part of packed === '' ? [] : packed.split('\t')) {
    const at = part.indexOf('=');
    dimensions[part.slice(0, at)] = part.slice(at + 1);
  }
  return dimensions;
}
