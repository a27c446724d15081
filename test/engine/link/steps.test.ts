import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepsClash, stepsIn } from '../../../src/engine/link/breakdown.ts';
import { terms } from '../../../src/engine/text/terms.ts';

const steps = (text: string) => [...stepsIn(text, terms(text))].sort();

describe('stepsIn', () => {
  it('reads a ladder with its step', () => {
    expect(steps('pupils at key stage 2')).toEqual(['stage:2']);
    expect(steps('Level 3 awards and a level 4 award')).toEqual(['level:3', 'level:4']);
    expect(steps('Category 1 calls')).toEqual(['category:1']);
  });

  it('takes a letter with a bound for a grade', () => {
    expect(steps('awarded an A or better')).toEqual(['grade:A']);
    expect(steps('awarded A* or above')).toEqual(['grade:A*']);
    expect(steps('awarded C and higher')).toEqual(['grade:C']);
  });

  it('does not take an article or a letter without a bound for a grade', () => {
    expect(steps('A boat and a net')).toEqual([]);
    expect(steps('boats of class C')).toEqual([]);
  });

  it('keeps before and after costs apart', () => {
    expect(steps('incomes after housing costs')).toEqual(['housing:after']);
    expect(steps('profit before tax')).toEqual(['tax:before']);
  });

  it('takes bands of ages from the terms', () => {
    expect(steps('people aged 16 to 24')).toEqual(['age:16-24']);
  });

  it('finds none where none is', () => {
    expect(steps('412 trawlers in 2023')).toEqual([]);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const step of steps(text)) expect(step).toMatch(/^[a-z]+:.+/);
      }),
    );
  });
});

describe('stepsClash', () => {
  const clash = (a: string, b: string) => stepsClash(stepsIn(a, terms(a)), stepsIn(b, terms(b)));

  it('clashes on another step of one ladder, in both directions', () => {
    expect(clash('key stage 2', 'key stage 4')).toBe(true);
    expect(clash('after housing costs', 'before housing costs')).toBe(true);
    expect(clash('key stage 4', 'key stage 2')).toBe(true);
  });

  it('does not clash on the same step, on other ladders, or with a text that names none', () => {
    expect(clash('key stage 2', 'key stage 2')).toBe(false);
    expect(clash('key stage 2', 'level 4')).toBe(false);
    expect(clash('key stage 2', 'pupils')).toBe(false);
    expect(clash('pupils', 'key stage 2')).toBe(false);
  });
});
