import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTables, TABLES } from '../../../scripts/reference/read-tables.ts';
import { govUkReleases } from '../../../scripts/reference/refresh/gov-uk-releases.ts';
import { type RefreshOptions, refresh } from '../../../scripts/reference/refresh/refresh.ts';
import { valueAsAt } from '../../../src/engine/periods/published-values.ts';
import type { Http } from '../../../src/reference/services/http.ts';
import type { Fetched, Source } from '../../../src/reference/services/source.ts';

const TABLE = `measure Boats seen
  publication: Boats
  landing page: https://www.gov.uk/government/statistics/boats
  area: GB
  unit: boats
  kind: count
  frequency: annual
  aggregation: sum
  seasonally adjusted: no
  released: 2024-03-01
  grade: official-file-copy
  provenance: the table of 2024
  status: final
  definition: Boats that were seen.

series test.boats.red
  title: Red boats seen
  by colour: Red
  origin: test code=red
  2021 = 3
  2022 = 5
  2023 = 7

series test.boats.blue
  title: Blue boats seen
  by colour: Blue
  origin: test code=blue
  2022 = 10
  2023 = 20
`;

let folder: string;
let log: string[];
beforeEach(async () => {
  const parent = await mkdtemp(join(tmpdir(), 'sourcemark-'));
  folder = join(parent, 'tables');
  log = [];
  for (const name of ['areas.txt', 'units.txt']) await cp(join(TABLES, name), join(folder, name));
  await writeFile(join(folder, 'publishers.txt'), 'uk.test-office = Test Office | Test licence\n');
  await writeFile(join(folder, 'gaps.txt'), '');
  await writeFile(join(folder, 'synonyms.txt'), '');
  await writeFile(join(folder, 'changes.txt'), '# newest first\n\n2024-03-02 | by hand | begun\n');
  await cp(
    join(TABLES, 'uk.home-office', 'returns.txt'),
    join(folder, 'uk.test-office', 'boats.txt'),
  );
  await writeFile(join(folder, 'uk.test-office', 'boats.txt'), TABLE);
});
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

const http: Http = {
  text: () => Promise.reject(new Error('unused')),
  json: () => Promise.reject(new Error('unused')),
};

/** A source that says what it is told to, by code. */
function saying(
  answers: Record<string, Record<string, number> | Error>,
  released: string | null = '2025-03-01',
): Source {
  return {
    name: 'test',
    async fetch(origin): Promise<Fetched> {
      const answer = answers[origin.parameters.get('code') ?? ''] ?? {};
      if (answer instanceof Error) throw answer;
      const observations = Object.entries(answer).map(([period, value]) => ({ period, value }));
      return {
        observations,
        released,
        nextRelease: '2026-03-01',
        address: 'https://example.org/boats',
      };
    },
  };
}

const run = (source: Source, options: Partial<RefreshOptions> = {}) =>
  refresh({
    source,
    http,
    folder,
    write: true,
    today: '2025-03-02',
    log: (line) => log.push(line),
    ...options,
  });
const table = () => readFile(join(folder, 'uk.test-office', 'boats.txt'), 'utf8');
const same = { '2022': 10, '2023': 20 };

describe('a refresh', () => {
  it('adds what is new, keeps what was said before, and says so in the changelog', async () => {
    const { changes, failed } = await run(
      saying({ red: { '2021': 3, '2022': 5, '2023': 8, '2024': 9 }, blue: same }),
    );
    expect(failed).toEqual([]);
    expect(changes).toHaveLength(1);
    expect(log.join('\n')).toBe(
      'test.boats.red (release of 2025-03-01)\n  ~ 2023 = 8 (was 7)\n  + 2024 = 9',
    );
    const red = (await readTables(folder)).series.find(({ id }) => id === 'test.boats.red');
    expect(red).toMatchObject({
      released: '2025-03-01',
      nextRelease: '2026-03-01',
      provenance: 'https://example.org/boats',
    });
    expect(red?.observations.map(({ value }) => value)).toEqual([3, 5, 8, 9]);
    const year = { kind: 'year', from: '2023-01-01', to: '2023-12-31' } as const;
    if (!red) throw new Error('no series');
    expect(valueAsAt(red, year, '2024-06-01')?.value).toBe(7);
    expect(valueAsAt(red, year, '2025-06-01')?.value).toBe(8);
    expect(await readFile(join(folder, 'changes.txt'), 'utf8')).toBe(
      '# newest first\n\n2025-03-02 | test | 1 series: 1 new figures, 1 revised (releases of 2025-03-01)\n2024-03-02 | by hand | begun\n',
    );
    expect(await table()).toContain(
      '2023 = 8 revised\n  2024 = 9\n  release 2024-03-01\n    until: 2025-03-01\n',
    );
  });

  it('changes no other line of the table', async () => {
    await run(saying({ red: { '2021': 3, '2022': 5, '2023': 7, '2024': 9 }, blue: same }));
    const kept = TABLE.split('\n');
    const after = (await table()).split('\n');
    expect(kept.filter((line) => !after.includes(line))).toEqual([]);
  });

  it('only shows what would change unless told to write', async () => {
    const { changes } = await run(saying({ red: { '2023': 8 }, blue: same }), { write: false });
    expect(changes).toHaveLength(1);
    expect(await table()).toBe(TABLE);
  });

  it('asks only for the series wanted', async () => {
    const { asked } = await run(saying({ blue: same }), { only: 'test.boats.blue' });
    expect(asked).toBe(1);
  });

  it('leaves alone what the publisher no longer gives, and earlier figures than are held', async () => {
    const { changes } = await run(
      saying({ red: { '2019': 1, '2022': 5, '2023': 7, '2024': 9 }, blue: same }),
    );
    expect(changes[0]?.missing.map(({ period }) => period)).toEqual(['2021']);
    expect(await table()).toContain('  2021 = 3\n');
    expect(await table()).not.toContain('2019 = 1');
  });

  it('refuses another unit or another series', async () => {
    const { failed } = await run(
      saying({ red: { '2021': 3000, '2022': 5000, '2023': 7000 }, blue: { '1999': 1 } }),
    );
    expect(failed.map(({ problem }) => problem)).toEqual([
      '3 of 3 figures differ by more than a fifth: another unit or another series?',
      'none of the periods held is given: another frequency or another series?',
    ]);
    expect(await table()).toBe(TABLE);
  });

  it('wants to know from when the figures are', async () => {
    const { failed } = await run(saying({ red: { '2023': 8 }, blue: same }, null));
    expect(failed[0]?.problem).toContain('does not say when these figures were released');
    await writeFile(
      join(folder, 'uk.test-office', 'boats.txt'),
      TABLE.replace('  released: 2024-03-01\n', ''),
    );
    const undated = await run(saying({ red: { '2023': 8 }, blue: same }));
    expect(undated.failed[0]?.problem).toContain(
      'say in `released` which release the old ones are from',
    );
    expect(await table()).toContain('2023 = 7');
  });

  it('that dies at one series still does the others; one that dies in writing leaves the tables as they were', async () => {
    const { changes, failed } = await run(
      saying({ red: new Error('cut off half-way'), blue: { '2022': 10, '2023': 21 } }),
    );
    expect([changes.length, failed.length]).toEqual([1, 1]);
    const before = await table();
    // A figure for a period that this series can't have: the new tables don't compile.
    await expect(run(saying({ red: { '2023': 7, '2023-Q5': 1 }, blue: same }))).rejects.toThrow(
      '2023-Q5',
    );
    expect(await table()).toBe(before);
    expect(await readdir(join(folder, '..'))).toEqual(['tables']);
  });
});

describe('new releases on GOV.UK', () => {
  it('are named with their files; pages that fail are counted', async () => {
    const page = {
      title: 'Boats',
      public_updated_at: '2025-03-01T09:30:00Z',
      details: {
        attachments: [
          { title: 'Table', url: 'https://assets.publishing.service.gov.uk/boats.ods' },
        ],
      },
    };
    const options = { folder, only: '', log: (line: string) => log.push(line) };
    expect(await govUkReleases({ ...options, http: { ...http, json: async () => page } })).toEqual({
      newer: 1,
      failed: 0,
    });
    expect(log).toEqual([
      '/government/statistics/boats: changed on 2025-03-01; the release held is of 2024-03-01 (2 series)',
      '  Table: https://assets.publishing.service.gov.uk/boats.ods',
    ]);
    const old = { ...page, public_updated_at: '2024-03-01T09:30:00Z' };
    expect(await govUkReleases({ ...options, http: { ...http, json: async () => old } })).toEqual({
      newer: 0,
      failed: 0,
    });
    expect(await govUkReleases({ ...options, http })).toEqual({ newer: 0, failed: 1 });
  });
});
