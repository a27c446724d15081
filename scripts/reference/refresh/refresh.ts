import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frequency } from '../../../src/engine/series.ts';
import type { Http } from '../../../src/reference/services/http.ts';
import { type Origin, parseOrigin } from '../../../src/reference/services/origin.ts';
import type { Source } from '../../../src/reference/services/source.ts';
import { printTable } from '../../../src/reference/table/print.ts';
import type { MeasureBlock, SeriesBlock } from '../../../src/reference/table/table.ts';
import { type PlacedTable, readTables } from '../read-tables.ts';
import { applyChange, type Change, changeOf, describeChange } from './change.ts';

export interface RefreshOptions {
  source: Source;
  http: Http;
  /** Folder of the tables. */
  folder: string;
  /** Only series whose id begins with this. */
  only?: string;
  /** Without it, changes are only shown. */
  write: boolean;
  /** ISO day, for the changelog. */
  today: string;
  log: (line: string) => void;
}

/** What a refresh came to. */
export interface RefreshResult {
  asked: number;
  changes: Change[];
  /** Series that could not be refreshed, with the reason. */
  failed: { series: string; problem: string }[];
}

/**
 * Asks a publisher's service for every series that names it as its origin, shows what would change and, with `write`,
 * writes the tables and a line of the changelog. Everything is fetched and the new tables validated before the first
 * file is touched: when it dies half-way, the tables are as they were.
 */
export async function refresh(options: RefreshOptions): Promise<RefreshResult> {
  const { tables } = await readTables(options.folder);
  const result: RefreshResult = { asked: 0, changes: [], failed: [] };
  const touched = new Set<PlacedTable>();
  for (const { placed, measure, block, origin } of withOrigin(tables, options)) {
    result.asked++;
    try {
      const change = await refreshOne(measure, block, origin, options);
      if (!change) continue;
      result.changes.push(change);
      touched.add(placed);
      options.log(describeChange(change));
    } catch (error) {
      const problem = (error as Error).message;
      result.failed.push({ series: block.id, problem });
      options.log(`${block.id}: ${problem}`);
    }
  }
  if (options.write && touched.size > 0) await writeTables([...touched], result, options);
  return result;
}

async function refreshOne(
  measure: MeasureBlock,
  block: SeriesBlock,
  origin: Origin,
  { source, http }: RefreshOptions,
): Promise<Change | null> {
  const fields = fieldsOf(measure, block);
  const fetched = await source.fetch(origin, fields.get('frequency') as Frequency, http);
  const change = changeOf(block, fetched);
  if (change) applyChange(block, change, fields);
  return change;
}

function* withOrigin(
  tables: readonly PlacedTable[],
  { source, only = '' }: RefreshOptions,
): Generator<{ placed: PlacedTable; measure: MeasureBlock; block: SeriesBlock; origin: Origin }> {
  for (const placed of tables)
    for (const measure of placed.table.measures)
      for (const block of measure.series) {
        const text = fieldsOf(measure, block).get('origin');
        if (!text || !block.id.startsWith(only)) continue;
        const origin = parseOrigin(text);
        if (origin.source === source.name) yield { placed, measure, block, origin };
      }
}

function fieldsOf(measure: MeasureBlock, block: SeriesBlock): Map<string, string> {
  return new Map([...measure.fields, ...block.fields].map(({ key, value }) => [key, value]));
}

/** Writes into a copy, reads it back as the compiler would, and only then puts the new files in the place of the old. */
async function writeTables(
  touched: readonly PlacedTable[],
  result: RefreshResult,
  options: RefreshOptions,
): Promise<void> {
  const copy = `${options.folder}.refresh`;
  await rm(copy, { recursive: true, force: true });
  try {
    await cp(options.folder, copy, { recursive: true });
    const files = touched.map(({ table }) => table.file);
    for (const { table } of touched) await writeFile(join(copy, table.file), printTable(table));
    const changes = await readFile(join(copy, CHANGES), 'utf8');
    await writeFile(join(copy, CHANGES), addChange(changes, result, options));
    await readTables(copy);
    for (const file of [...files, CHANGES])
      await rename(join(copy, file), join(options.folder, file));
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** The data's changelog, newest first below its heading. */
const CHANGES = 'changes.txt';

function addChange(
  text: string,
  { changes }: RefreshResult,
  { source, today }: RefreshOptions,
): string {
  const added = changes.reduce((sum, change) => sum + change.added.length, 0);
  const revised = changes.reduce((sum, change) => sum + change.revised.length, 0);
  const releases = [...new Set(changes.map(({ released }) => released))].sort();
  const span = releases.length === 1 ? releases[0] : `${releases[0]} to ${releases.at(-1)}`;
  const line = `${today} | ${source.name} | ${changes.length} series: ${added} new figures, ${revised} revised (releases of ${span})`;
  const lines = text.split('\n');
  const at = lines.findIndex((one) => one !== '' && !one.startsWith('#'));
  lines.splice(at < 0 ? lines.length : at, 0, line);
  return `${lines.join('\n').trimEnd()}\n`;
}
