import * as v from 'valibot';
import { londonDay, monthNumber } from './dates.ts';
import type { Http } from './http.ts';
import { type Origin, parameter } from './origin.ts';
import type { Source } from './source.ts';

const API = 'https://api.beta.ons.gov.uk/v1';

const edition = v.object({ links: v.object({ latest_version: v.object({ href: v.string() }) }) });
const version = v.object({ release_date: v.optional(v.string(), '') });
const page = v.object({
  limit: v.number(),
  offset: v.optional(v.number(), 0),
  total_observations: v.number(),
  observations: v.nullable(
    v.array(
      v.object({
        observation: v.string(),
        dimensions: v.object({ time: v.object({ label: v.string() }) }),
      }),
    ),
  ),
});

/**
 * One line of an ONS dataset with its time left open: `origin: ons-dataset dataset=cpih01 edition=time-series
 * geography=K02000001 aggregate=cpih1dim1A0`. Further parameters are the dataset's dimensions.
 */
export const onsDataset: Source = {
  name: 'ons-dataset',
  async fetch(origin, _frequency, http) {
    const dataset = parameter(origin, 'dataset');
    const about = `${API}/datasets/${dataset}/editions/${parameter(origin, 'edition')}`;
    const latest = v.parse(edition, await http.json(about)).links.latest_version.href;
    const { release_date } = v.parse(version, await http.json(latest));
    const address = `${latest}/observations?time=*${dimensions(origin)}`;
    const observations = await readPages(address, http);
    // The service gives the observations in no order.
    observations.sort((a, b) => (a.period < b.period ? -1 : 1));
    return { observations, released: londonDay(release_date), nextRelease: null, address };
  },
};

function dimensions(origin: Origin): string {
  const rest = [...origin.parameters].filter(([key]) => key !== 'dataset' && key !== 'edition');
  return rest.map(([key, value]) => `&${key}=${encodeURIComponent(value)}`).join('');
}

async function readPages(
  address: string,
  http: Http,
): Promise<{ period: string; value: number }[]> {
  const all: { period: string; value: number }[] = [];
  for (let offset = 0; ; ) {
    const answer = v.parse(
      page,
      await http.json(offset === 0 ? address : `${address}&offset=${offset}`),
    );
    const observations = answer.observations ?? [];
    for (const { observation, dimensions: at } of observations) {
      const value = Number(observation);
      // An empty observation is one that the ONS has not published.
      if (observation !== '' && Number.isFinite(value))
        all.push({ period: label(at.time.label), value });
    }
    offset += observations.length;
    if (offset >= answer.total_observations) return all;
    if (observations.length === 0)
      throw new Error(
        `${address}: ${offset} of ${answer.total_observations} observations, then nothing`,
      );
  }
}

/** `Sep-16`, `2019`, `2019-20` and `2019 Q3` as labels of the reference. */
function label(time: string): string {
  const monthly = /^([A-Za-z]{3})-(\d{2})$/.exec(time);
  if (monthly) {
    const month = monthNumber(monthly[1] as string);
    const year = Number(monthly[2]);
    if (month > 0)
      return `${year > 60 ? 1900 + year : 2000 + year}-${String(month).padStart(2, '0')}`;
  }
  const quarter = /^(\d{4})[ -]?Q([1-4])$/.exec(time);
  if (quarter) return `${quarter[1]}-Q${quarter[2]}`;
  const split = /^(\d{4})[-/](\d{2})$/.exec(time);
  if (split) return `${split[1]}/${split[2]}`;
  if (/^\d{4}$/.test(time)) return time;
  throw new Error(`the ONS time "${time}" is not understood`);
}
