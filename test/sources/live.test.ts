import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/engine/periods/parse.ts';
import { publishedValues } from '../../src/engine/periods/published-values.ts';
import type { Series } from '../../src/engine/series.ts';
import type { Http } from '../../src/reference/services/http.ts';
import { checkSeries, NotTheSame } from '../../src/sources/live/check-series.ts';
import { withLive } from '../../src/sources/live/live-reference.ts';
import { liveSeries, storeLive } from '../../src/sources/live/live-store.ts';
import { LIVE_SERVICES, serviceOf } from '../../src/sources/live/services.ts';
import { parseSource } from '../../src/sources/parse-source.ts';
import { referenceOf } from '../../src/sources/series-reference.ts';
import { clearSources } from '../../src/sources/stored/database.ts';

const NOW = new Date('2026-11-24T10:00:00Z');

/** A series as the bundled reference has it, with an origin at the World Bank. */
async function bundled(): Promise<Series> {
  const csv = 'Year,Ships (million)\n2021,1.5\n2022,1.6\n2023,1.7\n';
  const { series } = await parseSource('ships.csv', new TextEncoder().encode(csv));
  const [one] = series;
  if (!one) throw new Error('no series');
  return {
    ...one,
    source: 'bundled',
    released: '2024-06-30',
    origin: 'world-bank indicator=SHIP.TOTL country=GBR',
  };
}

/** The World Bank's answer with these figures. */
function answering(
  rows: readonly (readonly [date: string, value: number])[],
  lastupdated = '2026-10-01',
): Http {
  const body = [{ page: 1, pages: 1, lastupdated }, rows.map(([date, value]) => ({ date, value }))];
  return { text: async () => JSON.stringify(body), json: async () => body };
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('a check at the publisher', () => {
  it('finds new and changed figures, and keeps the held ones as history', async () => {
    const series = await bundled();
    const checked = await checkSeries(
      series,
      answering([
        ['2021', 1.5],
        ['2022', 1.7],
        ['2023', 1.7],
        ['2024', 1.8],
      ]),
      NOW,
    );
    expect(checked.differences).toEqual([
      { period: '2022', held: 1.6, now: 1.7 },
      { period: '2024', held: null, now: 1.8 },
    ]);
    const period = parsePeriod('2022');
    if (!checked.series || !period) throw new Error('nothing new');
    expect(publishedValues(checked.series, period).map(({ value }) => value)).toEqual([1.6, 1.7]);
    expect(checked.series).toMatchObject({ released: '2026-10-01', grade: 'official-page' });
  });

  it('finds nothing where nothing changed at the precision held', async () => {
    const checked = await checkSeries(
      await bundled(),
      answering([
        ['2021', 1.51],
        ['2022', 1.6],
        ['2023', 1.7],
      ]),
      NOW,
    );
    expect(checked).toEqual({ differences: [], series: null });
  });

  it.each([
    [
      'in another unit',
      [
        ['2021', 1500],
        ['2022', 1600],
        ['2023', 1700],
      ],
    ],
    ['of other periods', [['1990', 1.5]]],
  ] as const)('takes nothing from figures %s', async (_, rows) => {
    await expect(checkSeries(await bundled(), answering(rows), NOW)).rejects.toBeInstanceOf(
      NotTheSame,
    );
  });

  it('takes nothing from an answer that it does not understand', async () => {
    const http: Http = { text: async () => '', json: async () => ({ error: 'down' }) };
    await expect(checkSeries(await bundled(), http, NOW)).rejects.toThrow();
  });
});

describe('checked copies', () => {
  it('stand in place of the bundled ones until a later release is bundled', async () => {
    const series = await bundled();
    const reference = withLive(referenceOf([series], 'x'));
    const { series: today } = await checkSeries(
      series,
      answering([
        ['2021', 1.5],
        ['2022', 1.6],
        ['2023', 1.9],
      ]),
      NOW,
    );
    if (!today) throw new Error('nothing new');
    await storeLive(today, NOW);
    expect((await reference.load([series.id])).get(series.id)?.observations.at(-1)?.value).toBe(
      1.9,
    );
    const later = withLive(referenceOf([{ ...series, released: '2027-01-01' }], 'y'));
    expect((await later.load([series.id])).get(series.id)?.observations.at(-1)?.value).toBe(1.7);
  });

  it('go with the own sources', async () => {
    await storeLive(await bundled(), NOW);
    await clearSources();
    expect((await liveSeries([(await bundled()).id])).size).toBe(0);
  });
});

describe('services', () => {
  it('are known by the origin of a series', async () => {
    expect(serviceOf(await bundled())?.id).toBe('world-bank');
    expect(serviceOf({ origin: 'ons-time-series cdid=D7G7 dataset=MM23' })?.id).toBe('ons');
    expect(serviceOf({ origin: 'unknown x=y' })).toBeNull();
    expect(serviceOf({})).toBeNull();
  });

  it('ask one host each', () => {
    expect(new Set(LIVE_SERVICES.map(({ host }) => host)).size).toBe(LIVE_SERVICES.length);
  });
});
