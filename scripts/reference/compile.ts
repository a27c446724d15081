import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Gap, Series } from '../../src/engine/series.ts';
import { encodeIndex } from '../../src/reference/compiled/encode-index.ts';
import { encodePart } from '../../src/reference/compiled/encode-part.ts';
import { FORMAT, INDEX_FILE, partFile } from '../../src/reference/compiled/format.ts';
import { type IndexRow, indexRow } from '../../src/reference/compiled/index-row.ts';
import { seal } from '../../src/reference/compiled/seal.ts';
import { readTables, type SourceTables, TABLES } from './read-tables.ts';

/** What is compiled. Topics come one after another: only their rows of the index stay in memory. */
export interface CompileInput {
  topics: Iterable<readonly [topic: string, series: readonly Series[]]>;
  gaps: readonly Gap[];
  synonyms: string;
  publisherNames: ReadonlyMap<string, string>;
  /** ISO day on which the figures last changed. */
  changed: string;
}

/** Takes a compiled file: its name below the folder, and its text. */
export type WriteCompiled = (name: string, text: string) => Promise<void>;

/**
 * Compiles the source tables into a folder (index and one part a topic). The folder is replaced as a whole, and
 * only when everything compiled: a mistake in a table leaves it as it was. Throws `TableError`.
 */
export async function compileReference(outDir: string, tables: string = TABLES): Promise<void> {
  const input = compileInput(await readTables(tables));
  const fresh = `${outDir}.new`;
  await rm(fresh, { recursive: true, force: true });
  await compile(input, writeInto(fresh));
  await rm(outDir, { recursive: true, force: true });
  await mkdir(dirname(outDir), { recursive: true });
  await rename(fresh, outDir);
}

/** Writes compiled files below a folder. */
export function writeInto(folder: string): WriteCompiled {
  return async (name, text) => {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  };
}

/** The tables in the form that the compiler takes. */
export function compileInput({
  series,
  gaps,
  synonyms,
  lists,
  changes,
}: SourceTables): CompileInput {
  const byTopic = new Map<string, Series[]>();
  for (const one of series) {
    const same = byTopic.get(one.topic);
    if (same) same.push(one);
    else byTopic.set(one.topic, [one]);
  }
  const topics = [...byTopic].sort(([a], [b]) => (a < b ? -1 : 1));
  const publisherNames = new Map([...lists.publishers].map(([id, { name }]) => [id, name]));
  return { topics, gaps, synonyms, publisherNames, changed: changes[0]?.day ?? '' };
}

/** Writes the compiled files, the index last: same input, same bytes. */
export async function compile(input: CompileInput, write: WriteCompiled): Promise<void> {
  const rows: IndexRow[] = [];
  const topics: { id: string; sha256: string }[] = [];
  for (const [topic, series] of input.topics) {
    const part = encodePart(topic, [...series].sort(byId));
    const { text, sha256 } = await seal(JSON.stringify(part), FORMAT);
    await write(partFile(topic), text);
    topics.push({ id: topic, sha256 });
    for (const one of series) rows.push(indexRow(one));
  }
  const index = encodeIndex(rows.sort(byId), topics, input);
  await write(INDEX_FILE, (await seal(JSON.stringify(index), FORMAT)).text);
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
