import { describe, expect, it } from 'vitest';
import { statistics } from './read-text.ts';

const PUBLISHED = { published: '2025-05-20' };

/** Each statistic of a text as `surface kind direction`. */
const read = (text: string): string[] =>
  statistics(text, PUBLISHED).map(({ surface, kind, direction }) =>
    [surface, kind, direction].filter(Boolean).join(' '),
  );

type Row = readonly [text: string, ...expected: string[]];

function check(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    it.each(rows.map((row) => [row] as const))('%s', ([text, ...expected]) => {
      expect(read(text)).toEqual(expected);
    });
  });
}

check('numbers that are no statistics', [
  ['Send it to 10 Orchard Terrace by Friday.'],
  ['The firm is in the FTSE 250, they say.'],
  ['Men of 45 Commando took part.'],
  ['We amend sections 14 and 27.3 of the code.'],
  ['Rate your day on a scale from 0 to 10.'],
  ['The rules apply to firms with 250 staff or more.'],
  ['Breaches carry fines of up to £9 million.'],
  ['The Child Bonus is a payment of £30 a week.'],
  ['They pay tax at the 40% rate.'],
  ['She is 81 now and still works.'],
  ['It takes five minutes.'],
  ['Claims are cleared within 50 working days.'],
  ['Take a 2-milligram dose.'],
]);

check('numbers that are', [
  [
    'We saw 64 cases in England, five in Wales and three in Scotland.',
    '64 level',
    'five level',
    'three level',
  ],
  ['There are only nine female chief executives.', 'nine level'],
  ['Pumps ran for 3.6 million hours last year.', '3.6 million hours level'],
  ['A case took 377 days in 2024.', '377 days rate'],
  ['Life satisfaction was 7.45. A year before it was 7.54.', '7.45 rate', '7.54 rate'],
  ['Wages reached £19,977 a head.', '£19,977 rate'],
]);

check('a unit written once', [
  ['The share fell from 67 to 61 per cent.', '67 share', '61 per cent share down'],
]);

check('changes', [
  [
    'It was 900, less than half of the 2,100 in 2019.',
    '900 level',
    'half change down',
    '2,100 level',
  ],
  [
    'Farms made £7.7 billion, £1.6 billion or 27% more than before.',
    '£7.7 billion level',
    '£1.6 billion change up',
    '27% change up',
  ],
  ['Output grew at an annual rate of 1.5 percent.', '1.5 percent change up'],
  ['Firms shed 23,000 jobs.', '23,000 change down'],
  [
    'Prices rose 4.6% to £186,000; in Wales, 3.6% to £208,000.',
    '4.6% change up',
    '£186,000 level',
    '3.6% change up',
    '£208,000 level',
  ],
  ['Courts wound up 3,238 firms.', '3,238 level'],
  ['We recruited 100 more paramedics.', '100 level'],
]);
