import '../../../src/reference/places.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesIn, wheresIn } from '../../../src/engine/link/names.ts';
import { terms } from '../../../src/engine/text/terms.ts';

describe('namesIn', () => {
  it('takes capitals within a sentence, whole names as well as single words', () => {
    const names = namesIn('the trawlers that the Bishop of Selsey counted off Whitby last week');
    expect(names).toEqual([...terms('Bishop of Selsey'), ...terms('Whitby')]);
  });

  it('leaves out the word that opens the sentence', () => {
    expect(namesIn('Trawlers came home')).toEqual([]);
  });

  it('leaves out places that are known: they are read as areas', () => {
    expect(namesIn('boats sold to Portugal and by Selsey')).toEqual(terms('Selsey'));
  });

  it('leaves abbreviations in capitals alone', () => {
    expect(namesIn('boats that the MMO counted')).toEqual([]);
  });

  it('takes names after a comma and those with an accent', () => {
    expect(namesIn('of these, Émile had three')).toEqual(terms('Émile'));
  });
});

describe('wheresIn', () => {
  it('takes a name only when a preposition of place stands before it', () => {
    expect(wheresIn('In Selsey there are boats that Whitby built')).toEqual(terms('Selsey'));
  });

  it('takes each of several, in their order', () => {
    expect(wheresIn('boats of Selsey, near Whitby and around Brixham')).toEqual(
      terms('Selsey Whitby Brixham'),
    );
  });

  it('leaves out places that are known, and words that are no names', () => {
    expect(wheresIn('boats in Portugal')).toEqual([]);
    expect(wheresIn('boats in harbour')).toEqual([]);
  });
});

describe('both', () => {
  it('take any text, and never name a known place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        for (const term of [...namesIn(text), ...wheresIn(text)]) {
          expect(term).not.toBe('');
          expect(term.startsWith('place:')).toBe(false);
        }
      }),
    );
  });
});
