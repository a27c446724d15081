import { describe, expect, it } from 'vitest';
import { compare, type Surroundings } from '../../../src/engine/compare/compare.ts';
import { growthOf } from '../../../src/engine/compare/growth.ts';
import type { Series } from '../../../src/engine/series.ts';
import { madeSeries } from '../link/made-series.ts';
import { madeArticle, madeClaim, spoken } from './made-claim.ts';

const ALONE: Surroundings = { whole: () => null, wider: () => [] };
const rate: Partial<Series> = {
  kind: 'rate',
  aggregation: 'none',
  unit: { label: 'percent', base: 'percent', scale: 1 },
};
const monthly = madeSeries(
  'made.monthly',
  'Apple price inflation',
  { '2023-11': 3.9, '2023-12': 4 },
  { ...rate, definition: 'Change of prices on the same month a year earlier.' },
);
const average = madeSeries(
  'made.annual',
  'Apple price inflation',
  { '2023': 7.3 },
  { ...rate, frequency: 'annual', definition: 'Average of the twelve months, on the year before.' },
);
const step = madeSeries(
  'made.step',
  'Growth of orchards, quarter on quarter',
  { '2023-Q3': 0.1, '2023-Q4': 0.6 },
  rate,
);
const since = madeSeries(
  'made.since',
  'Apples eaten, change since 1990',
  { '2021': -48, '2022': -50 },
  { ...rate, frequency: 'annual' },
);
const change = (value: number, more: Parameters<typeof madeClaim>[1]) =>
  madeClaim(value, { kind: 'change', unit: 'percent', precision: 0.1, direction: 'up', ...more });

describe('a series of changes', () => {
  it('says from its title and definition what it counts from', () => {
    expect(growthOf(monthly)).toEqual({ over: 'year', since: null });
    expect(growthOf(step)).toEqual({ over: 'step', since: null });
    expect(growthOf(since)).toEqual({ over: 'since', since: 1990 });
    expect(growthOf({ ...monthly, title: 'Share of apples' })).toBeNull();
    expect(growthOf({ ...monthly, unit: { label: 'homes', base: 'homes', scale: 1 } })).toBeNull();
  });

  it("answers a year up to a month with that month's rate, never with the year's mean", () => {
    const claim = (value: number) =>
      change(value, {
        period: spoken('the year to December', '2023-01-01', '2023-12-31', 'year-ending'),
      });
    expect(compare(claim(4), madeArticle('2024-02-01'), [average, monthly], ALONE)).toMatchObject({
      relation: 'agrees',
      official: { period: '2023-12', value: 4 },
    });
    expect(compare(claim(7.3), madeArticle('2024-02-01'), [average], ALONE)?.official).toBeNull();
    const whole = change(7.3, { period: spoken('in 2023', '2023-01-01', '2023-12-31', 'year') });
    expect(
      compare(whole, madeArticle('2024-02-01'), [average, monthly], ALONE)?.official,
    ).toMatchObject({ period: '2023', value: 7.3 });
  });

  it('answers "over the last year" with the latest rate over twelve months', () => {
    const claim = change(4, {
      period: spoken('the last year', '2023-02-01', '2024-01-31', 'year-ending'),
    });
    const found = compare(claim, madeArticle('2024-02-01'), [average, monthly], ALONE);
    expect(found).toMatchObject({ relation: 'agrees', official: { period: '2023-12', value: 4 } });
  });

  it('is silent on what has built up over several years', () => {
    const claim = change(20, {
      period: spoken('since 2021', '2021-01-01', '2024-02-01'),
      basePeriod: spoken('since 2021', '2021-01-01', '2021-12-31', 'year'),
    });
    for (const series of [monthly, step]) {
      expect(compare(claim, madeArticle('2024-02-01'), [series], ALONE)).toMatchObject({
        relation: 'period-not-covered',
        official: null,
      });
    }
  });

  it('counts from a fixed year only for words that count from it', () => {
    const fall = (year: number) =>
      change(50, {
        direction: 'down',
        period: spoken(`since ${year}`, `${year}-01-01`, '2023-06-01'),
        basePeriod: spoken(`since ${year}`, `${year}-01-01`, `${year}-12-31`, 'year'),
      });
    expect(compare(fall(1990), madeArticle('2023-06-01'), [since], ALONE)).toMatchObject({
      relation: 'agrees',
      official: { period: '2022', value: -50 },
    });
    expect(compare(fall(2010), madeArticle('2023-06-01'), [since], ALONE)?.official).toBeNull();
  });
});

describe('a series of changes in numbers', () => {
  const monthly = madeSeries('made.change', 'Monthly change in jobs', {
    '2023-10': 120,
    '2023-11': -20,
  });
  const jobs = (value: number, more: Parameters<typeof madeClaim>[1]) =>
    madeClaim(value, { kind: 'change', unit: 'people', ...more });
  const november = spoken('in November', '2023-11-01', '2023-11-30', 'month');

  it('answers a change of its month with its value, never with the change of a change', () => {
    const lost = jobs(20, { direction: 'down', period: november });
    const found = compare(lost, madeArticle('2023-12-10'), [monthly], ALONE);
    expect(found).toMatchObject({ relation: 'agrees', official: { value: -20 }, changes: [] });
  });

  it('is silent on what built up over years, and on percentages', () => {
    const since = jobs(7000, {
      direction: 'up',
      period: spoken('since 2016', '2016-11-08', '2023-12-10'),
      basePeriod: spoken('since 2016', '2016-11-08', '2016-11-08', 'day'),
    });
    const day = madeArticle('2023-12-10');
    expect(compare(since, day, [monthly], ALONE)).toMatchObject({ official: null, changes: [] });
    const percent = jobs(5, { unit: 'percent', direction: 'up', period: november });
    expect(compare(percent, day, [monthly], ALONE)).toMatchObject({ official: null, changes: [] });
  });
});
