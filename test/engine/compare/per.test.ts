import { describe, expect, it } from 'vitest';
import { compare, type Surroundings } from '../../../src/engine/compare/compare.ts';
import { saidFor } from '../../../src/engine/compare/per.ts';
import { madeSeries } from '../link/made-series.ts';
import { madeArticle, madeClaim, spoken } from './made-claim.ts';

const ALONE: Surroundings = { whole: () => null, wider: () => [] };
const falls = madeSeries('made.falls', 'Falls', { '2024': 1602 }, { aggregation: 'sum' });
const of2024 = spoken('in 2024', '2024-01-01', '2024-12-31', 'year');

describe("a number told by the day, and a year's count", () => {
  it('stand side by side, with the share of a day said', () => {
    const claim = madeClaim(4, { per: 'day', modifier: 'more than', period: of2024 });
    const found = compare(claim, madeArticle('2025-09-26'), [falls], ALONE);
    expect(found).toMatchObject({ relation: 'agrees', official: { period: '2024', value: 1602 } });
    expect(found?.note).toBe('The official figure for 2024 is 1,602, 4.38 a day.');
  });

  it('differ when the day holds fewer', () => {
    const claim = madeClaim(9, { per: 'day', period: of2024 });
    expect(compare(claim, madeArticle('2025-09-26'), [falls], ALONE)?.relation).toBe('differs');
  });

  it('are the same number for "a year" of a year', () => {
    const claim = madeClaim(1602, { per: 'year', period: of2024 });
    const found = compare(claim, madeArticle('2025-09-26'), [falls], ALONE);
    expect(found).toMatchObject({ relation: 'agrees', difference: 0 });
    expect(found?.note).toBe('The article gives the figure as published.');
  });

  it('are never set beside each other per head, or for longer than the period', () => {
    const perHead = madeClaim(1602, { per: '100,000 people', period: of2024 });
    expect(compare(perHead, madeArticle('2025-09-26'), [falls], ALONE)?.official).toBeNull();
    const quarter = { kind: 'quarter', from: '2024-01-01', to: '2024-03-31' } as const;
    expect(saidFor(madeClaim(1602, { per: 'year' }), falls, quarter)).toBeNull();
  });
});
