import {
  type Field,
  type MeasureBlock,
  type ReleaseBlock,
  type Row,
  type SeriesBlock,
  type Table,
  TableError,
} from './table.ts';

const HEAD = /^(measure|series) (.+)$/;
const RELEASE = /^ {2}release (\S+)$/;
const ROW =
  /^( {2}| {4})(\d{4}[^ =:]*|(?:YE|3M) \d{4}-\d{2}|WE \d{4}-\d{2}-\d{2}) = (\S+)(?: ([a-z]+))?$/;
const FIELD = /^( {2}| {4})([a-z][a-z0-9 ]*[a-z0-9]): (.+)$/;

/**
 * Reads a source table (the form is described at `Table`). Throws `TableError` at the first line that is not
 * in that form; what the fields mean is checked later, see `expandTable`.
 */
export function parseTable(text: string, file: string): Table {
  const reader = new TableReader(file);
  text.split('\n').forEach((line, index) => {
    reader.read(line.trimEnd(), index + 1);
  });
  return reader.table;
}

class TableReader {
  readonly table: Table;
  private measure: MeasureBlock | null = null;
  private series: SeriesBlock | null = null;
  private release: ReleaseBlock | null = null;

  constructor(file: string) {
    this.table = { file, measures: [] };
  }

  read(text: string, line: number): void {
    if (text === '' || text.startsWith('#')) return;
    const head = HEAD.exec(text);
    const release = RELEASE.exec(text);
    const row = ROW.exec(text);
    const field = FIELD.exec(text);
    if (head?.[1] === 'measure') this.startMeasure(head, line);
    else if (head) this.startSeries(head, line);
    else if (release) this.startRelease(release[1] as string, line);
    else if (row) this.addRow(row, line);
    else if (field) this.addField(field, line);
    else
      throw new TableError(this.table.file, line, `not a line of a table: "${text.slice(0, 60)}"`);
  }

  private startMeasure(match: RegExpExecArray, line: number): void {
    this.measure = { name: match[2] as string, line, fields: [], series: [] };
    this.series = this.release = null;
    this.table.measures.push(this.measure);
  }

  private startSeries(match: RegExpExecArray, line: number): void {
    if (!this.measure) throw new TableError(this.table.file, line, 'a series before any measure');
    this.series = { id: match[2] as string, line, fields: [], rows: [], releases: [] };
    this.release = null;
    this.measure.series.push(this.series);
  }

  private startRelease(released: string, line: number): void {
    if (!this.series) throw new TableError(this.table.file, line, 'a release outside a series');
    this.release = { released, line, fields: [], rows: [] };
    this.series.releases.push(this.release);
  }

  private addRow(match: RegExpExecArray, line: number): void {
    const [, indent, period, number, status] = match;
    const value = Number(number);
    if (!Number.isFinite(value))
      throw new TableError(this.table.file, line, `"${number}" is not a number`);
    this.rowsAt(indent as string, line).push({
      period: period as string,
      value,
      status: status ?? null,
      line,
    });
  }

  private addField(match: RegExpExecArray, line: number): void {
    const [, indent, key, value] = match;
    this.fieldsAt(indent as string, line).push({
      key: key as string,
      value: value as string,
      line,
    });
  }

  private rowsAt(indent: string, line: number): Row[] {
    const block = indent.length === 4 ? this.release : this.release ? null : this.series;
    if (!block) throw new TableError(this.table.file, line, 'an observation in the wrong place');
    return block.rows;
  }

  private fieldsAt(indent: string, line: number): Field[] {
    const outer = this.release ? null : (this.series ?? this.measure);
    const block = indent.length === 4 ? this.release : outer;
    if (!block) throw new TableError(this.table.file, line, 'a field in the wrong place');
    return block.fields;
  }
}
