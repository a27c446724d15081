import { describe, expect, it } from 'vitest';
import { statistics } from './read-text.ts';

const PUBLISHED = { published: '2025-05-20' };

describe('the words of a number are its own', () => {
  const measures = (text: string) => statistics(text, PUBLISHED).map(({ measure }) => measure);

  it('where it is compared with another group', () => {
    expect(
      measures('The employment rate for women was 72.1%, compared with 78.3% for men.'),
    ).toEqual(['employment rate women', 'employment rate men women']);
  });

  it('where another measure stands beside it', () => {
    expect(measures('Earnings grew 5.9% in May, above inflation of 2.8%.')[0]).toBe('Earnings');
  });

  it('in a list of places', () => {
    expect(measures('Recycling rates: Wales 57.0%, England 44.0%, Scotland 42.1%.')).toEqual([
      'Recycling rates Wales',
      'Recycling rates England',
      'Recycling rates Scotland',
    ]);
  });

  it('where a change names what changed', () => {
    expect(measures('Crime fell 10%, driven by a 38% drop in domestic burglary.')[1]).toBe(
      'domestic burglary',
    );
  });

  it('before a dash or in a question before it', () => {
    expect(measures('A record number of students – 320,000 – got a place.')[0]).toBe(
      'record students',
    );
    expect(measures('Waiting lists? Down by 219,000.')[0]).toBe('Waiting lists');
  });

  it('behind a bracket', () => {
    expect(measures('Nearly three-quarters (73%) of adults cycle.')[0]).toBe('adults cycle');
  });

  it('and so is its area', () => {
    const areas = statistics(
      'The UK has 76,000 points, an increase of 29% since March, with 15% of them in London and 3,200 in Wales.',
      PUBLISHED,
    );
    expect(areas.map(({ area }) => area?.code)).toEqual(['GB', 'GB', 'GB-REG-LDN', 'GB-WLS']);
  });
});

describe('what a number leans on', () => {
  const leans = (text: string) =>
    statistics(text, PUBLISHED).map(({ surface, refersTo }) => [
      surface,
      refersTo === null ? null : text.slice(refersTo).split(' ')[0]?.replace(/,$/, ''),
    ]);

  it.each([
    ['Arrivals rose to 41,472 in 2025 (+13%).', '41,472'],
    ['Dwellings: 29,050 (down 5% on the year).', '29,050'],
    ['There were 48,730 visas, less than half the 2024 total.', '48,730'],
    ['Some 1.5 million people took part, of whom 42% were women.', '1.5'],
    ['Unemployment is 3.5%, the lowest in 50 years.', '3.5%'],
  ])('%s', (text, head) => {
    expect(leans(text).at(-1)?.[1]).toBe(head);
  });
});
