import * as v from 'valibot';
import { londonDay } from './dates.ts';
import { parameter } from './origin.ts';
import type { Source } from './source.ts';

const API = 'https://ec.europa.eu/eurostat/api/dissemination/statistics/1.0/data';

const cube = v.object({
  updated: v.optional(v.string(), ''),
  id: v.array(v.string()),
  size: v.array(v.number()),
  dimension: v.record(
    v.string(),
    v.object({ category: v.object({ index: v.record(v.string(), v.number()) }) }),
  ),
  /** Sparse: the position in the cube to the value. */
  value: v.record(v.string(), v.nullable(v.number())),
  status: v.optional(v.record(v.string(), v.string()), {}),
});

/**
 * One line of a Eurostat dataset (JSON-stat 2.0): `origin: eurostat dataset=une_rt_m geo=IE sex=T age=TOTAL unit=PC_ACT
 * s_adj=SA`. The dimensions given must leave time as the only one open; a status `p` marks a provisional figure.
 */
export const eurostat: Source = {
  name: 'eurostat',
  async fetch(origin, _frequency, http) {
    const filters = [...origin.parameters].filter(([key]) => key !== 'dataset');
    const query = filters.map(([key, value]) => `&${key}=${encodeURIComponent(value)}`).join('');
    const address = `${API}/${parameter(origin, 'dataset')}?format=JSON&lang=EN${query}`;
    const answer = v.parse(cube, await http.json(address));
    const open = answer.id.filter((name, at) => name !== 'time' && answer.size[at] !== 1);
    if (open.length > 0) throw new Error(`${address}: say which ${open.join(', ')} is meant`);
    const times = Object.entries(answer.dimension.time?.category.index ?? {});
    const observations = times.flatMap(([time, at]) => {
      const value = answer.value[String(at)];
      if (value === undefined || value === null) return [];
      return [
        {
          period: label(time),
          value,
          provisional: answer.status[String(at)]?.includes('p') ?? false,
        },
      ];
    });
    if (observations.length === 0) throw new Error(`${address}: no figures`);
    observations.sort((a, b) => (a.period < b.period ? -1 : 1));
    return { observations, released: londonDay(answer.updated), nextRelease: null, address };
  },
};

/** `2024`, `2024-Q1`, `2024-01` are labels of the reference as they are; `2024M01` and `2024Q1` are older forms. */
function label(time: string): string {
  return time.replace(/^(\d{4})M(\d{2})$/, '$1-$2').replace(/^(\d{4})-?Q([1-4])$/, '$1-Q$2');
}
