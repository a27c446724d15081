import { describe, expect, it } from 'vitest';
import { type Choice, fitSureness } from '../../scripts/train/fit-sureness.ts';
import { SIGNS, type Sign, surenessOf } from '../../src/engine/link/sureness.ts';

/** Signs that are all 0 but those given. */
function signs(more: Partial<Record<Sign, number>>): Float64Array {
  return Float64Array.from(SIGNS, (name) => more[name] ?? 0);
}

/** Choices that are right when their lead is long; how much of the article is linked says nothing. */
function choices(scale = 1): Choice[] {
  return Array.from({ length: 60 }, (_, i) => ({
    signs: signs({ lead: scale * (i % 6), articleLinked: Math.floor(i / 6) % 2 }),
    right: i % 6 >= 3,
    decoy: null,
  }));
}

describe('fitSureness', () => {
  it('is surer of what was right', () => {
    const fitted = fitSureness(choices());
    expect(surenessOf(signs({ lead: 5 }), fitted)).toBeGreaterThan(0.7);
    expect(surenessOf(signs({ lead: 0 }), fitted)).toBeLessThan(0.3);
  });

  it('gives its weight to the sign that tells, not to the one that does not', () => {
    const { weights } = fitSureness(choices());
    const of = (name: Sign) => Math.abs(weights[SIGNS.indexOf(name)] ?? 0);
    expect(of('lead')).toBeGreaterThan(0.3);
    expect(of('articleLinked')).toBeLessThan(of('lead') / 3);
  });

  it('does not care in what measure a sign is counted', () => {
    const plain = fitSureness(choices());
    const scaled = fitSureness(choices(1000));
    for (const lead of [0, 2, 5]) {
      expect(surenessOf(signs({ lead: 1000 * lead }), scaled)).toBeCloseTo(
        surenessOf(signs({ lead }), plain),
        3,
      );
    }
  });

  it('leaves a sign that is always the same without a say', () => {
    const { weights } = fitSureness(choices());
    expect(weights[SIGNS.indexOf('isRate')]).toBe(0);
  });

  it('is less sure of what agrees where decoys agree too', () => {
    const agreeing = choices().map((one) => ({
      ...one,
      signs: signs({ lead: one.right ? 5 : 0, agrees: one.right ? 1 : 0 }),
    }));
    const decoy = signs({ lead: 0, agrees: 1 });
    const fooled = agreeing.map((one) => (one.right ? { ...one, decoy } : one));
    expect(surenessOf(decoy, fitSureness(fooled))).toBeLessThan(
      surenessOf(decoy, fitSureness(agreeing)),
    );
  });

  it('passes over claims that had no choice', () => {
    const none: Choice = { signs: null, right: false, decoy: null };
    expect(fitSureness([none, ...choices(), none])).toEqual(fitSureness(choices()));
  });
});
