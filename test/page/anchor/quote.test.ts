import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuote, quoteAt } from '../../../src/page/anchor/quote.ts';

const TEXT = 'Rents rose by 6% in May. Pay rose by 6% in June. Prices rose by 2% in July.';
const at = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return [start, start + words.length] as const;
};

test('equal words are told apart by what stands around them', () => {
  const second = at(TEXT, '6%', 20);
  const quote = quoteAt(TEXT, ...second);
  const changed = `New opening. ${TEXT.replace('Rents rose by 6% in May. ', '')} And more: rents rose by 6% in May.`;
  const found = findQuote(changed, quote);
  expect(found && changed.slice(found.start - 12, found.end)).toBe('Pay rose by 6%');
});

test('words that went are not found, nor the same words elsewhere', () => {
  const quote = quoteAt(TEXT, ...at(TEXT, '2%'));
  expect(findQuote(TEXT.replace('2%', '3%'), quote)).toBeNull();
  expect(findQuote('Only 2% of cats agreed', quote)).toBeNull();
});

test('of equal places the nearest is taken', () => {
  const text = 'a 5% b '.repeat(40);
  const middle = at(text, '5%', 130);
  expect(findQuote(text, quoteAt(text, ...middle))).toEqual({ start: middle[0], end: middle[1] });
});

test('any place in any text is found again in the same text', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (text, from, length) => {
      const start = from % text.length;
      const end = Math.min(text.length, start + 1 + (length % 20));
      expect(findQuote(text, quoteAt(text, start, end))).toEqual({ start, end });
    }),
  );
});
