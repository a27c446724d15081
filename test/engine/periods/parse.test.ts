import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPeriod } from '../../../src/engine/periods/format.ts';
import { type PeriodContext, parsePeriod } from '../../../src/engine/periods/parse.ts';

const financial = (code: string): PeriodContext => ({
  frequency: 'financial-year',
  area: { code },
});

describe('parsePeriod', () => {
  it.each([
    ['2022', {}, 'year', '2022-01-01', '2022-12-31'],
    ['2022-Q3', {}, 'quarter', '2022-07-01', '2022-09-30'],
    ['2024-02', {}, 'month', '2024-02-01', '2024-02-29'],
    ['2022-H1', {}, 'half', '2022-01-01', '2022-06-30'],
    ['2022-H2', {}, 'half', '2022-07-01', '2022-12-31'],
    ['2023-9M', {}, 'nine-months', '2023-01-01', '2023-09-30'],
    ['2023-5M', {}, 'year-to-date', '2023-01-01', '2023-05-31'],
    ['YE 2023-06', {}, 'year-ending', '2022-07-01', '2023-06-30'],
    ['2022/23', {}, 'financial-year', '2022-04-01', '2023-03-31'],
    ['1999/00', {}, 'financial-year', '1999-04-01', '2000-03-31'],
    ['2022/23', { frequency: 'academic-year' }, 'academic-year', '2022-08-01', '2023-07-31'],
    ['2022/23', financial('AU'), 'financial-year', '2022-07-01', '2023-06-30'],
    ['2022', financial('US'), 'financial-year', '2021-10-01', '2022-09-30'],
    ['2022', financial('GB-ENG'), 'financial-year', '2021-04-01', '2022-03-31'],
    ['2011-2013', {}, 'years', '2011-01-01', '2013-12-31'],
    ['2014/15-2016/17', {}, 'years', '2014-04-01', '2017-03-31'],
    ['2023-06-05', { frequency: 'weekly' }, 'week', '2023-06-05', '2023-06-11'],
    ['3M 2023-01', {}, 'span', '2022-11-01', '2023-01-31'],
    ['WE 2023-06-11', {}, 'week', '2023-06-05', '2023-06-11'],
    ['2023-06-05', { frequency: 'daily' }, 'day', '2023-06-05', '2023-06-05'],
  ] as const)('reads %s', (label, context, kind, from, to) => {
    expect(parsePeriod(label, context)).toEqual({ kind, from, to });
  });

  it.each([
    '2022/24',
    '2022-13',
    '2022-00',
    '2022-Q5',
    '2023-02-29',
    '2013-2011',
    'YE 2023-00',
    'WE 2023-02-30',
    '2023-12M',
    '22',
    '',
  ])('refuses %s', (label) => {
    expect(parsePeriod(label)).toBeNull();
  });

  it('never throws, and what it reads begins before it ends and can be put in words', () => {
    const label = fc.oneof(
      fc.string(),
      fc.stringMatching(/^(YE )?\d{4}(-Q?\d{1,2}|\/\d{2}|-H\d|-\d{4})?$/),
    );
    fc.assert(
      fc.property(label, (text) => {
        const period = parsePeriod(text);
        if (!period) return;
        expect(period.from <= period.to).toBe(true);
        expect(formatPeriod(period)).not.toMatch(/undefined|NaN/);
      }),
    );
  });
});
