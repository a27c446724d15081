import { expect } from 'vitest';
import type { Mark, WrittenWords } from './measured.ts';

/** Half pixels, rounding and the fonts' own rounding together, px. */
const TOLERANCE = 2;

/** Where text stands on: which side of the words the badge is on. */
type Side = 'right' | 'left';

/** The disc stands just beyond the words' last letter, above its capitals, and on no letter of the line. */
export function expectBeside(mark: Mark, written: WrittenWords, side: Side = 'right'): void {
  const last = written.lines.at(-1);
  if (!last) throw new Error('the words are not shown');
  const { x, diameter } = mark.disc;
  const gap = side === 'right' ? x - diameter / 2 - last.right : last.left - (x + diameter / 2);
  expect(Math.abs(gap - 1), `${mark.label}: ${gap} px from its words`).toBeLessThanOrEqual(
    TOLERANCE,
  );
  expectAboveLetters(mark, written);
}

/** The disc covers no letter: its lower edge is just over the capitals of its line. */
export function expectAboveLetters({ label, disc }: Mark, written: WrittenWords): void {
  const capitals = written.baseline - 0.74 * written.fontSize;
  const below = disc.y + disc.diameter / 2 - capitals;
  expect(
    Math.abs(below),
    `${label}: ${below} px below the capitals’ upper edge`,
  ).toBeLessThanOrEqual(TOLERANCE);
}
