import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { readSettingsFile, settingsFile } from '../../src/options/keep/settings-file.ts';
import { DEFAULTS } from '../../src/platform/settings/defaults.ts';
import { packSources } from '../../src/sources/moved/pack.ts';
import { planUnpacking, type UnpackPlan, unpackSources } from '../../src/sources/moved/unpack.ts';
import { listSources, readSeries, removeSource } from '../../src/sources/stored/store-source.ts';
import type { Origin } from '../../src/sources/stored/stored-source.ts';
import { doWork } from '../../src/sources/work/do-work.ts';
import type { SourceWork } from '../../src/sources/work/in-worker.ts';
import type { Imported } from '../../src/sources/work/messages.ts';

const NOW = () => new Date('2026-11-24T10:00:00Z');
const TABLE =
  'Year,Area,Kind,Spending (£ million),People waiting (thousands)\n2022,England,new,120,5\n2023,England,new,150,6\n2022,Wales,used,12,1\n2023,Wales,used,15,2\n';
const ADDRESS: Origin = { kind: 'address', url: 'https://a.example/costs.csv', every: 'weekly' };

async function add(name: string, text: string, origin: Origin): Promise<void> {
  const files = [{ name, content: new Blob([text]) }];
  await doWork({ do: 'import', files, origin }, () => undefined, NOW);
}

/** The work of the worker, done here. */
const here = {
  import: async (work) =>
    ((await doWork({ ...work, do: 'import' }, () => undefined, NOW)) as { imported: Imported })
      .imported,
} as Pick<SourceWork, 'import'> as SourceWork;

/** Out of this browser as a file, and into a plan for another. */
async function carried(most?: number): Promise<UnpackPlan> {
  const read = readSettingsFile(settingsFile(DEFAULTS, await packSources(most), NOW()));
  if (read.status !== 'ok') throw new Error(read.status);
  expect(read.repairs).toEqual([]);
  return planUnpacking(read.sources, await listSources());
}

const named = (plan: UnpackPlan) =>
  Object.fromEntries(
    Object.entries(plan).map(([key, list]) => [key, list.map((one: { name: string }) => one.name)]),
  );

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('own sources in an exported file', () => {
  it('come back with the same series, by file and by address', async () => {
    await add('local.csv', TABLE, { kind: 'file', name: 'local.csv' });
    await add('costs.csv', TABLE, ADDRESS);
    const before = await Promise.all((await listSources()).map(({ id }) => readSeries(id)));
    const plan = await carried();
    for (const { id } of await listSources()) await removeSource(id);
    await unpackSources(plan, here);
    const after = await Promise.all((await listSources()).map(({ id }) => readSeries(id)));
    expect(after).toEqual(before);
    expect(await listSources()).toMatchObject([
      { id: 'own:a-example-costs', origin: ADDRESS, failure: null },
      { id: 'own:local', figures: 8 },
    ]);
  });

  it('take the place of what is held, and say so before', async () => {
    await add('local.csv', TABLE, { kind: 'file', name: 'local.csv' });
    const plan = await carried();
    expect(named(plan)).toEqual({ added: [], replaced: ['local'], later: [], missing: [] });
    await unpackSources(plan, here);
    expect(await listSources()).toHaveLength(1);
  });

  it('are only described where they are too large, which adds none but those by address', async () => {
    await add('local.csv', TABLE, { kind: 'file', name: 'local.csv' });
    await add('costs.csv', TABLE, ADDRESS);
    const packed = await packSources(100);
    expect(packed.map(({ data }) => data)).toEqual([null, null]);
    for (const { id } of await listSources()) await removeSource(id);
    const plan = planUnpacking(packed, await listSources());
    expect(named(plan)).toEqual({ added: [], replaced: [], later: ['costs'], missing: ['local'] });
    await unpackSources(plan, here);
    expect(await listSources()).toMatchObject([{ id: 'own:a-example-costs', figures: 0 }]);
  });

  it('never put an empty description in the place of figures', async () => {
    await add('costs.csv', TABLE, ADDRESS);
    expect(named(await carried(100))).toEqual({ added: [], replaced: [], later: [], missing: [] });
  });

  it.each([
    ['no list', 7],
    ['no object', [7, null]],
    ['an address that is none', [{ name: 'x', origin: { kind: 'address', url: 'file:///x' } }]],
  ])('are left out and named when they hold %s', (_, sources) => {
    const file = JSON.stringify({ sourcemark: 'settings', settings: DEFAULTS, sources });
    const read = readSettingsFile(file);
    expect(read).toMatchObject({ status: 'ok', sources: [] });
    if (read.status === 'ok' && Array.isArray(sources))
      expect(read.repairs).toEqual([{ path: 'sources' }]);
  });
});
