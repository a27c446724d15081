import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Gap, Series } from '../../src/engine/series.ts';
import { problemIn, seriesSchema } from '../../src/reference/schema.ts';
import { expandSeries } from '../../src/reference/table/expand.ts';
import { parseGaps } from '../../src/reference/table/gaps.ts';
import {
  type Lists,
  parseNames,
  parsePublishers,
  parseUnits,
} from '../../src/reference/table/lists.ts';
import { parseTable } from '../../src/reference/table/parse.ts';
import { parseSynonyms } from '../../src/reference/table/synonyms.ts';
import { type Table, TableError } from '../../src/reference/table/table.ts';
import { type DataChange, parseChanges } from './changes.ts';

/** Where the source tables stand, from the top of the repository. */
export const TABLES = 'src/reference/tables';

/** One table with what its path says of it. */
export interface PlacedTable {
  table: Table;
  publisher: string;
  topic: string;
}

/** The source tables and what they say. */
export interface SourceTables {
  tables: PlacedTable[];
  lists: Lists;
  /** In order of id. */
  series: Series[];
  gaps: Gap[];
  /** Other words for the tables' words, see `parseSynonyms`. */
  synonyms: string;
  /** The data's changelog, newest first. */
  changes: DataChange[];
}

/**
 * Reads and validates all source tables below a folder. Throws `TableError` at the first mistake, naming file,
 * line, series and field.
 */
export async function readTables(folder: string = TABLES): Promise<SourceTables> {
  const lists = await readLists(folder);
  const tables: PlacedTable[] = [];
  const series = new Map<string, Series>();
  for (const publisher of await folders(folder)) {
    if (!lists.publishers.has(publisher))
      throw new TableError(`${publisher}/`, 1, 'this publisher is not in publishers.txt');
    for (const name of (await readdir(join(folder, publisher))).sort()) {
      const file = `${publisher}/${name}`;
      const table = parseTable(await readFile(join(folder, file), 'utf8'), file);
      const placed = { table, publisher, topic: name.replace(/\.txt$/, '') };
      tables.push(placed);
      for (const one of expandTable(placed, lists, series)) series.set(one.id, one);
    }
  }
  const gaps = parseGaps(
    await readFile(join(folder, 'gaps.txt'), 'utf8'),
    'gaps.txt',
    lists,
    series,
  );
  const synonyms = parseSynonyms(
    await readFile(join(folder, 'synonyms.txt'), 'utf8'),
    'synonyms.txt',
  );
  const changes = parseChanges(await readFile(join(folder, 'changes.txt'), 'utf8'), 'changes.txt');
  return { tables, lists, series: [...series.values()].sort(byId), gaps, synonyms, changes };
}

/** The lists that tables refer to. */
async function readLists(folder: string = TABLES): Promise<Lists> {
  const read = (name: string) => readFile(join(folder, name), 'utf8');
  const areas = parseNames(await read('areas.txt'), 'areas.txt');
  return {
    units: parseUnits(await read('units.txt'), 'units.txt'),
    areas: new Map([...areas].map(([code, name]) => [code, { code, name }])),
    publishers: parsePublishers(await read('publishers.txt'), 'publishers.txt'),
  };
}

function* expandTable(
  { table, publisher, topic }: PlacedTable,
  lists: Lists,
  known: ReadonlyMap<string, Series>,
): Generator<Series> {
  for (const measure of table.measures)
    for (const block of measure.series) {
      const one = expandSeries(measure, block, { file: table.file, publisher, topic }, lists);
      const problem = problemIn(seriesSchema, one);
      if (problem) throw new TableError(table.file, block.line, `${block.id}: ${problem}`);
      if (known.has(one.id))
        throw new TableError(table.file, block.line, `${one.id} stands here twice`);
      yield one;
    }
}

async function folders(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function byId(a: Series, b: Series): number {
  return a.id < b.id ? -1 : 1;
}
