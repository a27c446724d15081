import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/listing/row.ts';
import { filtered } from '../../src/sidepanel/filter.ts';

const row = (what: string, official: string | null): Row => ({
  article: 'a',
  start: 0,
  what,
  period: '2022',
  claimed: '12,000',
  official: official === null ? null : { figure: official, beneath: null },
  source: official
    ? { publication: 'P', publisher: 'Swyddfa Ystadegau Genedlaethol', url: 'https://x' }
    : null,
});
const rows = [row('People who cycle', '12,658'), row('Cafés in Cardiff', null)];
const names = (words: string, onlyLinked = false) =>
  filtered(rows, { words, onlyLinked }).map(({ what }) => what);

describe('the filter of the side panel', () => {
  it('lets everything through when empty', () => {
    expect(names('  ')).toHaveLength(2);
  });

  it('wants every word, in any order and case, accents aside', () => {
    expect(names('CYCLE people')).toEqual(['People who cycle']);
    expect(names('cafes')).toEqual(['Cafés in Cardiff']);
    expect(names('people cardiff')).toEqual([]);
  });

  it('looks into figures, periods and publishers', () => {
    expect(names('12,658')).toEqual(['People who cycle']);
    expect(names('2022')).toHaveLength(2);
    expect(names('ystadegau')).toEqual(['People who cycle']);
  });

  it('takes what looks like a pattern as it is', () => {
    expect(names('.*')).toEqual([]);
    expect(names('(')).toEqual([]);
  });

  it('may leave out what has no official figure', () => {
    expect(names('', true)).toEqual(['People who cycle']);
  });
});
