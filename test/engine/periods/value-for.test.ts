import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../src/engine/periods/parse.ts';
import type { Period } from '../../../src/engine/periods/period.ts';
import { type Derivable, valueFor } from '../../../src/engine/periods/value-for.ts';
import type { Observation } from '../../../src/engine/series.ts';

function observe(values: Record<string, number>): Observation[] {
  return Object.entries(values).map(([period, value]) => ({ period, value, status: 'final' }));
}

function read(label: string): Period {
  const period = parsePeriod(label);
  if (!period) throw new Error(`no period: ${label}`);
  return period;
}

const flow: Derivable = { aggregation: 'sum', frequency: 'quarterly' };
const stock: Derivable = { aggregation: 'last', frequency: 'quarterly' };
const rate: Derivable = { aggregation: 'none', frequency: 'quarterly' };
const quarters = observe({
  '2021-Q4': 5,
  '2022-Q1': 10,
  '2022-Q2': 20,
  '2022-Q3': 30,
  '2022-Q4': 40,
  '2023-Q1': 50,
});

describe('valueFor', () => {
  it('prefers what was published, under whatever name', () => {
    const published = observe({ 'YE 2022-12': 99 });
    expect(valueFor([...quarters, ...published], flow, read('2022'))).toMatchObject({
      value: 99,
      derived: null,
    });
  });

  it('adds flows up and says how', () => {
    expect(valueFor(quarters, flow, read('2022'))).toMatchObject({
      value: 100,
      derived: 'sum of 4 quarters',
    });
    expect(valueFor(quarters, flow, read('YE 2022-09'))).toMatchObject({ value: 65 });
    expect(valueFor(quarters, flow, read('2022/23'))).toMatchObject({ value: 140 });
    expect(valueFor(quarters, flow, read('2022-9M'))).toMatchObject({
      value: 60,
      derived: 'sum of 3 quarters',
    });
  });

  it('adds nothing up when a piece is missing', () => {
    expect(valueFor(quarters, flow, read('2023'))).toBeNull();
    expect(
      valueFor(
        quarters.filter(({ period }) => period !== '2022-Q2'),
        flow,
        read('2022'),
      ),
    ).toBeNull();
  });

  it('takes a stock at the end of the period', () => {
    expect(valueFor(quarters, stock, read('2022'))).toMatchObject({
      value: 40,
      derived: 'value at the end, 31 December 2022',
    });
    expect(valueFor(quarters, stock, read('2023'))).toBeNull();
  });

  it('takes a rate in force as the last one set', () => {
    const bankRate = observe({ '2022-11-03': 3, '2022-12-15': 3.5, '2023-02-02': 4 });
    const rule: Derivable = { aggregation: 'last', frequency: 'irregular' };
    expect(valueFor(bankRate, rule, read('2023-01'))).toMatchObject({
      value: 3.5,
      derived: 'in force since 15 December 2022',
    });
    expect(valueFor(bankRate, rule, read('2022-10'))).toBeNull();
    expect(valueFor(bankRate, rule, read('2023-02'))).toMatchObject({ value: 4 });
    expect(valueFor(bankRate, rule, read('2024'))).toBeNull();
  });

  it('never derives rates, shares or adjusted levels', () => {
    expect(valueFor(quarters, rate, read('2022'))).toBeNull();
    expect(valueFor(quarters, rate, read('2022-Q2'))).toMatchObject({ value: 20 });
  });

  it('averages only where that is the rule', () => {
    const mean: Derivable = { aggregation: 'mean', frequency: 'quarterly' };
    expect(valueFor(quarters, mean, read('2022'))).toMatchObject({
      value: 25,
      derived: 'mean of 4 quarters',
    });
  });

  it('adds decimals as written', () => {
    expect(
      valueFor(observe({ '2022-Q1': 0.1, '2022-Q2': 0.2 }), flow, read('2022-H1'))?.value,
    ).toBe(0.3);
  });

  it('marks a sum with a provisional piece provisional', () => {
    const mixed = quarters.map((one) =>
      one.period === '2022-Q4' ? { ...one, status: 'provisional' as const } : one,
    );
    expect(valueFor(mixed, flow, read('2022'))?.status).toBe('provisional');
  });

  it('gives the same for any order of the observations', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(quarters, { minLength: quarters.length }), (shuffled) => {
        expect(valueFor(shuffled, flow, read('2022'))?.value).toBe(100);
        expect(valueFor(shuffled, stock, read('2022'))?.value).toBe(40);
      }),
    );
  });
});
