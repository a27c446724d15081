import '../../../src/reference/places.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/engine/claims/read.ts';
import { articleOf } from './read-text.ts';

/** Pieces that every grammar of the engine begins with or breaks on. */
const PIECES = [
  '1',
  '100',
  '1,000',
  '3.5',
  '0',
  '½',
  '٣',
  '𝟗',
  '７',
  'one',
  'twelve',
  'hundred',
  'thousand',
  'million',
  'and',
  'a',
  'half',
  'third',
  'quarter',
  'in',
  'out of',
  'every',
  'per',
  'cent',
  '%',
  '£',
  '$',
  'US$',
  'p',
  'bn',
  '-',
  '–',
  '+',
  '/',
  ':',
  '.',
  ',',
  '(',
  ')',
  "'",
  '“',
  'between',
  'compared with',
  'above',
  'of whom',
  'and by',
  '(5%)',
  '((',
  '?',
  'A&E',
  '€5',
  '1/2',
  '12-point',
  'one in five',
  'halved from',
  'March to May',
  'from',
  'to',
  'by',
  'of',
  'more than',
  'up to',
  'rose',
  'fell',
  'halved',
  'twice',
  'May',
  'June',
  '2023',
  '2023-24',
  'Q3',
  'last year',
  'the year to',
  'since',
  'these',
  'that number',
  'United Kingdom',
  'Wales',
  '\u200b',
  '\u00ad',
  '\u00a0',
  '\n',
  '\n- ',
  '🙂',
  '📈',
  '↑',
  '\ud835',
  '\udfd7',
  'İ',
  'ß',
  '年',
  '3w',
  '#',
  '@',
  'http://',
  '\u0000',
  '\u2028',
];

const pieces = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ')), { maxLength: 60 })
  .map((parts) => parts.map(([piece, gap]) => piece + gap).join(''));

const texts = fc.oneof(
  pieces,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

describe('any text', () => {
  it('yields claims in order whose offsets are those of the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const claim of readClaims(articleOf(text, { language: 'en' }))) {
          expect(claim.start).toBeGreaterThanOrEqual(end);
          expect(claim.end).toBeGreaterThan(claim.start);
          expect(claim.end).toBeLessThanOrEqual(text.length);
          expect(claim.surface).toBe(text.slice(claim.start, claim.end));
          for (const value of [claim.value, claim.low, claim.high])
            if (value !== null) expect(Number.isFinite(value)).toBe(true);
          end = claim.end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('reads the same claims whatever the blocks are cut into lines by', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        const lines = [...text.matchAll(/[^\n]+/g)].map((line) => ({
          role: 'paragraph' as const,
          start: line.index,
          end: line.index + line[0].length,
        }));
        const claims = readClaims(articleOf(text, { language: 'en', blocks: lines }));
        for (const claim of claims) expect(claim.surface).toBe(text.slice(claim.start, claim.end));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a paragraph that repeats one thing', () => {
  it.each(PIECES.filter((piece) => piece.trim() !== ''))('is read in bounded work: %j', (piece) => {
    const text = `${piece} `.repeat(Math.ceil(30_000 / (piece.length + 1)));
    const claims = readClaims(articleOf(text, { language: 'en' }));
    expect(claims.length).toBeLessThanOrEqual(text.length);
    for (const claim of claims.slice(-3)) expect(claim.context.sentence.length).toBeLessThan(5000);
  });
});
