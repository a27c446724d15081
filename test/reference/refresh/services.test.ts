import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { readGovUk } from '../../../scripts/reference/refresh/gov-uk.ts';
import type { Frequency } from '../../../src/engine/series.ts';
import { bankOfEngland } from '../../../src/reference/services/bank-of-england.ts';
import { eurostat } from '../../../src/reference/services/eurostat.ts';
import { onsDataset } from '../../../src/reference/services/ons-dataset.ts';
import { onsTimeSeries } from '../../../src/reference/services/ons-time-series.ts';
import { parseOrigin } from '../../../src/reference/services/origin.ts';
import type { Fetched, Source } from '../../../src/reference/services/source.ts';
import { worldBank } from '../../../src/reference/services/world-bank.ts';
import { type Loopback, sendJson, startLoopback } from './loopback.ts';

let server: Loopback;
afterEach(() => server.close());

type Routes = Record<string, unknown>;

/** A server that answers each path with its JSON or text, or with a function. */
async function serve(routes: Routes): Promise<void> {
  server = await startLoopback((request, response) => {
    const route = Object.keys(routes).find((path) => request.url?.startsWith(`/${path}`));
    const answer = route === undefined ? undefined : routes[route];
    if (typeof answer === 'function')
      (answer as (a: IncomingMessage, b: ServerResponse) => void)(request, response);
    else if (typeof answer === 'string') response.end(answer);
    else if (answer === undefined) sendJson(response, { message: 'not found' }, 404);
    else sendJson(response, answer);
  });
}

const ask = (source: Source, origin: string, frequency: Frequency): Promise<Fetched> =>
  source.fetch(parseOrigin(origin), frequency, server.http);

describe('ONS time series', () => {
  const origin = 'ons-time-series cdid=D7G7 dataset=MM23';
  const search = {
    'api.beta.ons.gov.uk/v1/search': {
      items: [
        { cdid: 'D7G7', uri: '/economy/inflationandpriceindices/timeseries/d7g7/other' },
        { cdid: 'D7G7', uri: '/economy/inflationandpriceindices/timeseries/d7g7/mm23' },
      ],
    },
  };
  const data = {
    description: { releaseDate: '2026-08-18T23:00:00.000Z', nextRelease: '16 September 2026' },
    years: [{ date: '2025', value: '3.4' }],
    quarters: [{ date: '2026 Q2', value: '3.1' }],
    months: [
      { date: '2026 JUN', value: '3.0' },
      { date: '2026 JUL', value: '3.2' },
    ],
  };

  it('finds the dataset meant and reads the frequency meant', async () => {
    await serve({ ...search, 'api.beta.ons.gov.uk/v1/data': data });
    const monthly = await ask(onsTimeSeries, origin, 'monthly');
    expect(monthly.observations).toEqual([
      { period: '2026-06', value: 3 },
      { period: '2026-07', value: 3.2 },
    ]);
    // Midnight in London in summer is 23:00 of the day before in universal time.
    expect(monthly).toMatchObject({ released: '2026-08-19', nextRelease: '2026-09-16' });
    expect((await ask(onsTimeSeries, origin, 'quarterly')).observations[0]?.period).toBe('2026-Q2');
    expect((await ask(onsTimeSeries, origin, 'annual')).observations[0]?.period).toBe('2025');
    const centred = await ask(onsTimeSeries, `${origin} months=3-centred`, 'monthly');
    expect(centred.observations.map(({ period }) => period)).toEqual(['3M 2026-07', '3M 2026-08']);
    const ending = await ask(onsTimeSeries, `${origin} months=3-ending`, 'monthly');
    expect(ending.observations.at(-1)?.period).toBe('3M 2026-07');
    expect(server.asked[1]).toBe(
      'api.beta.ons.gov.uk/v1/data?uri=%2Feconomy%2Finflationandpriceindices%2Ftimeseries%2Fd7g7%2Fmm23',
    );
  });

  it('says what is wrong', async () => {
    await serve({ ...search, 'api.beta.ons.gov.uk/v1/data': { ...data, months: [] } });
    await expect(ask(onsTimeSeries, origin, 'monthly')).rejects.toThrow('no monthly figures');
    await expect(
      ask(onsTimeSeries, 'ons-time-series cdid=D7G7 dataset=XX', 'monthly'),
    ).rejects.toThrow('knows no time series');
    await expect(ask(onsTimeSeries, 'ons-time-series cdid=D7G7', 'monthly')).rejects.toThrow(
      'needs dataset=',
    );
  });
});

describe('ONS datasets', () => {
  const edition = 'api.beta.ons.gov.uk/v1/datasets/cpih01/editions/time-series';
  const origin = 'ons-dataset dataset=cpih01 edition=time-series geography=K02000001';
  const observation = (label: string, value: string) => ({
    observation: value,
    dimensions: { time: { label } },
  });
  const version = {
    [`${edition}/versions/6?`]: undefined,
  };
  const head = {
    links: { latest_version: { href: `https://${edition}/versions/6` } },
  };

  it('reads page after page and puts the observations in order', async () => {
    await serve({
      [`${edition}/versions/6/observations`]: (
        request: IncomingMessage,
        response: ServerResponse,
      ) => {
        const second = request.url?.includes('offset=2');
        sendJson(response, {
          limit: 2,
          offset: second ? 2 : 0,
          total_observations: 4,
          observations: second
            ? [observation('Jan-17', '101'), observation('Mar-17', '')]
            : [observation('Sep-16', '100.5'), observation('Feb-99', '70')],
        });
      },
      [`${edition}/versions/6`]: { release_date: '2017-02-14T00:00:00.000Z' },
      [edition]: head,
    });
    const fetched = await ask(onsDataset, origin, 'monthly');
    expect(fetched.observations).toEqual([
      { period: '1999-02', value: 70 },
      { period: '2016-09', value: 100.5 },
      { period: '2017-01', value: 101 },
    ]);
    expect(fetched.released).toBe('2017-02-14');
    expect(server.asked.at(-1)).toContain('time=*&geography=K02000001&offset=2');
  });

  it('does not take a part for the whole', async () => {
    await serve({
      ...version,
      [`${edition}/versions/6/observations`]: {
        limit: 2,
        offset: 0,
        total_observations: 9,
        observations: [],
      },
      [`${edition}/versions/6`]: {},
      [edition]: head,
    });
    await expect(ask(onsDataset, origin, 'monthly')).rejects.toThrow(
      '0 of 9 observations, then nothing',
    );
  });
});

describe('the Bank of England', () => {
  const database = 'www.bankofengland.co.uk/boeapps/database/';
  const csv =
    'DATE,IUDBEDR\r\n15 Dec 2022,3.5\r\n16 Dec 2022,3.5\r\n19 Dec 2022,..\r\n02 Feb 2023,4\r\n';

  it('reads days, changes and months', async () => {
    await serve({ [database]: csv });
    const daily = await ask(bankOfEngland, 'bank-of-england code=IUDBEDR', 'daily');
    expect(daily.observations.map(({ period }) => period)).toEqual([
      '2022-12-15',
      '2022-12-16',
      '2023-02-02',
    ]);
    const changes = await ask(
      bankOfEngland,
      'bank-of-england code=IUDBEDR changes=yes',
      'irregular',
    );
    expect(changes.observations).toEqual([
      { period: '2022-12-15', value: 3.5 },
      { period: '2023-02-02', value: 4 },
    ]);
    const monthly = await ask(bankOfEngland, 'bank-of-england code=IUDBEDR', 'monthly');
    expect(monthly.observations.at(-1)).toEqual({ period: '2023-02', value: 4 });
  });

  it('knows a page from a table', async () => {
    await serve({ [database]: '<!DOCTYPE html><title>Error</title>' });
    await expect(ask(bankOfEngland, 'bank-of-england code=NOPE', 'daily')).rejects.toThrow(
      'a web page instead of data',
    );
    await server.close();
    await serve({ [database]: 'DATE,OTHER\n15 Dec 2022,3.5\n' });
    await expect(ask(bankOfEngland, 'bank-of-england code=IUDBEDR', 'daily')).rejects.toThrow(
      'not a table of IUDBEDR',
    );
    await server.close();
    await serve({ [database]: 'DATE,IUDBEDR\n15 Dec 2022,three\n' });
    await expect(ask(bankOfEngland, 'bank-of-england code=IUDBEDR', 'daily')).rejects.toThrow(
      'is not understood',
    );
  });
});

describe('the World Bank', () => {
  const path = 'api.worldbank.org/v2/country/GBR/indicator/NY.GDP.MKTP.CD';
  const origin = 'world-bank indicator=NY.GDP.MKTP.CD country=GBR divide=1000000000';

  it('reads all pages, newest first as they come, and scales', async () => {
    await serve({
      [path]: (request: IncomingMessage, response: ServerResponse) => {
        const page = request.url?.endsWith('page=2') ? 2 : 1;
        const rows =
          page === 1
            ? [{ date: '2024', value: 3.5e12 }]
            : [
                { date: '2023', value: 3.4e12 },
                { date: '2022', value: null },
              ];
        sendJson(response, [
          { page, pages: 2, per_page: 1, total: 3, lastupdated: '2026-07-13' },
          rows,
        ]);
      },
    });
    expect(await ask(worldBank, origin, 'annual')).toMatchObject({
      observations: [
        { period: '2023', value: 3400 },
        { period: '2024', value: 3500 },
      ],
      released: '2026-07-13',
    });
  });

  it('knows a refusal that comes as success', async () => {
    await serve({
      [path]: [
        {
          message: [
            { id: '120', key: 'Invalid value', value: 'The provided parameter value is not valid' },
          ],
        },
      ],
    });
    await expect(ask(worldBank, origin, 'annual')).rejects.toThrow(
      'The provided parameter value is not valid',
    );
  });
});

describe('Eurostat', () => {
  const path = 'ec.europa.eu/eurostat/api/dissemination/statistics/1.0/data/une_rt_m';
  const cube = (geo: Record<string, number>) => ({
    version: '2.0',
    class: 'dataset',
    updated: '2026-03-04T11:00:00+0100',
    id: ['geo', 'time'],
    size: [Object.keys(geo).length, 3],
    dimension: {
      geo: { category: { index: geo } },
      time: { category: { index: { '2025-11': 0, '2025-12': 1, '2026-01': 2 } } },
    },
    value: { 0: 4.3, 2: 4.5 },
    status: { 2: 'p' },
  });

  it('reads a sparse cube with time open', async () => {
    await serve({ [path]: cube({ IE: 0 }) });
    expect(await ask(eurostat, 'eurostat dataset=une_rt_m geo=IE', 'monthly')).toMatchObject({
      observations: [
        { period: '2025-11', value: 4.3, provisional: false },
        { period: '2026-01', value: 4.5, provisional: true },
      ],
      released: '2026-03-04',
    });
  });

  it('asks for the dimension that was left open, and passes on errors', async () => {
    await serve({ [path]: cube({ IE: 0, FR: 1 }) });
    await expect(ask(eurostat, 'eurostat dataset=une_rt_m', 'monthly')).rejects.toThrow(
      'say which geo is meant',
    );
    await server.close();
    await serve({
      [path]: (_: IncomingMessage, response: ServerResponse) =>
        sendJson(
          response,
          { error: [{ status: 400, id: 150, label: 'Dimension geo has no value XX' }] },
          400,
        ),
    });
    await expect(ask(eurostat, 'eurostat dataset=une_rt_m geo=XX', 'monthly')).rejects.toThrow(
      'Dimension geo has no value XX',
    );
  });
});

describe('GOV.UK', () => {
  it('says when a page changed, why, and which files it has', async () => {
    await serve({
      'www.gov.uk/api/content/government/statistics/boats': {
        title: 'Boats',
        public_updated_at: '2026-08-27T09:30:00.000+01:00',
        details: {
          attachments: [
            { title: 'Table', url: 'https://assets.publishing.service.gov.uk/media/1/boats.ods' },
            { title: 'No file' },
          ],
          change_history: [
            { public_timestamp: '2025-08-21T09:30:00.000+01:00', note: 'First published.' },
            { public_timestamp: '2026-08-27T09:30:00.000+01:00', note: 'Added June 2026.' },
          ],
        },
      },
    });
    expect(await readGovUk('/government/statistics/boats', server.http)).toEqual({
      title: 'Boats',
      updated: '2026-08-27',
      note: 'Added June 2026.',
      attachments: [
        { title: 'Table', url: 'https://assets.publishing.service.gov.uk/media/1/boats.ods' },
      ],
      address: 'https://www.gov.uk/api/content/government/statistics/boats',
    });
    await expect(readGovUk('/government/nothing', server.http)).rejects.toThrow('404');
  });
});

describe('a service that does not behave', () => {
  const url = 'https://www.gov.uk/api/content/x';
  const statuses = async (...answers: ((response: ServerResponse) => void)[]) => {
    server = await startLoopback((_, response) =>
      (answers.shift() ?? ((last) => sendJson(last, { title: 'late' })))(response),
    );
  };
  const busy = (status: number, after?: string) => (response: ServerResponse) => {
    if (after) response.setHeader('retry-after', after);
    sendJson(response, { message: 'Too many requests' }, status);
  };

  it('is asked again after the time that it names', async () => {
    await statuses(busy(429, '7'), busy(503));
    expect(await server.http.json(url)).toEqual({ title: 'late' });
    expect(server.waited).toEqual([7000, 4000]);
  });

  it('is given up on in the end', async () => {
    await statuses(busy(429), busy(429), busy(429), busy(429));
    await expect(server.http.json(url)).rejects.toThrow(
      '429 Too Many Requests {"message":"Too many requests"}',
    );
    expect(server.asked).toHaveLength(4);
  });

  it('is not asked again after a plain refusal', async () => {
    await statuses(busy(400));
    await expect(server.http.json(url)).rejects.toThrow('400');
    expect(server.asked).toHaveLength(1);
  });

  it('does not pass off a part as the whole', async () => {
    await statuses((response) => response.end('{"title": "Bo'));
    await expect(server.http.json(url)).rejects.toThrow('cut off, or no JSON');
    await server.close();
    await statuses((response) => response.end('<html>sign in</html>'));
    await expect(server.http.json(url)).rejects.toThrow('a web page instead of data');
    await server.close();
    await statuses((response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"title"');
      response.flushHeaders();
      setImmediate(() => response.destroy());
    });
    await expect(server.http.json(url)).rejects.toThrow(/cut off half-way|no answer/);
  });

  it('may not be there at all', async () => {
    await statuses();
    await server.close();
    await expect(server.http.json(url)).rejects.toThrow('no answer');
    await statuses();
  });
});
