import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/engine/compare/compare.ts';
import { extremeOf, rankOver } from '../../../src/engine/compare/rank.ts';
import { madeSeries } from '../link/made-series.ts';
import { madeArticle, madeClaim, spoken } from './made-claim.ts';

const apples = madeSeries(
  'made.rate',
  'Apple rate',
  { '2003': 3, '2008': 5, '2013': 9, '2018': 8, '2022': 6 },
  { kind: 'rate', aggregation: 'none', unit: { label: 'percent', base: 'percent', scale: 1 } },
);
const rank = (value: number, clause: string, unit = 'years') =>
  madeClaim(value, { kind: 'rank', unit, context: { clause, sentence: clause, around: '' } });
const year = { kind: 'year', from: '2022-01-01', to: '2022-12-31' } as const;

describe('a rank over time', () => {
  it('reads which end and how long', () => {
    expect(extremeOf(rank(13, 'the lowest rate for 13 years'))).toEqual({
      end: 'lowest',
      years: 13,
    });
    expect(extremeOf(rank(2, 'the highest in two decades', 'decades'))).toEqual({
      end: 'highest',
      years: 20,
    });
    expect(extremeOf(rank(3, 'third in the G7', 'rank'))).toBeNull();
    expect(extremeOf(rank(4, 'for the first time in four years'))).toBeNull();
  });

  it('finds the last time that it was beyond', () => {
    expect(rankOver({ end: 'lowest', years: 13 }, apples, 6, year)).toEqual({
      holds: true,
      note: 'It was lower last in 2008, at 5%.',
    });
    expect(rankOver({ end: 'lowest', years: 15 }, apples, 6, year).holds).toBe(false);
    expect(rankOver({ end: 'lowest', years: 10 }, apples, 2, year).note).toBe(
      'No lower figure since the series begins in 2003.',
    );
  });

  it('does not know what was before the series begins', () => {
    expect(rankOver({ end: 'lowest', years: 50 }, apples, 2, year).holds).toBeNull();
  });

  it("is set beside the figure of the article's day", () => {
    const around = { whole: () => null, wider: () => [] };
    const found = compare(
      rank(10, 'the lowest for 10 years'),
      madeArticle('2023-03-01'),
      [apples],
      around,
    );
    expect(found).toMatchObject({ relation: 'agrees', official: { period: '2022', value: 6 } });
    expect(found?.note).toBe(
      'The official figure for 2022 is 6%. It was lower last in 2008, at 5%.',
    );
    const undated = compare(
      rank(10, 'the lowest for 10 years'),
      madeArticle(null),
      [apples],
      around,
    );
    expect(undated).toMatchObject({ relation: 'period-not-covered', official: null });
  });

  it('of a year that still runs is that of its lowest month so far, not of the latest', () => {
    const monthly = madeSeries(
      'made.monthly',
      'Apple rate',
      { '2011-05': 5, '2015-01': 9, '2022-03': 6, '2022-06': 7 },
      { kind: 'rate', aggregation: 'none', unit: { label: 'percent', base: 'percent', scale: 1 } },
    );
    const claim = {
      ...rank(10, 'down this year to the lowest for 10 years'),
      period: spoken('this year', '2022-01-01', '2022-08-01', 'year-to-date'),
    };
    const around = { whole: () => null, wider: () => [] };
    expect(compare(claim, madeArticle('2022-08-01'), [monthly], around)).toMatchObject({
      relation: 'agrees',
      official: { period: '2022-03', value: 6 },
    });
  });
});
