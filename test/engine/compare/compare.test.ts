import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/engine/article.ts';
import type { Claim } from '../../../src/engine/claim.ts';
import { compare, type Surroundings } from '../../../src/engine/compare/compare.ts';
import { parsePeriod } from '../../../src/engine/periods/parse.ts';
import type { Series } from '../../../src/engine/series.ts';
import { madeSeries } from '../link/made-series.ts';

const ALONE: Surroundings = { whole: () => null, wider: () => [] };
const NONE = { text: null, period: null, unresolved: null };

function article(published: string | null = '2024-03-01'): Article {
  return {
    url: null,
    title: null,
    publisher: null,
    isGovernment: true,
    why: [],
    published,
    language: 'en',
    text: '',
    blocks: [],
  };
}

function claim(value: number, period: string | null, more: Partial<Claim> = {}): Claim {
  return {
    surface: String(value),
    start: 0,
    end: 1,
    form: 'digits',
    value,
    low: null,
    high: null,
    unit: 'people',
    per: null,
    modifier: null,
    precision: 1,
    isStatistic: true,
    reason: null,
    kind: 'level',
    direction: null,
    period: period ? { text: period, period: parsePeriod(period), unresolved: null } : NONE,
    basePeriod: null,
    area: null,
    measure: '',
    context: { clause: '', sentence: '', around: '' },
    refersTo: null,
    ...more,
  };
}

const quarterly = madeSeries('made.q', 'Apples', {
  '2022-Q1': 100,
  '2022-Q2': 200,
  '2022-Q3': 300,
  '2022-Q4': 400,
  '2023-Q1': 50,
  '2023-Q2': 60,
  '2023-Q3': 90,
});
const annual = madeSeries('made.a', 'Apples', { '2021': 800, '2022': 1000 });

describe('a level', () => {
  it('is set beside the reading that has its period as published', () => {
    const found = compare(claim(1000, '2022'), article(), [quarterly, annual], ALONE);
    expect(found).toMatchObject({
      relation: 'agrees',
      series: 'made.a',
      official: { period: '2022', value: 1000, derived: null },
    });
    expect(found?.note).toBe('The article gives the figure as published.');
  });

  it('is derived from finer periods where they add up', () => {
    const found = compare(claim(300, '2022-H1'), article(), [quarterly], ALONE);
    expect(found?.official).toMatchObject({ value: 300, derived: 'sum of 2 quarters' });
  });

  it('is never derived for rates', () => {
    const rate = madeSeries(
      'made.r',
      'Apple rate',
      { '2022-Q1': 4, '2022-Q2': 6 },
      { aggregation: 'none', kind: 'rate', unit: { label: 'percent', base: 'percent', scale: 1 } },
    );
    const found = compare(claim(10, '2022-H1', { unit: 'percent' }), article(), [rate], ALONE);
    expect(found).toMatchObject({ relation: 'period-not-covered', official: null });
  });

  it('says when figures end before the period', () => {
    const found = compare(claim(900, '2025'), article('2026-01-01'), [annual], ALONE);
    expect(found?.note).toBe('Official figures end in 2022; the article speaks of 2025.');
  });

  it('does not pretend to know the year of a page without a date', () => {
    const undated = claim(1000, null, {
      period: { text: 'last year', period: null, unresolved: 'No date.' },
    });
    const found = compare(undated, article(null), [annual], ALONE);
    expect(found).toMatchObject({ relation: 'period-not-covered', official: null });
    expect(found?.note).toContain('shows no date');
    expect(found?.note).toContain('2021 to 2022');
  });

  it('takes the latest figure of its day where the article names no period, and says so', () => {
    const found = compare(claim(90, null), article('2023-11-30'), [quarterly], ALONE);
    expect(found?.official?.period).toBe('2023-Q3');
    expect(found?.note).toContain('names no period');
  });

  it('shows what was published before a revision', () => {
    const revised: Series = {
      ...annual,
      released: '2023-09-01',
      history: [
        {
          released: '2023-02-01',
          until: '2023-09-01',
          publication: 'First',
          url: null,
          grade: 'official-page',
          provenance: '',
          observations: [{ period: '2022', value: 970, status: 'final' }],
        },
      ],
    };
    const found = compare(claim(970, '2022'), article('2023-05-01'), [revised], ALONE);
    expect(found).toMatchObject({
      relation: 'differs',
      asAt: { value: 970, until: '2023-09-01' },
      difference: 30,
    });
    expect(found?.note).toBe(
      'The article gives the figure as it was published then. 970 until 1 September 2023, 1,000 since.',
    );
  });

  it('says since when a figure stands that was revised more than once', () => {
    const release = (released: string, until: string, value: number) => ({
      released,
      until,
      publication: released,
      url: null,
      grade: 'official-page' as const,
      provenance: '',
      observations: [{ period: '2022', value, status: 'final' as const }],
    });
    const twice: Series = {
      ...annual,
      released: '2024-03-01',
      history: [release('2023-02-01', '2023-09-01', 970), release('2023-09-01', '2024-03-01', 985)],
    };
    const found = compare(claim(970, '2022'), article('2023-05-01'), [twice], ALONE);
    expect(found?.note).toContain('970 until 1 September 2023; 1,000 since 1 March 2024.');
  });

  it('converts between prefixes of units', () => {
    const power = madeSeries(
      'made.mw',
      'Ovens',
      { '2022': 15_915 },
      { unit: { label: 'MW', base: 'MW', scale: 1 }, aggregation: 'last' },
    );
    const found = compare(
      claim(15.9, '2022', { unit: 'GW', precision: 0.1 }),
      article(),
      [power],
      ALONE,
    );
    expect(found?.relation).toBe('agrees');
  });

  it('names the whole that it is part of', () => {
    const whole = madeSeries('made.all', 'Fruit', { '2022': 4000 });
    const found = compare(claim(1000, '2022'), article(), [annual], {
      whole: () => whole,
      wider: () => [],
    });
    expect(found?.related[0]).toMatchObject({
      series: 'made.all',
      value: 4000,
      text: '25.0% of 4,000: Fruit',
    });
  });
});

describe('a change', () => {
  const fall = (more: Partial<Claim> = {}) =>
    claim(80, null, { unit: 'percent', kind: 'change', direction: 'down', precision: 10, ...more });

  it('puts the asked comparison first, with both base values', () => {
    const asked = fall({
      period: { text: '2023-Q2', period: parsePeriod('2023-Q2'), unresolved: null },
    });
    const [first] = compare(asked, article(), [quarterly], ALONE)?.changes ?? [];
    expect(first).toMatchObject({
      basis: 'same-quarter-last-year',
      from: { value: 200 },
      to: { value: 60 },
      difference: -140,
      percent: -70,
    });
  });

  it('takes the longest part of the year that was over where the words name none', () => {
    const found = compare(fall(), article('2023-10-16'), [quarterly], ALONE);
    expect(found?.changes[0]).toMatchObject({
      label: 'January to September',
      from: { value: 600 },
      to: { value: 200 },
    });
    expect(found?.changes.map((c) => c.label)).toEqual([
      'January to September',
      'January to June',
      'January to March',
    ]);
    expect(found?.note).toContain('The article names no period.');
  });

  it('shows a basis that points the other way', () => {
    const rolling = madeSeries('made.ye', 'Apples', { 'YE 2022-06': 400, 'YE 2023-06': 810 });
    const found = compare(fall(), article('2023-10-16'), [quarterly, rolling], ALONE);
    expect(found?.note).toContain('Over the year ending June the figure rose by 102.5%.');
  });

  it('differs when the figure went the other way', () => {
    const rise = fall({
      direction: 'up',
      period: { text: '2023-Q2', period: parsePeriod('2023-Q2'), unresolved: null },
    });
    expect(compare(rise, article(), [quarterly], ALONE)?.relation).toBe('differs');
  });

  it('has no percent from a base of zero', () => {
    const zero = madeSeries('made.z', 'Apples', { '2022': 0, '2023': 7 });
    const change = claim(7, '2023', { kind: 'change', direction: 'up' });
    expect(compare(change, article(), [zero], ALONE)?.changes[0]).toMatchObject({
      percent: null,
      difference: 7,
    });
  });

  it('is set beside the value itself where the series is a rate of change', () => {
    const growth = madeSeries(
      'made.g',
      'Apple growth',
      { '2023': -3.1 },
      { kind: 'rate', aggregation: 'none', unit: { label: 'percent', base: 'percent', scale: 1 } },
    );
    const down = claim(3.1, '2023', {
      unit: 'percent',
      kind: 'change',
      direction: 'down',
      precision: 0.1,
    });
    expect(compare(down, article(), [growth], ALONE)).toMatchObject({
      relation: 'agrees',
      official: { value: -3.1 },
    });
  });
});
