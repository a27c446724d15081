import '../../reference/places.ts';
import type { Area, Series } from '../../engine/series.ts';
import { placeNamed, placeOf } from '../../engine/text/places.ts';
import type { SourceIdentity } from '../parsed.ts';
import { type Problems, SourceRejected } from '../problem.ts';
import { LARGEST_VALUE, readNumber, saysNothing } from '../values/number.ts';
import { readPeriod } from '../values/period.ts';
import { readStatus } from '../values/status.ts';
import { unitInHeading } from '../values/unit.ts';
import { labelKind } from './label-kinds.ts';
import type { ColumnRole, Mapping } from './mapping.ts';
import { type Bundle, makeSeries, type SourceDescription } from './series-maker.ts';
import type { SourceTable } from './source-table.ts';

/** Above these, a column that differs in every row was taken for a breakdown, or the file is not for a browser. */
const MOST_SERIES = 20_000;
export const MOST_FIGURES = 2_000_000;

/** Headings that name no measure: the source's own name is used instead. */
const NO_MEASURE =
  /^(obs.?value|value|values|number|count|total|amount|figures?|observation|estimate|v4_\d+|n|column \d+)$/i;

/**
 * Reads a table into series by a mapping. Rows that can't be read are reported with line and column and left out.
 * Throws `SourceRejected` when no figure is left or the limits are passed.
 */
export function tableSeries(
  table: SourceTable,
  mapping: Mapping,
  identity: SourceIdentity,
  about: SourceDescription,
  problems: Problems,
): Series[] {
  const reader = new RowReader(table.columns, mapping, about.name, problems);
  table.rows((line, cells) => reader.read(line, cells));
  const bundles = reader.bundles();
  if (bundles.length === 0) throw new SourceRejected('no-figures');
  return bundles.map((bundle) => makeSeries(bundle, mapping, identity, about));
}

class RowReader {
  private readonly found = new Map<string, Bundle>();
  private readonly labels = new Map<string, string | null>();
  private readonly areas = new Map<string, Area | null>();
  private readonly at: Readonly<Record<ColumnRole, readonly number[]>>;
  private figures = 0;

  private readonly columns: readonly string[];
  private readonly mapping: Mapping;
  private readonly name: string;
  private readonly problems: Problems;

  constructor(columns: readonly string[], mapping: Mapping, name: string, problems: Problems) {
    this.columns = columns;
    this.mapping = mapping;
    this.name = name;
    this.problems = problems;
    this.at = columnsByRole(mapping.roles);
    if (this.at.period.length === 0 && this.at['value-of-period'].length === 0)
      throw new SourceRejected('no-period');
    if (this.at.value.length === 0 && this.at['value-of-period'].length === 0)
      throw new SourceRejected('no-value');
  }

  bundles(): Bundle[] {
    return [...this.found.values()].filter(({ figures }) => figures.size > 0);
  }

  read(line: number, cells: readonly string[]): void {
    for (const at of this.at['value-of-period'])
      this.figure(line, cells, at, this.columns[at] ?? '', '');
    if (this.at.value.length === 0) return;
    const words = this.at.period
      .map((at) => cells[at]?.trim() ?? '')
      .join(' ')
      .trim();
    for (const at of this.at.value) this.figure(line, cells, at, words, this.columns[at] ?? '');
  }

  private figure(
    line: number,
    cells: readonly string[],
    at: number,
    words: string,
    heading: string,
  ): void {
    const cell = cells[at] ?? '';
    if (saysNothing(cell)) return;
    const column = this.columns[at] ?? '';
    const value = readNumber(cell, this.mapping.numbers);
    const label = this.label(words);
    if (value === null) this.problems.add('bad-value', { line, column, found: cell });
    else if (!(Math.abs(value) <= LARGEST_VALUE)) {
      this.problems.add('value-too-large', { line, column, found: cell });
    } else if (label === null) {
      const period = this.columns[this.at.period[0] ?? at] ?? '';
      this.problems.add('bad-period', { line, column: period, found: words });
    } else
      this.take(this.bundle(cells, heading, label, cell), label, value, cells, { line, column });
  }

  private take(
    bundle: Bundle,
    label: string,
    value: number,
    cells: readonly string[],
    place: { line: number; column: string },
  ): void {
    const before = bundle.figures.get(label);
    if (before && before.value !== value) {
      this.problems.add('twice', { ...place, found: `${label}: ${before.value}, ${value}` });
      return;
    }
    const marker = this.at.status.map((at) => cells[at] ?? '').find((one) => one.trim() !== '');
    bundle.figures.set(label, { value, status: readStatus(marker ?? '') });
    if (++this.figures > MOST_FIGURES)
      throw new SourceRejected('too-large', { line: place.line, found: String(MOST_FIGURES) });
  }

  private label(words: string): string | null {
    let label = this.labels.get(words);
    if (label === undefined) {
      label = readPeriod(words, this.mapping.periods);
      this.labels.set(words, label);
    }
    return label;
  }

  private bundle(cells: readonly string[], heading: string, label: string, cell: string): Bundle {
    const kind = labelKind(label);
    const breakdown = [...this.at.breakdown, ...this.at.area, ...this.at.measure, ...this.at.unit];
    let key = `${kind}\u0000${heading}`;
    for (const at of breakdown) key += `\u0000${cells[at]}`;
    const known = this.found.get(key);
    if (known) return known;
    if (this.found.size >= MOST_SERIES)
      throw new SourceRejected('too-many-series', { found: String(MOST_SERIES) });
    const fresh = this.newBundle(cells, heading, cell, kind);
    this.found.set(key, fresh);
    return fresh;
  }

  private newBundle(
    cells: readonly string[],
    heading: string,
    cell: string,
    labels: Bundle['labels'],
  ): Bundle {
    const dimensions: [string, string][] = [];
    const text = (at: number) => (cells[at] ?? '').replace(/\s+/g, ' ').trim().slice(0, 300);
    for (const at of this.at.breakdown)
      if (text(at) !== '') dimensions.push([this.columns[at] ?? '', text(at)]);
    let { area } = this.mapping;
    for (const at of this.at.area) {
      const known = this.area(text(at));
      if (known) area = known;
      else if (text(at) !== '') dimensions.push([this.columns[at] ?? '', text(at)]);
    }
    const stated = this.at.measure.map(text).find((words) => words !== '');
    const unit =
      (this.at.unit.map(text).join(' ').trim() || null) ??
      unitInHeading(heading) ??
      (this.mapping.unit || (cell.includes('%') ? '%' : ''));
    const own =
      heading === '' || NO_MEASURE.test(heading)
        ? this.name
        : heading.replace(/\s*[([][^()[\]]*[)\]]\s*$/, '');
    return { measure: stated ?? own, area, dimensions, unit, labels, figures: new Map() };
  }

  private area(name: string): Area | null {
    let area = this.areas.get(name);
    if (area === undefined) {
      const place = placeNamed(name) ?? placeOf(name);
      area = place ? { code: place.code, name: place.name } : null;
      this.areas.set(name, area);
    }
    return area;
  }
}

function columnsByRole(
  roles: readonly ColumnRole[],
): Readonly<Record<ColumnRole, readonly number[]>> {
  const at = (role: ColumnRole) => roles.flatMap((one, column) => (one === role ? [column] : []));
  return {
    period: at('period'),
    value: at('value'),
    'value-of-period': at('value-of-period'),
    breakdown: at('breakdown'),
    area: at('area'),
    measure: at('measure'),
    unit: at('unit'),
    status: at('status'),
    ignore: at('ignore'),
  };
}
