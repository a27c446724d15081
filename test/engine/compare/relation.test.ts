import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relate, type Said } from '../../../src/engine/compare/relation.ts';

function said(value: number, more: Partial<Said> = {}): Said {
  return {
    value,
    low: null,
    high: null,
    precision: 1,
    modifier: null,
    loose: false,
    percent: false,
    ...more,
  };
}

describe('relate', () => {
  it.each<[string, Said, number, string]>([
    ['equal', said(4310), 4310, 'agrees'],
    ['rounded to thousands', said(92_000, { precision: 1000 }), 92_310, 'agrees'],
    ['one more than written', said(4310), 4311, 'differs'],
    ['a tenth off', said(9.2, { precision: 0.1, percent: true }), 9.1, 'differs'],
    ['rounded percent', said(13, { percent: true }), 12.7, 'agrees'],
    ['round tens of percent', said(90, { percent: true, precision: 10 }), 92.7, 'rounds-to'],
    ['almost, from below', said(6, { percent: true, modifier: 'almost' }), 5.79, 'agrees'],
    ['almost, but over', said(6, { percent: true, modifier: 'almost' }), 6.2, 'differs'],
    ['more than, over', said(11_000, { precision: 1000, modifier: 'more than' }), 11_210, 'agrees'],
    [
      'more than, under',
      said(11_000, { precision: 1000, modifier: 'more than' }),
      10_900,
      'differs',
    ],
    ['a third', said(33.33, { loose: true, percent: true, precision: 10 }), 35.4, 'rounds-to'],
    ['a third, far off', said(33.33, { loose: true, percent: true, precision: 10 }), 48, 'differs'],
    [
      'a third, between it and a quarter',
      said(33.33, { loose: true, percent: true }),
      28,
      'differs',
    ],
    ['three quarters', said(75, { loose: true, percent: true }), 77, 'rounds-to'],
    ['under, a little', said(5000, { precision: 1000, modifier: 'under' }), 4600, 'agrees'],
    ['under, but over', said(5000, { precision: 1000, modifier: 'under' }), 5020, 'differs'],
    ['well over', said(12_000, { precision: 1000, modifier: 'well over' }), 13_100, 'agrees'],
    ['or more, but less', said(10_000, { precision: 1000, modifier: 'or more' }), 9900, 'differs'],
    ['up to, far below', said(90, { percent: true, modifier: 'up to' }), 82, 'differs'],
    ['just over', said(12_000, { precision: 1000, modifier: 'just over' }), 12_300, 'agrees'],
    [
      'just over, by far',
      said(12_000, { precision: 1000, modifier: 'just over' }),
      12_900,
      'differs',
    ],
    ['a fall by more', said(-2, { percent: true, modifier: 'more than' }), -2.15, 'agrees'],
    ['a fall by less', said(-2, { percent: true, modifier: 'more than' }), -1.9, 'differs'],
    ['a negative rate', said(-0.3, { precision: 0.1, percent: true }), -0.26, 'agrees'],
    ['nothing', said(0), 0, 'agrees'],
    ['nothing, but one', said(0), 1, 'differs'],
    ['a figure of the other sign', said(3), -3, 'differs'],
  ])('%s', (_name, claim, official, relation) => {
    expect(relate(claim, official)).toBe(relation);
  });

  it('reads a range by its ends', () => {
    const range = said(0, { value: null, low: 10, high: 12 });
    expect(relate(range, 11)).toBe('agrees');
    expect(relate(range, 13)).toBe('differs');
  });

  const hedges = [
    'over',
    'at least',
    'or more',
    'just over',
    'under',
    'nearly',
    'up to',
    'or less',
  ];
  const numbers = fc.record({
    value: fc.integer({ min: -1_000_000, max: 1_000_000 }),
    precision: fc.constantFrom(1, 10, 1000),
    loose: fc.boolean(),
    percent: fc.boolean(),
    modifier: fc.constantFrom(null, 'about', ...hedges),
  });
  const offset = fc.double({ min: -2000, max: 2000, noNaN: true });

  it('holds for all figures between the number and one that it holds for', () => {
    fc.assert(
      fc.property(
        numbers,
        offset,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (claim, by, part) => {
          const whole = said(claim.value, claim);
          if (relate(whole, claim.value + by) === 'differs') return;
          expect(relate(whole, claim.value + by * part)).not.toBe('differs');
        },
      ),
    );
  });

  it('never holds on the side that the hedge rules out', () => {
    fc.assert(
      fc.property(numbers, fc.double({ min: 0.01, max: 2000, noNaN: true }), (claim, by) => {
        const size = Math.abs(claim.value);
        const over = ['over', 'at least', 'or more', 'just over'].includes(claim.modifier ?? '');
        const under = ['under', 'nearly', 'up to', 'or less'].includes(claim.modifier ?? '');
        const wrong = over ? size - by : under ? size + by : null;
        if (wrong === null) return;
        const sign = claim.value < 0 ? -1 : 1;
        expect(relate(said(claim.value, claim), sign * wrong)).toBe('differs');
      }),
    );
  });

  it('is the same for a number and its mirror below zero', () => {
    fc.assert(
      fc.property(numbers, offset, (claim, by) => {
        if (claim.value === 0) return;
        const mirrored = said(0, { ...claim, value: -claim.value });
        expect(relate(mirrored, -(claim.value + by))).toBe(
          relate(said(claim.value, claim), claim.value + by),
        );
      }),
    );
  });

  it('gives a finding for whatever a series may hold', () => {
    fc.assert(
      fc.property(numbers, fc.double({ noNaN: true }), (claim, official) => {
        expect(['agrees', 'rounds-to', 'differs']).toContain(
          relate(said(claim.value, claim), official),
        );
      }),
    );
  });

  it('agrees with itself, whatever the number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(relate(said(value), value)).toBe('agrees');
      }),
    );
  });
});
