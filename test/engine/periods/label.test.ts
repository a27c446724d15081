import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodLabel } from '../../../src/engine/periods/label.ts';
import { months, parsePeriod } from '../../../src/engine/periods/parse.ts';
import { sameDays } from '../../../src/engine/periods/relate.ts';

describe('periodLabel', () => {
  it.each([
    '2022',
    '2022-Q3',
    '2022-07',
    '2022-H2',
    '2022-9M',
    '2022-5M',
    'YE 2023-06',
    '2022/23',
    '2011-2013',
    '3M 2023-05',
    'WE 2023-06-11',
  ])('gives %s back', (label) => {
    const period = parsePeriod(label);
    expect(period && periodLabel(period)).toBe(label);
  });

  it('names the same days as it reads, or nothing', () => {
    const run = fc.tuple(
      fc.integer({ min: 1950, max: 2050 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 40 }),
    );
    fc.assert(
      fc.property(run, ([year, month, count]) => {
        const period = months('span', year, month, count);
        const label = periodLabel(period);
        if (label === null) return;
        const read = parsePeriod(label);
        expect(read && sameDays(read, period), label).toBe(true);
      }),
    );
  });

  it('has no name for an odd stretch', () => {
    expect(periodLabel({ kind: 'span', from: '2022-01-05', to: '2022-03-31' })).toBeNull();
    expect(periodLabel({ kind: 'span', from: '2022-02-01', to: '2022-06-30' })).toBeNull();
  });
});
