import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/engine/claim.ts';
import { compare, type Surroundings } from '../../../src/engine/compare/compare.ts';
import { madeSeries } from '../link/made-series.ts';
import { madeArticle, madeClaim, spoken } from './made-claim.ts';

const ALONE: Surroundings = { whole: () => null, wider: () => [] };
const percent = { label: 'percent', base: 'percent', scale: 1 };
const years = madeSeries('made.years', 'Apples', { '2021': 50, '2022': 1000, '2023': 80 });
const rate = madeSeries(
  'made.rate',
  'Rate of apples',
  { '2024-07': 5.25, '2024-08': 5, '2024-09': 4.75 },
  { kind: 'rate', aggregation: 'last', unit: percent },
);

function change(value: number, more: Partial<Claim>): Claim {
  return madeClaim(value, { kind: 'change', unit: 'percent', direction: 'down', ...more });
}

describe('a change over a time that the series lacks', () => {
  it('is not answered with the change of another time', () => {
    const june = change(30, {
      period: spoken('year to June 2023', '2022-07-01', '2023-06-30', 'year-ending'),
    });
    expect(compare(june, madeArticle('2024-03-01'), [years], ALONE)).toMatchObject({
      relation: 'period-not-covered',
      changes: [],
    });
    const term = change(30, {
      period: spoken('2015 and 2023', '2015-01-01', '2023-12-31', 'years'),
    });
    expect(compare(term, madeArticle('2024-03-01'), [years], ALONE)?.changes).toEqual([]);
  });

  it('falls back on the base that it names where its own time stands elsewhere', () => {
    const claim = change(920, {
      unit: 'people',
      period: { ...spoken('in January', '2024-01-01', '2024-01-31', 'month'), carried: true },
      basePeriod: spoken('on 2022', '2022-01-01', '2022-12-31', 'year'),
    });
    expect(compare(claim, madeArticle('2023-12-04'), [years], ALONE)).toMatchObject({
      relation: 'agrees',
      changes: [{ from: { period: '2022' }, to: { period: '2023' } }],
    });
    // Another number does not mean the year that is not over.
    const other = { ...claim, value: 400 };
    expect(
      compare(other, madeArticle('2023-12-04'), [years], ALONE)?.changes[0]?.to.period,
    ).not.toBe('2023');
  });
});

describe('a change on a page without a date', () => {
  const undated = change(92, { period: { text: 'today', period: null, unresolved: 'No date.' } });

  it('is that of the one year that the number leant on begins', () => {
    const leansOn = madeClaim(1000, { precision: 1000 });
    const found = compare(undated, madeArticle(null), [years], { ...ALONE, leansOn });
    expect(found?.changes[0]).toMatchObject({ from: { period: '2022' }, to: { period: '2023' } });
  });

  it('is none where nothing is leant on, or it began elsewhere', () => {
    expect(compare(undated, madeArticle(null), [years], ALONE)?.changes).toEqual([]);
    const leansOn = madeClaim(50);
    expect(compare(undated, madeArticle(null), [years], { ...ALONE, leansOn })?.changes).toEqual(
      [],
    );
  });
});

describe('units of a change', () => {
  const september = spoken('in September 2024', '2024-09-01', '2024-09-30', 'month');
  const july = spoken('from July', '2024-07-01', '2024-07-31', 'month');
  const told = (value: number, unit: string) =>
    change(value, { unit, precision: value < 1 ? 0.1 : 1, period: september, basePeriod: july });

  it('are points for a rate, or hundredths of them', () => {
    const day = madeArticle('2024-12-01');
    expect(compare(told(0.5, 'percentage points'), day, [rate], ALONE)?.relation).toBe('agrees');
    expect(compare(told(50, 'basis points'), day, [rate], ALONE)?.relation).toBe('agrees');
    expect(compare(told(25, 'basis points'), day, [rate], ALONE)?.relation).toBe('differs');
  });

  it('are never things for a rate, or points for a count', () => {
    const day = madeArticle('2024-12-01');
    expect(compare(told(2, 'cuts'), day, [rate], ALONE)).toMatchObject({
      relation: 'period-not-covered',
      changes: [],
    });
    const in2023 = spoken('in 2023', '2023-01-01', '2023-12-31', 'year');
    const points = change(92, { unit: 'percentage points', period: in2023 });
    expect(compare(points, day, [years], ALONE)?.changes).toEqual([]);
  });
});

describe('a fall to a part of what it was', () => {
  it('is read as what is left', () => {
    const claim = change(33.3333, {
      surface: 'a third',
      form: 'fraction',
      modifier: 'less than',
      precision: 33.3333,
      period: spoken('in 2023', '2023-01-01', '2023-12-31', 'year'),
      context: {
        clause: '',
        sentence: 'It was less than a third of what it had been.',
        around: '',
      },
    });
    const third = madeSeries('made.third', 'Apples', { '2022': 1000, '2023': 310 });
    const most = madeSeries('made.most', 'Apples', { '2022': 1000, '2023': 690 });
    expect(compare(claim, madeArticle('2024-02-01'), [third], ALONE)?.relation).toBe('rounds-to');
    expect(compare(claim, madeArticle('2024-02-01'), [most], ALONE)?.relation).toBe('differs');
  });
});

describe('a multiple of an earlier figure', () => {
  const twice = (value: number, more: Partial<Claim> = {}) =>
    madeClaim(value, {
      kind: 'ratio',
      unit: 'times',
      period: spoken('in 2022', '2022-01-01', '2022-12-31', 'year'),
      basePeriod: spoken('as in 2021', '2021-01-01', '2021-12-31', 'year'),
      ...more,
    });

  it('is set beside how often the one goes into the other', () => {
    const day = madeArticle('2023-03-01');
    expect(compare(twice(20), day, [years], ALONE)).toMatchObject({
      relation: 'agrees',
      changes: [{ from: { value: 50 }, to: { value: 1000 } }],
    });
    expect(compare(twice(12), day, [years], ALONE)?.relation).toBe('differs');
  });

  it('of another group is no figure of the series', () => {
    const group = twice(20, { basePeriod: null });
    expect(compare(group, madeArticle('2023-03-01'), [years], ALONE)?.official).toBeNull();
  });
});
