import type { Pages } from '../../../scripts/browsers/loopback/web.ts';
import type { Series } from '../../../src/engine/series.ts';
import { parseOrigin } from '../../../src/reference/services/origin.ts';

/** Figures as a publisher gives them today. */
export type Figures = readonly (readonly [period: string, value: number])[];

const JSON_TYPE = { 'content-type': 'application/json' };
const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');
/** Later than any release in the reference. */
const RELEASED = '2027-01-19T07:00:00.000Z';

/** What the publisher's service answers for one series, at the addresses that its adapter asks. */
export function answersFor(series: Series, figures: Figures): Pages {
  const { source, parameters } = parseOrigin(series.origin ?? '');
  const of = (key: string): string => parameters.get(key) ?? '';
  switch (source) {
    case 'ons-time-series':
      return ons(of('cdid'), of('dataset'), figures);
    case 'bank-of-england':
      return bank(of('code'), figures);
    case 'world-bank':
      return worldBank(
        `country/${of('country')}/indicator/${of('indicator')}`,
        Number(of('divide') || 1),
        figures,
      );
    case 'eurostat':
      return eurostat(parameters, figures);
    default:
      throw new Error(`no answers for ${source}`);
  }
}

function json(url: string, body: unknown): Pages {
  return { [url]: { body: JSON.stringify(body), headers: JSON_TYPE } };
}

/** First a search by code, then the data, here of a yearly series. */
function ons(cdid: string, dataset: string, figures: Figures): Pages {
  const api = 'https://api.beta.ons.gov.uk/v1';
  const uri = `/economy/inflationandpriceindices/timeseries/${cdid}/${dataset}`.toLowerCase();
  return {
    ...json(`${api}/search?content_type=timeseries&cdids=${cdid}`, { items: [{ uri, cdid }] }),
    ...json(`${api}/data?uri=${encodeURIComponent(uri)}`, {
      years: figures.map(([date, value]) => ({ date, value: String(value) })),
      description: { releaseDate: RELEASED, nextRelease: '16 February 2027' },
    }),
  };
}

/** A table with the last day of each month. */
function bank(code: string, figures: Figures): Pages {
  const rows = figures.map(([period, value]) => {
    const [year = 0, month = 1] = period.split('-').map(Number);
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
    const name = `${MONTHS[month - 1]?.charAt(0)}${MONTHS[month - 1]?.slice(1).toLowerCase()}`;
    return `${last} ${name} ${year},${value}`;
  });
  const url = `https://www.bankofengland.co.uk/boeapps/database/_iadb-fromshowcolumns.asp?csv.x=yes&Datefrom=01/Jan/1963&Dateto=now&SeriesCodes=${code}&CSVF=TN&UsingCodes=Y&VPD=Y&VFD=N`;
  return {
    [url]: {
      body: `DATE,${code}\r\n${rows.join('\r\n')}\r\n`,
      headers: { 'content-type': 'text/csv' },
    },
  };
}

/** One page, the newest first, in single dollars. */
function worldBank(path: string, divide: number, figures: Figures): Pages {
  const rows = figures.map(([date, value]) => ({ date, value: value * divide })).reverse();
  return json(`https://api.worldbank.org/v2/${path}?format=json&per_page=1000&page=1`, [
    { page: 1, pages: 1, per_page: 1000, total: rows.length, lastupdated: RELEASED.slice(0, 10) },
    rows,
  ]);
}

/** JSON-stat with time as its only open dimension. */
function eurostat(parameters: ReadonlyMap<string, string>, figures: Figures): Pages {
  const filters = [...parameters].filter(([key]) => key !== 'dataset');
  const query = filters.map(([key, value]) => `&${key}=${encodeURIComponent(value)}`).join('');
  const names = filters.map(([key]) => key);
  const places = Object.fromEntries(
    filters.map(([key, value]) => [key, { category: { index: { [value]: 0 } } }]),
  );
  const time = { category: { index: Object.fromEntries(figures.map(([one], at) => [one, at])) } };
  return json(
    `https://ec.europa.eu/eurostat/api/dissemination/statistics/1.0/data/${parameters.get('dataset')}?format=JSON&lang=EN${query}`,
    {
      version: '2.0',
      class: 'dataset',
      updated: RELEASED,
      id: [...names, 'time'],
      size: [...names.map(() => 1), figures.length],
      dimension: { ...places, time },
      value: Object.fromEntries(figures.map(([, value], at) => [at, value])),
    },
  );
}
