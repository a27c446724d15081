import { describe, expect, it } from 'vitest';
import { compare, type Surroundings } from '../../../src/engine/compare/compare.ts';
import { readingsFor } from '../../../src/engine/compare/readings.ts';
import { formatFigurePeriod } from '../../../src/engine/periods/format.ts';
import { madeSeries } from '../link/made-series.ts';
import { madeArticle, madeClaim, spoken } from './made-claim.ts';

const ALONE: Surroundings = { whole: () => null, wider: () => [] };
const in2023 = spoken('in 2023', '2023-01-01', '2023-12-31', 'year');

describe('the finding in words', () => {
  it('names the day of a stock, not the quarter before it', () => {
    const waiting = madeSeries(
      'made.stock',
      'Waiting',
      { '2023-Q4': 130 },
      { aggregation: 'last' },
    );
    const claim = madeClaim(140, {
      period: spoken('at the end of 2023', '2023-12-01', '2023-12-31', 'month'),
    });
    expect(compare(claim, madeArticle('2024-03-01'), [waiting], ALONE)?.note).toContain(
      'The official figure for 31 December 2023 is',
    );
    const quarter = { kind: 'quarter', from: '2023-10-01', to: '2023-12-31' } as const;
    expect(formatFigurePeriod(quarter, 'sum')).toBe('October to December 2023');
  });

  it('says a basis that points the other way as a sentence', () => {
    const quarters = madeSeries('made.q', 'Apples', {
      ...{ '2022-Q1': 10, '2022-Q2': 10, '2022-Q3': 10, '2022-Q4': 10 },
      ...{ '2023-Q1': 5, '2023-Q2': 40, '2023-Q3': 10, '2023-Q4': 10 },
    });
    const fall = madeClaim(50, {
      kind: 'change',
      unit: 'percent',
      direction: 'down',
      period: spoken('in the first quarter', '2023-01-01', '2023-03-31', 'quarter'),
    });
    const note = compare(fall, madeArticle('2024-03-01'), [quarters], ALONE)?.note;
    expect(note).toContain('From January to June the figure rose by 125.0%.');
    expect(note).toContain('Over the full year the figure rose by 62.5%.');
  });

  it('says that a bound is not kept', () => {
    const apples = madeSeries('made.a', 'Apples', { '2023': 2150 });
    const over = madeClaim(2300, {
      surface: '2,300',
      modifier: 'over',
      precision: 100,
      period: in2023,
    });
    expect(compare(over, madeArticle('2024-03-01'), [apples], ALONE)?.note).toContain(
      'The article gives a lower bound, 2,300. The official figure for 2023 is 2,150.',
    );
    const under = { ...over, modifier: 'under', value: 2000, surface: '2,000' };
    expect(compare(under, madeArticle('2024-03-01'), [apples], ALONE)?.note).toContain(
      'The article gives an upper bound, 2,000. The official figure for 2023 is 2,150.',
    );
  });

  it('of a calendar year comes from the table of years before the rolling one', () => {
    const rolling = madeSeries('made.ye', 'Apples', { 'YE 2023-12': 331 });
    const years = madeSeries('made.a', 'Apples', { '2023': 331 });
    const claim = madeClaim(331, { period: in2023 });
    const readings = readingsFor([rolling, years], claim, 'made.ye');
    expect(compare(claim, madeArticle('2024-06-01'), readings, ALONE)?.series).toBe('made.a');
  });
});
