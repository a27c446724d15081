import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../src/engine/periods/parse.ts';
import type { Period } from '../../../src/engine/periods/period.ts';
import {
  comparable,
  contains,
  overlaps,
  sameDays,
  shiftYears,
  yearEarlier,
} from '../../../src/engine/periods/relate.ts';

function read(label: string, frequency: 'weekly' | 'daily' | 'academic-year' = 'daily'): Period {
  const period = parsePeriod(label, { frequency });
  if (!period) throw new Error(`no period: ${label}`);
  return period;
}

const year = fc.integer({ min: 1900, max: 2100 });
const label = fc.oneof(
  year.map(String),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}-Q${q}`),
  fc
    .tuple(year, fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
  fc
    .tuple(year, fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => `YE ${y}-${String(m).padStart(2, '0')}`),
  fc.tuple(year, fc.integer({ min: 1, max: 11 })).map(([y, m]) => `${y}-${m}M`),
);
const period = label.map((text) => read(text));

describe('periods beside each other', () => {
  it('knows what lies in what', () => {
    expect(contains(read('2022'), read('2022-Q4'))).toBe(true);
    expect(contains(read('2022/23'), read('2022-Q1'))).toBe(false);
    expect(overlaps(read('2022/23'), read('2022'))).toBe(true);
    expect(overlaps(read('2022'), read('2023'))).toBe(false);
    expect(sameDays(read('2022'), read('YE 2022-12'))).toBe(true);
  });

  it('compares like with like only', () => {
    expect(comparable(read('2022-Q1'), read('2023-Q1'))).toBe(true);
    expect(comparable(read('2022-Q1'), read('2023-Q2'))).toBe(false);
    expect(comparable(read('2023-9M'), read('2022'))).toBe(false);
    expect(comparable(read('2022'), read('2022/23'))).toBe(true);
    expect(comparable(read('2022'), read('2022-2024'))).toBe(false);
    expect(comparable(read('2024-02'), read('2023-02'))).toBe(true);
  });

  it('goes back a year, month ends included', () => {
    expect(yearEarlier(read('2024-02'))).toEqual(read('2023-02'));
    expect(yearEarlier(read('YE 2024-02'))).toEqual(read('YE 2023-02'));
    expect(shiftYears(read('2023-02'), 1)).toEqual(read('2024-02'));
    expect(yearEarlier(read('2024-02-29'))).toEqual(read('2023-02-28'));
    expect(yearEarlier(read('2023-06-05', 'weekly')).from).toBe('2022-06-06');
  });

  it('shifts there and back to the same days, always comparable', () => {
    fc.assert(
      fc.property(period, fc.integer({ min: -50, max: 50 }), (one, years) => {
        const moved = shiftYears(one, years);
        expect(shiftYears(moved, -years)).toEqual(one);
        expect(comparable(one, moved)).toBe(true);
        expect(overlaps(one, moved)).toBe(overlaps(moved, one));
      }),
    );
  });

  it('contains means every day is shared', () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        if (contains(a, b)) expect(overlaps(a, b)).toBe(true);
        if (contains(a, b) && contains(b, a)) expect(sameDays(a, b)).toBe(true);
      }),
    );
  });
});
