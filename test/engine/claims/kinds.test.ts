import { describe, expect, it } from 'vitest';
import { statistics } from './read-text.ts';

/** Each statistic of a text as `surface kind direction`. */
const read = (text: string): string[] =>
  statistics(text, { published: '2025-06-12' }).map(({ surface, kind, direction }) =>
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

check('changes', [
  ['Prices rose by 3.4%.', '3.4% change up'],
  ['Crime is 12% lower than in 2019.', '12% change down'],
  ['Homicides fell 15 percent, the steepest one-year drop on record.', '15 percent change down'],
  ['We cut the number of unfit homes by a third.', 'a third change down'],
  ['There were two million fewer offences.', 'two million change down'],
  ['The backlog has trebled since 2019.', 'trebled change up'],
  ['Knife crime ↓ 5%', '5% change down'],
  ['Apprenticeship starts: 339,580 (+0.7%).', '339,580 level', '+0.7% change up'],
  ['Exports: £929bn ⬆️ £32bn', '£929bn level', '£32bn change up'],
  ['Turnout was 59.9%, 7.6 points lower than in 2019.', '59.9% rate', '7.6 points change down'],
  [
    'Tax receipts were £829 billion, £27.1 billion (3.4%) higher than before.',
    '£829 billion level',
    '£27.1 billion change up',
    '3.4% change up',
  ],
  [
    'Rent homes rose by 8% (604 homes) and others by 46% (500 homes).',
    '8% change up',
    '604 change up',
    '46% change up',
    '500 change up',
  ],
  ['Sales of pumps were up 56% and of boilers down 8%.', '56% change up', '8% change down'],
  ['The list is less than half what it was.', 'half change down'],
  ['Around 500 jobs were lost.', '500 change down'],
]);

check('levels, rates and shares', [
  ['The list fell to 216,000, down from 252,000.', '216,000 level down', '252,000 level'],
  ['Unemployment fell to 6.5%.', '6.5% rate down'],
  ['In 2023 inflation was 4%. In 2022 it was 9.1%.', '4% rate', '9.1% rate'],
  ['Solar made up 19.1% of all power.', '19.1% share'],
  ['One in three children starts school not ready to learn.', 'One in three share'],
  ['Average weekly earnings were £689 in March.', '£689 rate'],
  ['Four deaths a day are too many.', 'Four rate'],
  ['The rate per 100,000 people was 64.2.', '64.2 rate'],
  ['Calls took 22 minutes on average.', '22 minutes rate'],
  ['Life expectancy was 78.6 years for males.', '78.6 years rate'],
  ['A reader is 50% more likely to vote.', '50% rate up'],
  ['Rents rose at twice the rate of wages.', 'twice ratio'],
  ['Of these, 40% were in work.', '40% share'],
]);

check('ranks', [
  ['It was the second lowest since 2010.', 'second lowest rank'],
  ['Britain ranks third in the G7.', 'third rank'],
  ['Unemployment is at its lowest in six years.', 'six years rank'],
]);

check('aims and promises', [
  ['We will recruit 6,500 teachers.', '6,500 target'],
  ['6,500 teachers will be recruited.', '6,500 target'],
  ['Our target is 1.5 million homes.', '1.5 million target'],
  ['By 2035 there will be 600,000 pumps.', '600,000 target'],
  ['We plan to have delivered 275,000 homes.', '275,000 target'],
  ['We are investing £29 billion in the NHS.', '£29 billion pledge'],
  ['A sum of £120 million was announced today.', '£120 million pledge'],
  ['Last year the UK spent £14.1 billion on aid.', '£14.1 billion level'],
  ['Within the four-hour target, hospitals saw 2,500 more people.', '2,500 change up'],
]);

check('no statistics', [
  ['The minister, 47, was first elected in 2010 and has three children.'],
  ['Section 21 evictions will be banned under clause 2.'],
  ['Please call 020 7946 0123 or visit Room 4.12 between 9am and 5pm.'],
  ['He served for 25 years in the 2nd Battalion and retired at 52.'],
  ['Read the 24-page guidance and the 10-point plan.'],
  ['Fuel duty has been frozen for the 14th year running.'],
  ['We celebrate one hundred years of friendship.'],
  ['The fine is £1,000, rising to £2,500 for repeat offenders.'],
  ['Buyers get a 20% discount, and VAT stays at 20%.'],
  ['People under 25 and the over-50s can apply.'],
  ['Firms with fewer than 50 staff are exempt, as are those earning under £85,000.'],
  ['We have five priorities, and one of them is growth.'],
  ['You can reach us 24/7; in an emergency call 999.'],
]);

check('words that only look like an aim', [
  ['You will find that Welsh councils recycle 57% of waste.', '57% share'],
  ['May I say that waste fell by 4% last year.', '4% change down'],
  ['Put the two together and the gap came to £21 billion.', '£21 billion level'],
  ['Next year 400 new nurses will be hired.', '400 target'],
]);
