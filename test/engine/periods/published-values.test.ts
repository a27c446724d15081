import { describe, expect, it } from 'vitest';
import { publishedValues, valueAsAt } from '../../../src/engine/periods/published-values.ts';
import type { Area, Observation, Vintage } from '../../../src/engine/series.ts';

const area: Area = { code: 'GB', name: 'United Kingdom' };
const year = { kind: 'year', from: '2022-01-01', to: '2022-12-31' } as const;

function observe(...values: number[]): Observation[] {
  return values.map((value, at) => ({ period: `2022-Q${at + 1}`, value, status: 'final' }));
}

function vintage(released: string, until: string | null, observations: Observation[]): Vintage {
  return {
    released,
    until,
    publication: 'p',
    url: null,
    grade: 'official-page',
    provenance: 'x',
    observations,
  };
}

const series = {
  aggregation: 'sum',
  frequency: 'quarterly',
  area,
  released: '2024-02-29',
  observations: observe(1, 2, 3, 5),
  history: [
    vintage('2023-02-23', '2023-05-25', observe(1, 2, 3, 4)),
    vintage('2023-05-25', '2023-08-24', observe(1, 2, 3, 4)),
    vintage('2023-08-24', null, observe(1, 2, 3, 5)),
  ],
} as const;

describe('what a series said', () => {
  it('takes successive releases with the same value together', () => {
    const values = publishedValues(series, year);
    expect(values.map(({ value, first, last, until }) => [value, first, last, until])).toEqual([
      [10, '2023-02-23', '2023-05-25', '2023-08-24'],
      [11, '2023-08-24', '2024-02-29', null],
    ]);
  });

  it('answers for a day', () => {
    expect(valueAsAt(series, year, '2023-06-01')?.value).toBe(10);
    expect(valueAsAt(series, year, '2023-08-24')?.value).toBe(11);
  });

  it('does not know what stood before the first release held', () => {
    expect(valueAsAt(series, year, '2023-02-22')).toBeNull();
  });

  it('does not claim a day for figures of an unknown release', () => {
    expect(valueAsAt({ ...series, released: null, history: [] }, year, '2030-01-01')).toBeNull();
    expect(publishedValues({ ...series, released: null, history: [] }, year)).toHaveLength(1);
  });
});
