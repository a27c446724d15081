import type { Area, Unit } from '../../engine/series.ts';
import { TableError } from './table.ts';

/** The short lists that tables refer to. */
export interface Lists {
  /** By label. */
  units: ReadonlyMap<string, Unit>;
  /** By code. */
  areas: ReadonlyMap<string, Area>;
  /** By id. */
  publishers: ReadonlyMap<string, ListedPublisher>;
}

/** A publisher that has a folder of tables. */
export interface ListedPublisher {
  name: string;
  /** Licence of its figures, where a table names no other. */
  licence: string;
}

/** Reads `publishers.txt`: lines `id = name | licence`. */
export function parsePublishers(text: string, file: string): Map<string, ListedPublisher> {
  const publishers = new Map<string, ListedPublisher>();
  for (const { key, value, line } of entries(text, file)) {
    const [name, licence, ...rest] = value.split(' | ');
    if (!name || !licence || rest.length > 0)
      throw new TableError(file, line, `"${key}" needs a name and a licence: id = name | licence`);
    if (publishers.has(key)) throw new TableError(file, line, `"${key}" stands here twice`);
    publishers.set(key, { name, licence });
  }
  return publishers;
}

/** Reads `areas.txt`: lines `code = name`. */
export function parseNames(text: string, file: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const { key, value, line } of entries(text, file)) {
    if (names.has(key)) throw new TableError(file, line, `"${key}" stands here twice`);
    names.set(key, value);
  }
  return names;
}

/** Reads `units.txt`: lines `label = base` or `label = base x factor`. */
export function parseUnits(text: string, file: string): Map<string, Unit> {
  const units = new Map<string, Unit>();
  for (const [label, value] of parseNames(text, file)) {
    const [, base, factor] = /^(.+?)(?: x (\d+))?$/.exec(value) ?? [];
    units.set(label, { label, base: base ?? value, scale: factor ? Number(factor) : 1 });
  }
  return units;
}

function* entries(
  text: string,
  file: string,
): Generator<{ key: string; value: string; line: number }> {
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    // The last separator: a label may hold one of its own, as in `index 2008-Q1 = 100`.
    const at = line.lastIndexOf(' = ');
    if (at < 1) throw new TableError(file, index + 1, 'expected "name = value"');
    yield { key: line.slice(0, at).trim(), value: line.slice(at + 3).trim(), line: index + 1 };
  }
}
