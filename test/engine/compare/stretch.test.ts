import { describe, expect, it } from 'vitest';
import { compare, type Surroundings } from '../../../src/engine/compare/compare.ts';
import { isNews, isOut, latestKnown } from '../../../src/engine/compare/latest.ts';
import { endsOf, isStretch } from '../../../src/engine/compare/since.ts';
import type { Period } from '../../../src/engine/periods/period.ts';
import type { Series } from '../../../src/engine/series.ts';
import { madeSeries } from '../link/made-series.ts';
import { madeArticle, madeClaim, spoken } from './made-claim.ts';

const ALONE: Surroundings = { whole: () => null, wider: () => [] };
const percent = { label: 'percent', base: 'percent', scale: 1 };
const rate: Partial<Series> = { kind: 'rate', aggregation: 'none', unit: percent };

const years = madeSeries('made.years', 'Apples', {
  '2010': 100,
  '2011': 110,
  '2014': 400,
  '2015': 420,
});
const quarters = madeSeries('made.q', 'Apples', {
  '2022-Q4': 90,
  '2023-Q1': 10,
  '2023-Q2': 20,
  '2023-Q3': 30,
});
const shares = madeSeries(
  'made.share',
  'Apples eaten',
  { '2023-05': 52, '2024-07': 70, '2025-01': 73 },
  rate,
);

describe('what can have been out on a day', () => {
  const of = (released: string | null) => ({ ...quarters, released });

  it('leaves a three-month average six weeks and a quarter four', () => {
    const average: Period = { kind: 'span', from: '2017-11-01', to: '2018-01-31' };
    expect(isOut(of(null), average, '2018-02-21')).toBe(false);
    expect(isOut(of(null), average, '2018-03-21')).toBe(true);
    const quarter: Period = { kind: 'quarter', from: '2023-07-01', to: '2023-09-30' };
    expect(isOut(of(null), quarter, '2023-10-10')).toBe(false);
    const year: Period = { kind: 'year', from: '2022-01-01', to: '2022-12-31' };
    expect(isOut(of(null), year, '2022-12-31')).toBe(true);
  });

  it('goes by the releases of the series where they are known', () => {
    const quarter: Period = { kind: 'quarter', from: '2023-04-01', to: '2023-06-30' };
    expect(isOut(of('2023-11-29'), quarter, '2023-08-20')).toBe(false);
    expect(isOut(of('2023-11-29'), quarter, '2023-08-29')).toBe(true);
    // Read a year later, or stamped before the period ended: no release date to go by.
    expect(isOut(of('2024-12-01'), quarter, '2023-08-20')).toBe(true);
    expect(isOut(of('2023-09-01'), quarter, '2023-08-20')).toBe(true);
  });

  it('gives quarterly counts longer than rates', () => {
    const quarter: Period = { kind: 'quarter', from: '2023-07-01', to: '2023-09-30' };
    expect(isOut(of(null), quarter, '2023-11-05')).toBe(false);
    expect(isOut({ ...of(null), aggregation: 'none' }, quarter, '2023-11-05')).toBe(true);
  });

  it('is news for half a year as a month’s, for two years as a year’s', () => {
    const month: Period = { kind: 'month', from: '2023-05-01', to: '2023-05-31' };
    const year: Period = { kind: 'year', from: '2022-01-01', to: '2022-12-31' };
    expect([isNews(month, '2023-10-01'), isNews(month, '2024-02-01')]).toEqual([true, false]);
    expect([isNews(year, '2024-10-01'), isNews(year, '2025-10-01')]).toEqual([true, false]);
  });

  it('is not taken for the latest two years later', () => {
    expect(latestKnown(quarters, '2023-12-01')?.label).toBe('2023-Q3');
    expect(latestKnown(quarters, '2026-01-01')).toBeUndefined();
  });
});

describe('a change over a stretch of time', () => {
  const grown = (value: number, text: string, from: string, to: string) =>
    madeClaim(value, {
      kind: 'change',
      unit: 'percent',
      direction: 'up',
      period: spoken(text, from, to),
    });

  it('goes from where it begins to the last figure that was out', () => {
    const found = compare(
      grown(300, 'the last 5 years', '2010-06-01', '2015-05-31'),
      madeArticle('2015-06-24'),
      [years],
      ALONE,
    );
    expect(found?.relation).toBe('agrees');
    expect(found?.changes[0]).toMatchObject({
      basis: 'stated',
      from: { period: '2010', value: 100 },
      to: { period: '2014', value: 400 },
      percent: 300,
    });
  });

  it('counts percentages in points', () => {
    const points = {
      ...grown(21, 'since May 2023', '2023-05-01', '2025-05-08'),
      unit: 'percentage points',
    };
    const found = compare(points, madeArticle('2025-05-08'), [shares], ALONE);
    expect(found).toMatchObject({
      relation: 'agrees',
      changes: [{ from: { value: 52 }, to: { value: 73 }, difference: 21 }],
    });
  });

  it('compares no winter with a spring where things add up', () => {
    expect(endsOf(quarters, { kind: 'span', from: '2022-12-01', to: '2023-06-06' })).toBeNull();
    expect(
      endsOf(
        { ...quarters, aggregation: 'last' },
        { kind: 'span', from: '2022-12-01', to: '2023-06-06' },
      ),
    ).toMatchObject({
      from: { value: 90 },
      to: { value: 10 },
    });
  });

  it('says nothing when the series begins later, or the words name an event', () => {
    const early = compare(
      grown(50, 'since 1990', '1990-01-01', '2015-05-31'),
      madeArticle('2015-06-24'),
      [years],
      ALONE,
    );
    expect(early).toMatchObject({ relation: 'period-not-covered', changes: [] });
    const event = madeClaim(50, {
      kind: 'change',
      unit: 'percent',
      period: {
        text: 'since the election',
        period: null,
        unresolved: 'The words name an event, not a date.',
      },
    });
    expect(compare(event, madeArticle('2015-06-24'), [years], ALONE)).toMatchObject({
      relation: 'period-not-covered',
      changes: [],
    });
  });

  it('is none when the period is one that figures are published for', () => {
    expect(isStretch({ kind: 'year', from: '2022-01-01', to: '2022-12-31' })).toBe(false);
    expect(isStretch({ kind: 'span', from: '2022-01-01', to: '2022-03-31' })).toBe(false);
    expect(isStretch({ kind: 'span', from: '2022-01-01', to: '2023-02-03' })).toBe(true);
  });
});

describe('a change so far this year', () => {
  it('is that of the months that were over, against the same months', () => {
    const months = madeSeries('made.m', 'Apples', {
      ...{ '2022-01': 10, '2022-02': 20, '2022-03': 30, '2022-04': 90 },
      ...{ '2023-01': 8, '2023-02': 16, '2023-03': 24, '2023-04': 1 },
    });
    const claim = madeClaim(20, {
      kind: 'change',
      unit: 'percent',
      direction: 'down',
      period: spoken('this year', '2023-01-01', '2023-04-20', 'year-to-date'),
    });
    const found = compare(claim, madeArticle('2023-04-20'), [months], ALONE);
    expect(found?.relation).toBe('agrees');
    expect(found?.changes[0]).toMatchObject({
      basis: 'year-to-date',
      from: { period: '2022-Q1', value: 60 },
      to: { period: '2023-Q1', value: 48 },
      percent: -20,
    });
  });

  it('takes of a base year the part like the later period', () => {
    const claim = madeClaim(20, {
      kind: 'change',
      direction: 'down',
      period: spoken('April to June 2023', '2023-04-01', '2023-06-30', 'quarter'),
      basePeriod: spoken('2022', '2022-01-01', '2022-12-31', 'year'),
    });
    const two = madeSeries('made.q2', 'Apples', { '2022-Q2': 40, '2022-Q3': 9, '2023-Q2': 20 });
    expect(compare(claim, madeArticle('2023-10-01'), [two], ALONE)?.changes[0]).toMatchObject({
      from: { period: '2022-Q2', value: 40 },
      to: { period: '2023-Q2', value: 20 },
    });
  });
});

describe('a level so far', () => {
  it('adds up what happened this year', () => {
    const soFar = madeClaim(30, {
      period: spoken('this year', '2023-01-01', '2023-08-15', 'year-to-date'),
    });
    const found = compare(soFar, madeArticle('2023-08-15'), [quarters], ALONE);
    expect(found).toMatchObject({
      relation: 'agrees',
      official: { period: '2023-H1', value: 30, derived: 'sum of 2 quarters' },
    });
  });

  it('is as it was last for what does not add up', () => {
    const now = madeClaim(73, {
      unit: 'percent',
      kind: 'share',
      period: spoken('since May 2023', '2023-05-01', '2025-05-08'),
    });
    expect(compare(now, madeArticle('2025-05-08'), [shares], ALONE)).toMatchObject({
      relation: 'agrees',
      official: { period: '2025-01', value: 73 },
    });
  });
});

describe('the latest figure', () => {
  it('is the newest and finest of the readings', () => {
    const annual = madeSeries(
      'made.annual',
      'Rate',
      { '2017': 74.9 },
      { ...rate, frequency: 'annual' },
    );
    const moving = madeSeries(
      'made.moving',
      'Rate',
      { '3M 2017-12': 75.1, '3M 2018-01': 75.2 },
      { ...rate, frequency: 'monthly' },
    );
    const claim = madeClaim(75.2, { unit: 'percent', kind: 'rate', precision: 0.1 });
    const found = compare(claim, madeArticle('2018-02-21'), [annual, moving], ALONE);
    expect(found?.official).toMatchObject({ period: '3M 2017-12', value: 75.1 });
    expect(found?.note).toContain('October to December 2017');
  });

  it("may be the year's own before it is over, when it is the article's number", () => {
    const exams = madeSeries(
      'made.exams',
      'Top grades',
      { '2023': 26.5, '2024': 27.8 },
      { ...rate, kind: 'share' },
    );
    const claim = (value: number) =>
      madeClaim(value, { unit: 'percent', kind: 'share', precision: 0.1 });
    const day = madeArticle('2024-08-15');
    expect(compare(claim(27.8), day, [exams], ALONE)?.official?.period).toBe('2024');
    expect(compare(claim(27.3), day, [exams], ALONE)?.official?.period).toBe('2023');
  });
});

describe('words that name an event', () => {
  it("get the latest figure only when it is the article's number", () => {
    const since = {
      text: 'under this government',
      period: null,
      unresolved: 'The words name an event, not a date.',
    };
    const stock = madeSeries('made.stock', 'Apples', { '2023-09': 7289 }, { aggregation: 'last' });
    const level = (value: number) => madeClaim(value, { precision: 1000, period: since });
    const day = madeArticle('2023-11-10');
    expect(compare(level(7000), day, [stock], ALONE)).toMatchObject({
      relation: 'agrees',
      official: { value: 7289 },
    });
    expect(compare(level(9000), day, [stock], ALONE)).toMatchObject({
      relation: 'period-not-covered',
      official: null,
    });
  });

  it('before a change say where it began', () => {
    const stock = madeSeries(
      'made.stock',
      'Apples',
      { '2024-10': 100, '2025-10': 123 },
      { aggregation: 'last' },
    );
    const claim = madeClaim(23, {
      kind: 'change',
      unit: 'percent',
      direction: 'up',
      period: spoken('Twelve months before', '2024-10-01', '2024-10-01', 'day'),
    });
    expect(compare(claim, madeArticle('2025-11-20'), [stock], ALONE)).toMatchObject({
      relation: 'agrees',
      changes: [{ from: { period: '2024-10' }, to: { period: '2025-10' }, percent: 23 }],
    });
  });
});

describe('a time that is not quite named', () => {
  const quarters = madeSeries(
    'made.spring',
    'Rate of apples',
    { '2023-Q1': 57, '2023-Q2': 59, '2023-Q3': 61 },
    rate,
  );
  const vague = (value: number) =>
    madeClaim(value, {
      unit: 'percent',
      kind: 'share',
      period: {
        text: 'the spring of 2023',
        period: null,
        unresolved: 'These words have no fixed dates.',
        about: { kind: 'span', from: '2023-03-01', to: '2023-06-30' },
      },
    });

  it('is answered by the figure within it that the article has, and by no other', () => {
    const found = compare(vague(59), madeArticle('2025-07-17'), [quarters], ALONE);
    expect(found).toMatchObject({ relation: 'agrees', official: { period: '2023-Q2' } });
    expect(found?.note).toContain(
      'The period is not certain; its number is the one for April to June 2023.',
    );
    expect(compare(vague(61), madeArticle('2025-07-17'), [quarters], ALONE)?.official).toBeNull();
  });

  it('may stand elsewhere: then the latest figure is meant where it is the article’s', () => {
    const claim = (value: number) =>
      madeClaim(value, {
        unit: 'percent',
        kind: 'share',
        period: {
          ...spoken('in early 2023', '2023-01-01', '2023-03-31', 'quarter'),
          carried: true,
        },
      });
    const day = madeArticle('2023-12-01');
    expect(compare(claim(61), day, [quarters], ALONE)?.official?.period).toBe('2023-Q3');
    expect(compare(claim(99), day, [quarters], ALONE)?.official?.period).toBe('2023-Q1');
  });

  it('of the earlier of two figures is a year before, or the one just before', () => {
    const flow = madeSeries('made.flow', 'Apples', { '2022': 500, '2023': 700, '2024': 900 });
    const earlier = (value: number) =>
      madeClaim(value, {
        period: {
          text: null,
          period: null,
          unresolved: 'The words do not say which time the earlier figure is of.',
          before: { kind: 'year', from: '2024-01-01', to: '2024-12-31' },
        },
      });
    const day = madeArticle('2025-03-01');
    expect(compare(earlier(700), day, [flow], ALONE)).toMatchObject({
      relation: 'agrees',
      official: { period: '2023' },
    });
    for (const other of [500, 900, 650])
      expect(compare(earlier(other), day, [flow], ALONE)?.official).toBeNull();
  });

  it('may be a change from the figure before, where it is the article’s number', () => {
    const jobs = madeSeries(
      'made.jobs',
      'Jobs',
      { '2023-05': 100, '2024-04': 120, '2024-05': 125 },
      { aggregation: 'none' },
    );
    const step = (value: number) =>
      madeClaim(value, { kind: 'change', unit: 'people', direction: 'up' });
    const day = madeArticle('2024-06-10');
    expect(compare(step(5), day, [jobs], ALONE)?.changes[0]).toMatchObject({
      from: { period: '2024-04' },
      to: { period: '2024-05' },
    });
    expect(compare(step(9), day, [jobs], ALONE)?.changes[0]?.from.period).not.toBe('2024-04');
  });
});

describe('the year that was running', () => {
  const results = madeSeries(
    'made.results',
    'Pupils',
    { '2024': 61, '2025': 62 },
    { ...rate, frequency: 'annual' },
  );
  const monthly = madeSeries(
    'made.m',
    'Pupils',
    { '2025-08': 60 },
    { ...rate, frequency: 'monthly' },
  );
  const claim = (value: number) => madeClaim(value, { unit: 'percent', kind: 'share' });

  it('is meant late in it where only years are held and its number is the article’s', () => {
    const day = madeArticle('2025-10-28');
    expect(compare(claim(62), day, [results], ALONE)?.official?.period).toBe('2025');
    expect(compare(claim(61), day, [results], ALONE)?.official?.period).toBe('2024');
    expect(compare(claim(55), day, [results], ALONE)?.official?.period).toBe('2024');
  });

  it('is not where months are held, or early in it', () => {
    const found = compare(claim(62), madeArticle('2025-10-28'), [results, monthly], ALONE);
    expect(found?.official?.period).not.toBe('2025');
    expect(compare(claim(62), madeArticle('2025-02-28'), [results], ALONE)?.official?.period).toBe(
      '2024',
    );
  });
});

describe('"last year" of a series that goes by other years', () => {
  const split = madeSeries(
    'made.split',
    'Offences',
    { '2020/21': 1240, '2021/22': 1560, '2022/23': 1450 },
    { frequency: 'financial-year' },
  );
  const said = spoken('last year', '2022-01-01', '2022-12-31', 'year');

  it('is the latest of its years that was over', () => {
    const level = madeClaim(1450, { period: said });
    expect(compare(level, madeArticle('2023-11-21'), [split], ALONE)).toMatchObject({
      relation: 'agrees',
      official: { period: '2022/23' },
    });
    expect(compare(level, madeArticle('2023-01-21'), [split], ALONE)?.official?.period).toBe(
      '2021/22',
    );
  });

  it('is where a change ends, and the one before it where it began', () => {
    const fall = madeClaim(7, {
      kind: 'change',
      unit: 'percent',
      direction: 'down',
      period: said,
      basePeriod: {
        ...spoken('on the year before', '2021-01-01', '2021-12-31', 'year'),
        months: 12,
      },
    });
    expect(compare(fall, madeArticle('2023-11-21'), [split], ALONE)).toMatchObject({
      relation: 'agrees',
      changes: [{ from: { period: '2021/22' }, to: { period: '2022/23' } }],
    });
  });

  it('is the calendar year where the series has one, and never stands for a year that is named', () => {
    const years = madeSeries('made.years', 'Offences', { '2022': 999 });
    const level = madeClaim(1450, { period: said });
    expect(compare(level, madeArticle('2023-11-21'), [years], ALONE)?.official?.period).toBe(
      '2022',
    );
    const named = madeClaim(1450, {
      period: spoken('in 2022', '2022-01-01', '2022-12-31', 'year'),
    });
    expect(compare(named, madeArticle('2023-11-21'), [split], ALONE)?.official).toBeNull();
  });
});

describe('where something came to over the past year', () => {
  const jobs = madeSeries(
    'made.jobs',
    'Jobs',
    { '2024-08': 33, '2025-08': 34 },
    { aggregation: 'none' },
  );
  const claim = (sentence: string, text: string) =>
    madeClaim(34, {
      surface: '34',
      period: spoken(text, '2024-11-01', '2025-10-31', 'year-ending'),
      context: { clause: sentence, sentence, around: '' },
    });
  const day = madeArticle('2025-11-20');

  it('is the latest figure of what does not add up', () => {
    const to = claim('Jobs rose over the past year to 34.', 'over the past year');
    expect(compare(to, day, [jobs], ALONE)?.official?.period).toBe('2025-08');
  });

  it('is none of a level in that time, nor of last year', () => {
    const mean = claim('Over the past year jobs averaged 34.', 'Over the past year');
    expect(compare(mean, day, [jobs], ALONE)?.official).toBeNull();
    const last = claim('Jobs rose last year to 34.', 'last year');
    expect(compare(last, day, [jobs], ALONE)?.official).toBeNull();
  });
});
