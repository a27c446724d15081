import { wordTable } from './word-table.ts';

/** Zero to nineteen. */
export const UNITS: ReadonlyMap<string, number> = counted(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen',
).set('nought', 0);

export const TENS: ReadonlyMap<string, number> = counted(
  'twenty thirty forty fifty sixty seventy eighty ninety',
  20,
  10,
);

/** Magnitudes that follow a number written in words or digits. */
export const MAGNITUDES = wordTable(
  '100:hundred|1e3:thousand|1e5:lakh lakhs|1e6:million mn mln|1e7:crore crores|1e9:billion bn bln|' +
    '1e12:trillion tn trn|1e15:quadrillion|12:dozen dozens',
  Number,
);

/** Magnitudes of one letter: they must touch the digits, and are other units as often. */
export const LETTER_MAGNITUDES = wordTable('1e3:k|1e6:m|1e9:b|1e12:t', Number);

/** Plurals that name a size only: `thousands of people`. */
export const VAGUE = wordTable(
  '10:tens|12:dozens|20:scores|100:hundreds|1e3:thousands|1e6:millions|1e9:billions|1e12:trillions',
  Number,
);

/** Ordinals of one word. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...counted(
    'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
      'fifteenth sixteenth seventeenth eighteenth nineteenth',
  ),
  ...[...TENS].map(([word, value]): [string, number] => [`${word.slice(0, -1)}ieth`, value]),
  ...wordTable('100:hundredth|1e3:thousandth|1e6:millionth', Number),
]);

/** Denominators in words, singular and plural, to what they divide by. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ...wordTable('2:half halves|4:quarter quarters', Number),
  ...[...ORDINALS].flatMap(([word, value]): [string, number][] =>
    value < 3
      ? []
      : [
          [word, value],
          [`${word}s`, value],
        ],
  ),
]);

function counted(words: string, first = 0, step = 1): Map<string, number> {
  return new Map(words.split(' ').map((word, at) => [word, first + step * at]));
}
