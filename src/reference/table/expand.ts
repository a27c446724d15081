import { parsePeriod } from '../../engine/periods/parse.ts';
import type { Area, Observation, Series, Vintage } from '../../engine/series.ts';
import { REPEATED, SINGLE } from './field-order.ts';
import { fits } from './fits.ts';
import type { Lists } from './lists.ts';
import {
  type Field,
  type MeasureBlock,
  type ReleaseBlock,
  type Row,
  type SeriesBlock,
  TableError,
} from './table.ts';
import { fillIn } from './template.ts';

/** Where a table stands: what its path says. */
export interface Place {
  file: string;
  publisher: string;
  topic: string;
}

/**
 * A series in full: its own fields before its measure's, templates filled in, units and areas looked up.
 * Throws `TableError` with file, line, series and field; whether the result is sound as a whole is the schema's.
 */
export function expandSeries(
  measure: MeasureBlock,
  block: SeriesBlock,
  place: Place,
  lists: Lists,
): Series {
  const fields = new Fields(place.file, block.id, [...measure.fields, ...block.fields], block.line);
  const area = lists.areas.get(fields.need('area'));
  if (!area) throw fields.error('area', 'not in areas.txt');
  const unit = lists.units.get(fields.need('unit'));
  if (!unit) throw fields.error('unit', 'not in units.txt');
  const dimensions = fields.dimensions();
  const fill = (text: string) => fillIn(text, area, dimensions);
  const publisher = lists.publishers.get(place.publisher);
  const origin = fields.get('origin');
  const adjusted = fields.need('seasonally adjusted');
  const series = {
    id: block.id,
    title: fill(fields.need('title')),
    measure: measure.name,
    publisher: {
      id: place.publisher,
      name: fields.get('publisher') ?? publisher?.name ?? '',
    },
    publication: fill(fields.need('publication')),
    landingPage: fields.need('landing page'),
    dataPage: fields.get('data page'),
    area,
    unit,
    kind: fields.need('kind') as Series['kind'],
    frequency: fields.need('frequency') as Series['frequency'],
    aggregation: fields.need('aggregation') as Series['aggregation'],
    seasonallyAdjusted: adjusted === 'yes',
    dimensions,
    definition: fill(fields.need('definition')),
    caveats: fields.list('caveat').map(fill),
    ...breaksOf(fields, area, fill),
    note: fill(fields.get('note') ?? ''),
    aliases: fields.list('alias').map(fill),
    topic: place.topic,
    licence: fields.get('licence') ?? publisher?.licence ?? '',
    released: fields.get('released'),
    nextRelease: fields.get('next release'),
    grade: fields.need('grade') as Series['grade'],
    provenance: fill(fields.need('provenance')),
    ...(origin === null ? {} : { origin }),
    source: 'bundled',
  };
  const observe = observer(series, fields);
  return {
    ...series,
    observations: observe(block.rows, fields.get('status')),
    history: block.releases.map((release) => expandRelease(release, series, fields, observe)),
  };
}

/** `break: 2014 | Mayotte is included`, none or several, in order of time. */
function breaksOf(
  fields: Fields,
  area: Area,
  fill: (text: string) => string,
): Pick<Series, 'breaks'> {
  const breaks = fields.all('break').map(({ value, line }) => {
    const [period = '', reason = ''] = value.split('|').map((part) => part.trim());
    if (!reason || !parsePeriod(period, { area }))
      throw fields.errorAt(line, 'break', `"${value}" is no period and reason, parted by a bar`);
    return { period, reason: fill(reason) };
  });
  return breaks.length > 0 ? { breaks } : {};
}

type Observe = (rows: readonly Row[], status: string | null) => Observation[];

function observer(series: { frequency: Series['frequency']; area: Area }, fields: Fields): Observe {
  return (rows, status) => {
    let last = '';
    return rows.map((row) => {
      const period = parsePeriod(row.period, series);
      if (!period)
        throw fields.errorAt(row.line, row.period, 'no period that this series can have');
      if (!fits(period.kind, series.frequency))
        throw fields.errorAt(
          row.line,
          row.period,
          `a ${period.kind} does not fit the frequency ${series.frequency}`,
        );
      const key = period.to + period.from;
      if (key <= last) throw fields.errorAt(row.line, row.period, 'out of order, or there twice');
      last = key;
      return {
        period: row.period,
        value: row.value,
        status: (row.status ?? status ?? 'final') as Observation['status'],
      };
    });
  };
}

function expandRelease(
  release: ReleaseBlock,
  series: Pick<Series, 'publication' | 'grade' | 'provenance'>,
  outer: Fields,
  observe: Observe,
): Vintage {
  const fields = new Fields(outer.file, outer.series, release.fields, release.line);
  return {
    released: release.released,
    until: fields.get('until'),
    publication: fields.get('publication') ?? series.publication,
    url: fields.get('landing page'),
    grade: (fields.get('grade') as Vintage['grade'] | null) ?? series.grade,
    provenance: fields.get('provenance') ?? series.provenance,
    observations: observe(release.rows, fields.get('status')),
  };
}

/** The fields of one block, later ones before earlier ones; a list given again replaces the measure's. */
class Fields {
  private readonly single = new Map<string, Field>();
  private readonly lists = new Map<string, Field[]>();
  private readonly by = new Map<string, string>();

  readonly file: string;
  readonly series: string;
  private readonly line: number;

  constructor(file: string, series: string, fields: readonly Field[], line: number) {
    this.file = file;
    this.series = series;
    this.line = line;
    for (const field of fields) this.add(field);
  }

  private add(field: Field): void {
    if (SINGLE.has(field.key)) this.single.set(field.key, field);
    else if (field.key.startsWith('by ')) this.by.set(field.key.slice(3), field.value);
    else if (REPEATED.has(field.key)) {
      const list = this.lists.get(field.key);
      const inherited = list && (list[0] as Field).line < this.line && field.line > this.line;
      if (list && !inherited) list.push(field);
      else this.lists.set(field.key, [field]);
    } else throw this.errorAt(field.line, field.key, 'no such field');
  }

  get(key: string): string | null {
    return this.single.get(key)?.value ?? null;
  }

  need(key: string): string {
    const value = this.get(key);
    if (value === null) throw this.errorAt(this.line, key, 'missing');
    return value;
  }

  all(key: string): readonly Field[] {
    return this.lists.get(key) ?? [];
  }

  list(key: string): string[] {
    return this.all(key).map(({ value }) => value);
  }

  dimensions(): Record<string, string> {
    return Object.fromEntries(this.by);
  }

  error(key: string, problem: string): TableError {
    const field = this.single.get(key);
    return this.errorAt(field?.line ?? this.line, key, `"${field?.value ?? ''}" is ${problem}`);
  }

  errorAt(line: number, field: string, problem: string): TableError {
    return new TableError(this.file, line, `${this.series}: ${field}: ${problem}`);
  }
}
