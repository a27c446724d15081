import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Case, fitWeights } from '../../scripts/train/fit.ts';
import { score, softmax } from '../../src/engine/link/model.ts';

/** A case of two features a candidate; `right` is the position of the right one, or null for "no series". */
function made(features: [number, number][], right: number | null, weight = 1): Case {
  return {
    article: 'a',
    features: features.map((row) => Float64Array.from(row)),
    right: features.map((_, i) => i === right),
    weight,
  };
}

const probabilities = (one: Case, { weights, bias }: ReturnType<typeof fitWeights>) =>
  softmax(one.features.map((row) => score(row, weights, bias)));

/** The first feature tells the right candidate; the second is noise; with neither there is no series. */
const CASES = [
  made(
    [
      [1, 0],
      [0, 1],
    ],
    0,
  ),
  made(
    [
      [0, 0],
      [1, 1],
    ],
    1,
  ),
  made(
    [
      [0, 1],
      [0, 0],
      [1, 0],
    ],
    2,
  ),
  made(
    [
      [0, 1],
      [0, 0],
    ],
    null,
  ),
  made(
    [
      [0, 0],
      [0, 1],
    ],
    null,
  ),
];

describe('fitWeights', () => {
  it('gives the right candidate the most probability, and none where none is right', () => {
    const fitted = fitWeights(CASES, 2);
    for (const one of CASES) {
      const given = probabilities(one, fitted);
      const best = given.indexOf(Math.max(...given));
      const right = one.right.indexOf(true);
      expect(best).toBe(right < 0 ? one.features.length : right);
    }
    expect(fitted.weights[0]).toBeGreaterThan(1);
  });

  it('comes to the same weights each time', () => {
    expect(fitWeights(CASES, 2)).toEqual(fitWeights(CASES, 2));
  });

  it('keeps weights smaller when it is pulled harder towards zero', () => {
    const size = (ridge: number) =>
      fitWeights(CASES, 2, ridge).weights.reduce((sum, weight) => sum + weight ** 2, 0);
    expect(size(10)).toBeLessThan(size(0.3));
    expect(size(0.3)).toBeLessThan(size(0.01));
  });

  it('learns nothing from a case that counts nothing', () => {
    const mute = made(
      [
        [0, 1],
        [1, 0],
      ],
      0,
      0,
    );
    expect(fitWeights([...CASES, mute], 2)).toEqual(fitWeights(CASES, 2));
  });

  it('shares the probability among several that are right', () => {
    const twins: Case = {
      ...made(
        [
          [1, 0],
          [1, 0],
          [0, 1],
        ],
        0,
      ),
      right: [true, true, false],
    };
    const fitted = fitWeights([...CASES, twins, twins, twins], 2);
    const [first = 0, second = 0, wrong = 1] = probabilities(twins, fitted);
    expect(first).toBeCloseTo(second, 10);
    expect(first + second).toBeGreaterThan(0.5);
    expect(wrong).toBeLessThan(0.2);
  });

  it('leaves weights at zero without cases', () => {
    expect([...fitWeights([], 3).weights]).toEqual([0, 0, 0]);
  });

  it('stays finite for features far beyond those that the linker has', () => {
    const value = fc.double({ min: -20, max: 20, noNaN: true });
    const row = fc.tuple(value, value);
    const one = fc.record({
      features: fc.array(row, { maxLength: 4 }),
      right: fc.option(fc.nat(3), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 5 }), (list) => {
        const cases = list.map(({ features, right }) => made(features, right));
        const { weights, bias } = fitWeights(cases, 2);
        expect([...weights, bias].every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
