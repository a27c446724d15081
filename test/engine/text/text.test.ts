import '../../../src/reference/places.ts';
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/engine/claims/read.ts';
import { recogniseLanguage } from '../../../src/engine/text/language.ts';
import { normalise } from '../../../src/engine/text/normalise.ts';
import { passages } from '../../../src/engine/text/passages.ts';
import { sentences } from '../../../src/engine/text/sentences.ts';
import { terms } from '../../../src/engine/text/terms.ts';
import { tokenise } from '../../../src/engine/text/tokenise.ts';
import { articleOf, statistics } from '../claims/read-text.ts';

describe('normalise', () => {
  it('passes plain text through', () => {
    expect(normalise('12% of homes').text).toBe('12% of homes');
  });

  it('brings look-alikes to their plain form and keeps the way back', () => {
    const original = 'a\u200b\u00ad 𝟏𝟐％ − １５\u202f000';
    const plain = normalise(original);
    expect(plain.text).toBe('a 12% - 15 000');
    expect(original.slice(plain.originalOffset(2), plain.originalOffset(4))).toBe('𝟏𝟐');
    expect(plain.originalOffset(plain.text.length)).toBe(original.length);
  });

  it('marks bold digits where they stand in the post', () => {
    const text = 'Prices rose 𝟏𝟎.𝟓% last year, and \u200b𝗳𝗼𝗿𝘁𝘆 thousand homes were built.';
    expect(statistics(text).map(({ surface, value }) => [surface, value])).toEqual([
      ['𝟏𝟎.𝟓%', 10.5],
      ['𝗳𝗼𝗿𝘁𝘆 thousand', 40_000],
    ]);
  });
});

describe('sentences', () => {
  const split = (text: string): string[] => {
    const tokens = tokenise(text);
    return sentences(tokens).map(({ from, to }) =>
      text.slice(tokens[from]?.start, tokens[to - 1]?.end),
    );
  };

  it.each([
    ['Crime fell. Homes rose.', ['Crime fell.', 'Homes rose.']],
    ['It rose by 3.5 per cent. Then it fell.', ['It rose by 3.5 per cent.', 'Then it fell.']],
    ['Mr. Smith and the U.S. exports agree.', ['Mr. Smith and the U.S. exports agree.']],
    ['“It fell.” He was glad.', ['“It fell.”', 'He was glad.']],
    ['Has it? It has!', ['Has it?', 'It has!']],
    [
      'It fell by 12 per cent.The figure is final.',
      ['It fell by 12 per cent.', 'The figure is final.'],
    ],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});

describe('passages', () => {
  it('knows list items, the line that introduces them, and headings', () => {
    const text =
      'A better year\nIn the year to June 2025:\n• 14,100 joined\n• 13,860 left\nThat is a gain.';
    const found = passages(articleOf(text));
    expect(found.map(({ role }) => role)).toEqual([
      'title',
      'lead-in',
      'item',
      'item',
      'paragraph',
    ]);
    expect(found[2]?.leadIn).toBe(found[1]);
  });

  it('leaves out what readers and the interface wrote', () => {
    const text = [
      '12,400 followers',
      'The list fell by 4,000.',
      '👍💙👏 1,204',
      '87 comments • 33 reposts',
      'Retired nurse',
      '3wMy mother has waited 14 months, one of 4,000',
      'Taxpayer',
      '1mo£2.1 billion is too much',
    ].join('\n');
    expect(statistics(text).map(({ surface }) => surface)).toEqual(['4,000']);
    const reasons = new Set(readClaims(articleOf(text)).map(({ reason }) => reason));
    expect(reasons).toEqual(new Set(['interface', null, 'comment']));
  });
});

describe('languages', () => {
  it.each([
    ['The number of people who were waiting has fallen by 12% since last year.', 'en'],
    [
      'Le nombre de personnes en attente a baissé de 12 % depuis l’année dernière, et les délais sont plus courts dans tout le pays.',
      'fr',
    ],
    [
      'Die Zahl der Menschen, die auf einen Termin warten, ist seit dem letzten Jahr um 12 Prozent gesunken und nicht gestiegen.',
      'de',
    ],
    [
      'Mae nifer y bobl sydd ar y rhestr aros wedi gostwng 12% yn y flwyddyn ddiwethaf, ac mae hyn yn newyddion da i Gymru.',
      'cy',
    ],
    [
      'El número de personas que esperan ha bajado un 12 % desde el año pasado, y los plazos son más cortos en todo el país.',
      'es',
    ],
    ['等待人数比去年下降了百分之十二，这是五年来的最低水平。', 'zh'],
    ['📈 12%', null],
  ])('%s', (text, language) => {
    expect(recogniseLanguage(text)).toBe(language);
  });

  it('reads nothing in a language that it does not know', () => {
    const text =
      'Die Zahl der Arbeitslosen ist um 2,5 Mrd. € und 12 Prozent gesunken, und das ist nicht wenig für die Menschen.';
    expect(readClaims(articleOf(text))).toEqual([]);
    expect(readClaims(articleOf('Crime fell by 5%.', { language: 'de' }))).toEqual([]);
  });
});

describe('terms', () => {
  it.each([
    ['people out of work', 'people in work'],
    ['found not guilty', 'found guilty'],
    ['young people not in education', 'young people in education'],
  ])('%s is not %s', (one, other) => {
    expect(terms(one)).not.toEqual(terms(other));
  });
});
