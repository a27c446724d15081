import * as v from 'valibot';
import type { Http } from './http.ts';
import { parameter } from './origin.ts';
import type { Source } from './source.ts';

const API = 'https://api.worldbank.org/v2';

const failure = v.tuple([v.object({ message: v.array(v.object({ value: v.string() })) })]);
const success = v.tuple([
  v.object({ page: v.number(), pages: v.number(), lastupdated: v.optional(v.string(), '') }),
  v.nullable(v.array(v.object({ date: v.string(), value: v.nullable(v.number()) }))),
]);

/**
 * An indicator of the World Bank for one country: `origin: world-bank indicator=SP.POP.TOTL country=GBR`; with
 * `divide=1000000000` for figures that the table holds in billions. A wrong code comes back as status 200 with a
 * message in place of the figures.
 */
export const worldBank: Source = {
  name: 'world-bank',
  async fetch(origin, _frequency, http) {
    const path = `country/${parameter(origin, 'country')}/indicator/${parameter(origin, 'indicator')}`;
    const address = `${API}/${path}?format=json&per_page=1000`;
    const divide = Number(origin.parameters.get('divide') ?? 1);
    const { rows, updated } = await readPages(address, http);
    const observations = rows
      .map(({ date, value }) => ({ period: date, value: Number((value / divide).toPrecision(12)) }))
      .sort((a, b) => (a.period < b.period ? -1 : 1));
    return { observations, released: updated || null, nextRelease: null, address };
  },
};

async function readPages(
  address: string,
  http: Http,
): Promise<{ rows: { date: string; value: number }[]; updated: string }> {
  const rows: { date: string; value: number }[] = [];
  for (let page = 1; ; page++) {
    const answer = await http.json(`${address}&page=${page}`);
    const failed = v.safeParse(failure, answer);
    if (failed.success)
      throw new Error(`${address}: ${failed.output[0].message[0]?.value ?? 'refused'}`);
    const [head, data] = v.parse(success, answer);
    for (const { date, value } of data ?? []) if (value !== null) rows.push({ date, value });
    if (page >= head.pages) return { rows, updated: head.lastupdated };
  }
}
