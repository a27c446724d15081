import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Series } from '../../src/engine/series.ts';
import { encodeIndex } from '../../src/reference/compiled/encode-index.ts';
import { encodePart } from '../../src/reference/compiled/encode-part.ts';
import { FORMAT, INDEX_FILE, partFile } from '../../src/reference/compiled/format.ts';
import { seal } from '../../src/reference/compiled/seal.ts';
import { readTables, type SourceTables, TABLES } from './read-tables.ts';

/** What is compiled; series in order of id. */
export type CompileInput = Pick<SourceTables, 'series' | 'gaps' | 'lists'>;

/** The compiled files by name. */
export type CompiledFiles = ReadonlyMap<string, string>;

/**
 * Compiles the source tables into a folder (index and one part a topic). The folder is replaced as a whole, and
 * only when everything compiled: a mistake in a table leaves it as it was. Throws `TableError`.
 */
export async function compileReference(
  outDir: string,
  tables: string = TABLES,
): Promise<CompiledFiles> {
  const files = await compile(await readTables(tables));
  const fresh = `${outDir}.new`;
  await rm(fresh, { recursive: true, force: true });
  for (const [name, content] of files) {
    await mkdir(dirname(join(fresh, name)), { recursive: true });
    await writeFile(join(fresh, name), content);
  }
  await rm(outDir, { recursive: true, force: true });
  await mkdir(dirname(outDir), { recursive: true });
  await rename(fresh, outDir);
  return files;
}

/** The compiled files of these tables: same input, same bytes. */
export async function compile({ series, gaps, lists }: CompileInput): Promise<CompiledFiles> {
  const byTopic = new Map<string, Series[]>();
  for (const one of series) {
    const same = byTopic.get(one.topic);
    if (same) same.push(one);
    else byTopic.set(one.topic, [one]);
  }
  const files = new Map<string, string>();
  const topics: { id: string; sha256: string }[] = [];
  for (const topic of [...byTopic.keys()].sort()) {
    const part = encodePart(topic, byTopic.get(topic) ?? []);
    const { text, sha256 } = await seal(JSON.stringify(part), FORMAT);
    files.set(partFile(topic), text);
    topics.push({ id: topic, sha256 });
  }
  const names = new Map([...lists.publishers].map(([id, { name }]) => [id, name]));
  const index = encodeIndex(series, gaps, topics, names);
  files.set(INDEX_FILE, (await seal(JSON.stringify(index), FORMAT)).text);
  return files;
}
