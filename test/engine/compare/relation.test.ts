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
  ])('%s', (_name, claim, official, relation) => {
    expect(relate(claim, official)).toBe(relation);
  });

  it('reads a range by its ends', () => {
    const range = said(0, { value: null, low: 10, high: 12 });
    expect(relate(range, 11)).toBe('agrees');
    expect(relate(range, 13)).toBe('differs');
  });

  it('agrees with itself, whatever the number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(relate(said(value), value)).toBe('agrees');
      }),
    );
  });
});
