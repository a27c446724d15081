import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FetchFailed } from '../../src/platform/host-fetch.ts';
import { joinReferences } from '../../src/sources/joined-reference.ts';
import { ownReferences } from '../../src/sources/own-references.ts';
import { isDue, refreshSource } from '../../src/sources/refresh.ts';
import { openSources } from '../../src/sources/stored/database.ts';
import { listSources, removeSource, storeSource } from '../../src/sources/stored/store-source.ts';
import type { Origin, StoredSource } from '../../src/sources/stored/stored-source.ts';
import { doWork } from '../../src/sources/work/do-work.ts';
import type { Imported, WorkAnswer } from '../../src/sources/work/messages.ts';

const NOW = () => new Date('2026-11-24T10:00:00Z');
const FILE: Origin = { kind: 'file', name: 'waste.csv' };
const ADDRESS: Origin = {
  kind: 'address',
  url: 'https://figures.example/waste.csv',
  every: 'weekly',
};

async function importCsv(text: string, origin: Origin = FILE): Promise<Imported> {
  const files = [{ name: 'waste.csv', content: new Blob([text]) }];
  const answer = await doWork({ do: 'import', files, origin }, () => undefined, NOW);
  return (answer as Extract<WorkAnswer, { imported: Imported }>).imported;
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  const local = { get: async () => ({}), set: async () => undefined };
  Reflect.set(globalThis, 'chrome', { storage: { local }, runtime: { id: 'test' } });
});

describe('stored sources', () => {
  it('are found by the matcher, with their figures', async () => {
    await importCsv('Year,Area,Tonnes recycled\n2022,England,10\n2023,England,12\n');
    const [reference] = await ownReferences();
    expect(reference?.index.postings('recycl').length).toBeGreaterThan(0);
    const id = reference?.index.series(0).id ?? '';
    const series = (await reference?.load([id, 'unknown']))?.get(id);
    expect(series?.observations.map(({ value }) => value)).toEqual([10, 12]);
  });

  it('are updated, not doubled, by a second import', async () => {
    await importCsv('Year,Tonnes\n2022,10\n');
    await importCsv('Year,Tonnes\n2022,11\n2023,12\n');
    expect(await listSources()).toMatchObject([{ id: 'own:waste', series: 1, figures: 2 }]);
    const [reference, more] = await ownReferences();
    expect(more).toBeUndefined();
    const series = [
      ...((await reference?.load([reference.index.series(0).id])) ?? new Map()).values(),
    ];
    expect(series[0].observations.map(({ value }: { value: number }) => value)).toEqual([11, 12]);
  });

  it('leave no figures behind when they shrink or go', async () => {
    const many = Array.from({ length: 300 }, (_, n) => `2022,group ${n},1`).join('\n');
    await importCsv(`Year,Group,Value\n${many}\n`);
    await importCsv('Year,Group,Value\n2022,a,1\n');
    const database = await openSources();
    expect(await database.count('parts')).toBe(1);
    await removeSource('own:waste', database);
    expect([
      await database.count('parts'),
      await database.count('indexes'),
      await database.count('sources'),
    ]).toEqual([0, 0, 0]);
    database.close();
    expect(await ownReferences()).toEqual([]);
  });

  it('keep the earlier copy when the browser does not store the new one', async () => {
    await importCsv('Year,Tonnes\n2022,10\n');
    const database = await openSources();
    const [before] = await listSources(database);
    const circular: Record<string, unknown> = {};
    circular.again = () => undefined;
    const broken = { ...(before as StoredSource), about: circular };
    await expect(storeSource(broken, [], database)).rejects.toThrow();
    expect(await listSources(database)).toEqual([before]);
    expect(await database.count('parts')).toBe(1);
    database.close();
  });

  it('are indexed anew when they were stored by a version that indexed otherwise', async () => {
    await importCsv('Year,Tonnes\n2022,10\n');
    const database = await openSources();
    const stored = await database.get('indexes', 'own:waste');
    if (!stored) throw new Error('no index');
    await database.put('indexes', {
      ...stored,
      index: { ...stored.index, format: 0 } as unknown as typeof stored.index,
    });
    await database.put('meta', 99, 'revision');
    database.close();
    const [reference] = await ownReferences();
    expect(reference?.index.find(reference.index.series(0).id)).toBe(0);
  });

  it('are joined before the bundled ones, the first answering for a double id', async () => {
    await importCsv('Year,Tonnes\n2022,10\n');
    const [own] = await ownReferences();
    if (!own) throw new Error('no source');
    const joined = joinReferences([own, own]);
    expect(joined.index.size).toBe(2);
    const { id } = joined.index.series(1);
    expect(joined.index.find(id)).toBe(0);
    expect((await joined.load([id])).size).toBe(1);
    expect(() => joined.index.series(2)).toThrow(RangeError);
  });
});

describe('sources by address', () => {
  const later = (days: number) => new Date(NOW().getTime() + days * 86_400_000);

  it('are due by their interval, not sooner, and not soon after a failure', async () => {
    const { stored } = await importCsv('Year,Tonnes\n2022,10\n', ADDRESS);
    if (!stored) throw new Error('not stored');
    expect(isDue(stored, later(6))).toBe(false);
    expect(isDue(stored, later(8))).toBe(true);
    expect(
      isDue(
        { ...stored, failure: { on: later(8).toISOString(), reason: 'unreachable' } },
        later(8.2),
      ),
    ).toBe(false);
    expect(isDue({ ...stored, origin: { ...ADDRESS, every: 'never' } as Origin }, later(999))).toBe(
      false,
    );
    expect(isDue({ ...stored, origin: FILE }, later(999))).toBe(false);
  });

  it('are updated when they are read again', async () => {
    const { stored } = await importCsv('Year,Tonnes\n2022,10\n', ADDRESS);
    if (!stored) throw new Error('not stored');
    const run = async (work: Parameters<typeof doWork>[0]) =>
      ((await doWork(work, () => undefined, NOW)) as { imported: Imported }).imported;
    const outcome = await refreshSource(
      stored,
      run,
      NOW,
      async () => new Blob(['Year,Tonnes\n2022,10\n2023,11\n']),
    );
    expect(outcome).toBe('read');
    expect(await listSources()).toMatchObject([{ figures: 2, failure: null, origin: ADDRESS }]);
  });

  it.each([
    ['the site is down', async () => Promise.reject(new FetchFailed('unreachable')), 'unreachable'],
    ['the site gives a page', async () => new Blob(['<!doctype html><html></html>']), 'web-page'],
  ])('keep the last good copy when %s, and say so', async (_, fetchIt, reason) => {
    const { stored } = await importCsv('Year,Tonnes\n2022,10\n', ADDRESS);
    if (!stored) throw new Error('not stored');
    const run = vi.fn(
      async (work: Parameters<typeof doWork>[0]) =>
        ((await doWork(work, () => undefined, NOW)) as { imported: Imported }).imported,
    );
    expect(await refreshSource(stored, run, NOW, fetchIt as () => Promise<Blob>)).toBe('failed');
    expect(await listSources()).toMatchObject([
      { figures: 1, failure: { on: NOW().toISOString(), reason } },
    ]);
  });
});
