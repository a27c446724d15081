import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compile, compileReference } from '../../scripts/reference/compile.ts';
import { generateTopics } from '../../scripts/reference/generate.ts';
import { TABLES } from '../../scripts/reference/read-tables.ts';
import { openReference } from '../../src/reference/open.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourcemark-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('compileReference', () => {
  const file = 'uk.home-office/returns.txt';
  const out = () => join(folder, 'out');
  const tables = () => join(folder, 'tables');

  async function prepare(): Promise<void> {
    for (const name of ['areas.txt', 'units.txt', 'publishers.txt', file])
      await cp(join(TABLES, name), join(tables(), name));
    await writeFile(join(tables(), 'gaps.txt'), '');
    await writeFile(join(tables(), 'synonyms.txt'), '');
    await writeFile(join(tables(), 'changes.txt'), '2026-01-01 | by hand | begun\n');
  }

  it('leaves what was compiled before when a table is wrong', async () => {
    await prepare();
    await compileReference(out(), tables());
    const before = await readFile(join(out(), 'index.txt'), 'utf8');
    const text = await readFile(join(tables(), file), 'utf8');
    await writeFile(join(tables(), file), text.replace('unit: returns', 'unit: return tickets'));
    await expect(compileReference(out(), tables())).rejects.toThrow(
      'unit: "return tickets" is not in units.txt',
    );
    expect(await readFile(join(out(), 'index.txt'), 'utf8')).toBe(before);
    expect((await readdir(folder)).sort()).toEqual(['out', 'tables']);
  });

  it('refuses a folder of a publisher that is not listed, and a series in two tables', async () => {
    await prepare();
    await cp(join(tables(), file), join(tables(), 'uk.nobody', 'returns.txt'));
    await expect(compileReference(out(), tables())).rejects.toThrow(
      'uk.nobody/:1: this publisher is not in publishers.txt',
    );
    await rm(join(tables(), 'uk.nobody'), { recursive: true });
    await cp(join(tables(), file), join(tables(), 'uk.home-office', 'again.txt'));
    await expect(compileReference(out(), tables())).rejects.toThrow('stands here twice');
  });
});

describe('a large reference', () => {
  it('answers a look-up by reading the index and one part', async () => {
    const files = new Map<string, string>();
    const topics = generateTopics({ topics: 20, series: 25, observations: 12 });
    await compile(
      { topics, gaps: [], synonyms: '', publisherNames: new Map(), changed: '2026-01-01' },
      async (name, text) => {
        files.set(name, text);
      },
    );
    expect(files.size).toBe(21);
    const asked: string[] = [];
    const reference = await openReference(async (name) => {
      asked.push(name);
      return files.get(name) ?? '';
    });
    expect(reference.index.size).toBe(500);
    const [first] = reference.index.postings('topic');
    expect(first).toBeDefined();
    const { id, topic } = reference.index.series(499);
    expect((await reference.load([id])).get(id)?.observations).toHaveLength(12);
    expect(asked).toEqual(['index.txt', `parts/${topic}.txt`]);
  });
});
