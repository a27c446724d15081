import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Disc,
  placeDisc,
  shareTargets,
  TARGET,
  type Words,
} from '../../src/overlay/marks/geometry.ts';
import { luminance } from '../../src/overlay/marks/theme.ts';

/** One line of 18 px text, 30 px apart. */
const WORDS: Words = {
  lines: [{ left: 100, right: 200, top: 50, bottom: 71 }],
  fontSize: 18,
  lineHeight: 30,
  descent: 4.5,
  rtl: false,
  clip: { left: 0, right: 800, top: 0, bottom: 600 },
};

describe('a badge’s disc', () => {
  it('stands after the last glyph, just over the capitals', () => {
    const disc = placeDisc(WORDS);
    expect(disc.diameter).toBe(9);
    expect(disc.x).toBeCloseTo(205.5);
    // Its lower edge is .74 em above the baseline, which is 4.5 px above the box's bottom.
    expect(disc.y + disc.diameter / 2).toBeCloseTo(71 - 4.5 - 0.74 * 18);
  });

  it('is smaller where lines stand close', () => {
    const tight = placeDisc({ ...WORDS, fontSize: 19, lineHeight: 25, descent: 4 });
    expect(tight.diameter).toBe(7);
    expect(tight.y + 3.5).toBeCloseTo(71 - 4 - 0.74 * 19);
  });

  it('stands at the left end of right-to-left words', () => {
    expect(placeDisc({ ...WORDS, rtl: true }).x).toBeCloseTo(94.5);
  });

  it('slides over its own words at a clipped edge, and goes with words that are scrolled away', () => {
    const clip = { ...WORDS.clip, right: 203 };
    expect(placeDisc({ ...WORDS, clip }).x).toBeLessThanOrEqual(203 - 4.5);
    expect(placeDisc({ ...WORDS, clip: { ...WORDS.clip, bottom: 40 } }).hidden).toBe(true);
    expect(placeDisc(WORDS).hidden).toBe(false);
  });

  it('never lies on the line that follows the words or on the one above', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 60 }),
        fc.double({ min: 1, max: 2, noNaN: true }),
        (size, leading) => {
          const height = size * 1.15;
          const words: Words = {
            ...WORDS,
            fontSize: size,
            lineHeight: size * leading,
            descent: size * 0.23,
            lines: [{ left: 100, right: 200, top: 50, bottom: 50 + height }],
          };
          const { y, diameter } = placeDisc(words);
          const xHeight = 50 + size * 0.92 - size * 0.52;
          expect(y + diameter / 2).toBeLessThanOrEqual(xHeight + 1);
          expect(y + diameter).toBeGreaterThan(50 - size);
          // A font that claims taller letters has a taller box, and its words the same disc.
          const tall = {
            ...words,
            lines: [{ left: 100, right: 200, top: 50 - size, bottom: 50 + height }],
          };
          expect(placeDisc(tall)).toEqual(placeDisc(words));
        },
      ),
    );
  });
});

describe('targets of neighbours', () => {
  const disc = (x: number, y = 0): Disc => ({ x, y, diameter: 9, hidden: false });

  it('are whole where they are a target apart', () => {
    expect(shareTargets([disc(0), disc(TARGET)])).toEqual([
      { left: 0, right: 0 },
      { left: 0, right: 0 },
    ]);
  });

  it('meet half-way where they are closer, and never overlap', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 2, maxLength: 8 }),
        (xs) => {
          const discs = xs.map((x) => disc(x));
          const cuts = shareTargets(discs);
          const edges = discs
            .map(({ x }, at) => ({
              x,
              left: x - TARGET / 2 + (cuts[at]?.left ?? 0),
              right: x + TARGET / 2 - (cuts[at]?.right ?? 0),
            }))
            .sort((a, b) => a.x - b.x);
          for (const [at, { right }] of edges.entries())
            for (const next of edges.slice(at + 1))
              expect(next.left).toBeGreaterThanOrEqual(right - 1e-9);
        },
      ),
    );
  });

  it('ignore other lines', () => {
    expect(shareTargets([disc(0), disc(5, 30)])[0]).toEqual({ left: 0, right: 0 });
  });
});

describe('luminance', () => {
  it('is WCAG’s', () => {
    expect(luminance([255, 255, 255])).toBeCloseTo(1);
    expect(luminance([0, 0, 0])).toBe(0);
    expect(luminance([92, 70, 132])).toBeCloseTo(0.083, 2);
  });
});
