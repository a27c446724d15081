import * as v from 'valibot';
import { addDays } from '../../engine/periods/days.ts';
import type { Frequency } from '../../engine/series.ts';
import { dayFromWords, londonDay, monthNumber } from './dates.ts';
import { type Origin, parameter } from './origin.ts';
import type { Fetched, Source } from './source.ts';

const API = 'https://api.beta.ons.gov.uk/v1';

const search = v.object({
  items: v.array(v.object({ uri: v.string(), cdid: v.optional(v.string()) })),
});
const point = v.object({ date: v.string(), value: v.string() });
const data = v.object({
  years: v.optional(v.array(point), []),
  quarters: v.optional(v.array(point), []),
  months: v.optional(v.array(point), []),
  description: v.object({
    releaseDate: v.optional(v.string(), ''),
    nextRelease: v.optional(v.string(), ''),
  }),
});

/**
 * A time series of the ONS: `origin: ons-time-series cdid=D7G7 dataset=MM23`; with `months=3-centred` or `months=3-ending`
 * for moving averages that the ONS names by their middle or last month (`2026 MAY` and `2026 JUN` for April to June). Found by its code in the search API,
 * then read from the data API (the two that replace the API of 2012; see the ONS developer hub, "Retirement of v0 API").
 */
export const onsTimeSeries: Source = {
  name: 'ons-time-series',
  async fetch(origin, frequency, http) {
    const cdid = parameter(origin, 'cdid');
    const found = v.parse(
      search,
      await http.json(`${API}/search?content_type=timeseries&cdids=${cdid}`),
    );
    const uri = pickUri(
      found.items.map((item) => item.uri),
      origin,
    );
    const address = `${API}/data?uri=${encodeURIComponent(uri)}`;
    const answer = v.parse(data, await http.json(address));
    return read(answer, frequency, address, origin.parameters.get('months') ?? '1');
  },
};

/** A code may stand in several datasets; the origin says which is meant. */
function pickUri(uris: readonly string[], origin: Origin): string {
  const end =
    `/timeseries/${parameter(origin, 'cdid')}/${parameter(origin, 'dataset')}`.toLowerCase();
  const uri = uris.find((one) => one.toLowerCase().endsWith(end));
  if (!uri) throw new Error(`the ONS knows no time series ${end}`);
  return uri;
}

function read(
  answer: v.InferOutput<typeof data>,
  frequency: Frequency,
  address: string,
  months: string,
): Fetched {
  const points =
    frequency === 'monthly'
      ? answer.months
      : frequency === 'quarterly'
        ? answer.quarters
        : answer.years;
  const observations = points.map(({ date, value }) => ({
    period: windowed(label(date), months),
    value: Number(value),
  }));
  if (observations.length === 0) throw new Error(`${address}: no ${frequency} figures`);
  const bad = observations.find(({ value }) => !Number.isFinite(value));
  if (bad) throw new Error(`${address}: ${bad.period} is no number`);
  return {
    observations,
    released: londonDay(answer.description.releaseDate),
    nextRelease: dayFromWords(answer.description.nextRelease),
    address,
  };
}

/** The three months that a label stands for, named by the last of them. */
function windowed(period: string, months: string): string {
  if (months === '1') return period;
  const last = months === '3-centred' ? addMonth(period) : period;
  return `3M ${last}`;
}

function addMonth(month: string): string {
  return addDays(`${month}-28`, 4).slice(0, 7);
}

/** `2022`, `2022 Q3` and `2022 JUL` as labels of the reference. */
function label(date: string): string {
  const [year = '', part = ''] = date.trim().split(' ');
  if (part === '') return year;
  if (part.startsWith('Q')) return `${year}-${part}`;
  const month = monthNumber(part);
  if (month === 0) throw new Error(`the ONS date "${date}" is not understood`);
  return `${year}-${String(month).padStart(2, '0')}`;
}
