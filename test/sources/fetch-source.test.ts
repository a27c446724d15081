import { beforeEach, describe, expect, it } from 'vitest';
import { FetchFailed } from '../../src/platform/host-fetch.ts';
import { loggedRequests } from '../../src/platform/request-log.ts';
import { fetchSource, reasonOf } from '../../src/sources/fetch-source.ts';
import { companionsIn } from '../../src/sources/forms/companions.ts';
import { parseSource } from '../../src/sources/parse-source.ts';
import { fakeStorage } from '../settings/fake-storage.ts';

const AT = 'https://figures.example/set/datapackage.json';
const PACKAGE = JSON.stringify({
  name: 'harbours',
  resources: [
    { path: './berths.csv', format: 'csv' },
    { path: 'https://figures.example/other/boats.csv', format: 'csv' },
    { path: 'https://elsewhere.example/far.csv', format: 'csv' },
  ],
});
const FILES: Readonly<Record<string, string>> = {
  [AT]: PACKAGE,
  'https://figures.example/set/berths.csv': 'Year,Berths\n2022,10\n2023,12\n',
  'https://figures.example/other/boats.csv': 'Year,Boats\n2022,3\n2023,4\n',
};

const fetchIt = async (url: string): Promise<Blob> => {
  const text = FILES[url];
  if (text === undefined) throw new FetchFailed('refused', 404);
  return new Blob([text]);
};

beforeEach(() => {
  Reflect.set(globalThis, 'chrome', { storage: fakeStorage(), runtime: { id: 'test' } });
});

describe('a described source at an address', () => {
  it('brings the tables of its own host, and of no other', async () => {
    const files = await fetchSource(AT, 'harbours', undefined, fetchIt);
    expect(files.map(({ name }) => name)).toEqual([
      'datapackage.json',
      'berths.csv',
      'https://figures.example/other/boats.csv',
    ]);
    expect((await loggedRequests()).map(({ host, outcome }) => [host, outcome])).toEqual([
      ['figures.example', 'read'],
      ['figures.example', 'read'],
      ['figures.example', 'read'],
    ]);
  });

  it('is read with them', async () => {
    const near = JSON.parse(PACKAGE) as { resources: unknown[] };
    near.resources.pop();
    const given = async (url: string) =>
      url === AT ? new Blob([JSON.stringify(near)]) : fetchIt(url);
    const files = await fetchSource(AT, 'harbours', undefined, given);
    const [main] = files;
    const parsed = await parseSource('datapackage.json', await bytes(main?.content), {
      from: AT,
      companion: async (path) => {
        const found = files.find(({ name }) => name === path);
        return found ? bytes(found.content) : null;
      },
    });
    expect(parsed.series.map(({ title }) => title).sort()).toEqual(['Berths', 'Boats']);
  });

  it('names the table that stands elsewhere, with the way to add it', async () => {
    const far = { '@context': 'http://www.w3.org/ns/csvw', url: 'https://elsewhere.example/a.csv' };
    const parsed = await parseSource('m.json', new TextEncoder().encode(JSON.stringify(far)));
    expect(parsed.problems[0]).toMatchObject({
      code: 'file-missing',
      found: 'https://elsewhere.example/a.csv',
    });
  });

  it.each(['', '{', '[]', '{"resources":[null,{"path":7}]}', 'Year,Boats\n2022,3\n', 'null'])(
    'is not seen in %j',
    (text) => {
      expect(companionsIn(text)).toEqual([]);
    },
  );
});

describe('an address that leads on to another host', () => {
  it('is noted with both hosts, and named', async () => {
    const moved = async () => Promise.reject(new FetchFailed('redirected', 0, 'new.example'));
    const error: unknown = await fetchSource(AT, 'x', undefined, moved).catch((one) => one);
    expect(reasonOf(error)).toBe('redirected new.example');
    expect((await loggedRequests()).map(({ host }) => host)).toEqual([
      'figures.example',
      'new.example',
    ]);
  });
});

async function bytes(content: Blob | undefined): Promise<Uint8Array> {
  return new Uint8Array((await content?.arrayBuffer()) ?? new ArrayBuffer(0));
}
