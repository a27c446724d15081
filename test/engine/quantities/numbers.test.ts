import { describe, expect, it } from 'vitest';
import { short } from './quantities-of.ts';

type Row = readonly [text: string, ...expected: string[]];

function check(rows: readonly Row[]): void {
  it.each(rows.map((row) => [row] as const))('%s', ([text, ...expected]) => {
    expect(short(text)).toEqual(expected);
  });
}

describe('numerals', () => {
  check([
    ['There were 45,774 of them', '45,774 = 45774'],
    ['There were 1780 homes', '1780 = 1780'],
    ['1 234 567 people', '1 234 567 = 1234567'],
    ["12'500 people", "12'500 = 12500"],
    ['1.234.567 items', '1.234.567 = 1234567'],
    ['1,00,000 farmers', '1,00,000 = 100000'],
    ['a fall of .5 percent', '.5 percent = 0.5 percent'],
    ['it was -4.5 that day', '-4.5 = -4.5'],
    ['minus 0.3 per cent', 'minus 0.3 per cent = -0.3 percent'],
    ['1.5 bn people', '1.5 bn = 1500000000'],
    ['3.2 billion litres', '3.2 billion litres = 3200000000 litres'],
    ['350k users', '350k = 350000'],
    ['10m people', '10m = 10000000'],
    ['5 lakh tonnes and 2 crore people', '5 lakh tonnes = 500000 tonnes', '2 crore = 20000000'],
    ['6 1/2 million', '6 1/2 million = 6500000'],
    ['2½ million', '2½ million = 2500000'],
    ['245,000248,000', '245,000 = 245000', '248,000 = 248000'],
    ['７,500 and 𝟏𝟐 per cent', '7,500 = 7500', '12 per cent = 12 percent'],
    ['2.0 then 3.0%', '2.0 = 2', '3.0% = 3 percent'],
    ['1.5-million people', '1.5-million = 1500000'],
    ['12 million-plus homes', '12 million = 12000000'],
  ]);
});

describe('number words', () => {
  check([
    ['twelve thousand people', 'twelve thousand = 12000'],
    ['two and a half million', 'two and a half million = 2500000'],
    ['one hundred and five', 'one hundred and five = 105'],
    ['a hundred thousand', 'a hundred thousand = 100000'],
    ['half a million jobs', 'half a million = 500000'],
    ['a quarter of a million', 'a quarter of a million = 250000'],
    ['three quarters of a billion', 'three quarters of a billion = 750000000'],
    ['one million two hundred thousand', 'one million two hundred thousand = 1200000'],
    ['twenty-five', 'twenty-five = 25'],
    ['ninety nine', 'ninety nine = 99'],
    ['two dozen schools', 'two dozen = 24'],
    ['a dozen', 'a dozen = 12'],
    ['one point five million', 'one point five million = 1500000'],
    ['nineteen hundred', 'nineteen hundred = 1900'],
    ['one thousand million', 'one thousand million = 1000000000'],
    ['one and a half', 'one and a half = 1.5'],
    [
      'two hundred and forty-three thousand and six',
      'two hundred and forty-three thousand and six = 243006',
    ],
    ['two, three and four', 'two = 2', 'three = 3', 'four = 4'],
  ]);
});

describe('shares', () => {
  check([
    ['90% of them', '90% = 90 percent'],
    ['45 per cent of homes', '45 per cent = 45 percent'],
    ['ten percent', 'ten percent = 10 percent'],
    ['12.5 pc', '12.5 pc = 12.5 percent'],
    ['twenty-one per cent', 'twenty-one per cent = 21 percent'],
    ['16 percentage points', '16 percentage points = 16 percentage points'],
    ['half a percentage point', 'half a percentage point = 0.5 percentage points'],
    ['0.3pp and 25 bps', '0.3pp = 0.3 percentage points', '25 bps = 25 basis points'],
    ['50 basis points', '50 basis points = 50 basis points'],
    ['a third of homes', 'a third = 33.3333333333333 percent'],
    ['three-quarters of pupils', 'three-quarters = 75 percent'],
    ['two thirds', 'two thirds = 66.6666666666667 percent'],
    ['four-fifths of trees', 'four-fifths = 80 percent'],
    ['more than half of all', 'half = 50 percent'],
    ['one-quarter of girls', 'one-quarter = 25 percent'],
    ['a tenth of people', 'a tenth = 10 percent'],
    ['2/3 of homes', '2/3 = 66.6666666666667 percent'],
    ['one in five adults', 'one in five = 20 percent'],
    ['7 out of 10 patients', '7 out of 10 = 70 percent'],
    ['1 in 8 of them', '1 in 8 = 12.5 percent'],
    ['three in every four', 'three in every four = 75 percent'],
    ['9 in 10 parents', '9 in 10 = 90 percent'],
    ['one child in three', 'one child in three = 33.3333333333333 percent'],
  ]);

  it('knows the third runway and the quarter of a year from shares', () => {
    expect(short('a third runway')).toEqual([]);
    expect(short('in the third quarter')).toEqual([]);
    expect(short('the second half of the season')).toEqual([]);
    expect(short('half-term week')).toEqual([]);
  });
});

describe('money', () => {
  check([
    ['£3.2 billion', '£3.2 billion = 3200000000 GBP'],
    ['£10bn and £500k', '£10bn = 10000000000 GBP', '£500k = 500000 GBP'],
    ['£ 3 million', '£ 3 million = 3000000 GBP'],
    ['50p a bag', '50p = 0.5 GBP'],
    ['twenty pence', 'twenty pence = 0.2 GBP'],
    ['two million pounds', 'two million pounds = 2000000 GBP'],
    ['US$5 million and A$3bn', 'US$5 million = 5000000 USD', 'A$3bn = 3000000000 AUD'],
    ['C$40, NZ$2.5 million', 'C$40 = 40 CAD', 'NZ$2.5 million = 2500000 NZD'],
    [
      'EUR 20 million or 30 million euros',
      'EUR 20 million = 20000000 EUR',
      '30 million euros = 30000000 EUR',
    ],
    ['500 Canadian dollars', '500 Canadian dollars = 500 CAD'],
    ['¥1,000 and ₹500 crore', '¥1,000 = 1000 JPY', '₹500 crore = 5000000000 INR'],
    ['€2.5bn', '€2.5bn = 2500000000 EUR'],
    ['half a billion pounds', 'half a billion pounds = 500000000 GBP'],
    ['£3 to £4 billion', '£3 to £4 billion = 3000000000..4000000000 GBP'],
    ['-£1.2bn', '-£1.2bn = -1200000000 GBP'],
  ]);

  it('reads a bare dollar as that of the publisher', () => {
    expect(short('$252.30', 'AUD')).toEqual(['$252.30 = 252.3 AUD']);
  });
});

describe('units', () => {
  check([
    ['4MW and 5 gigawatts', '4MW = 4 megawatts', '5 gigawatts = 5 gigawatts'],
    ['143.7 TWh', '143.7 TWh = 143.7 terawatt hours'],
    ['2.5 million tonnes', '2.5 million tonnes = 2500000 tonnes'],
    ['1.5°C', '1.5°C = 1.5 degrees'],
    ['3.5 mile tunnel', '3.5 mile = 3.5 miles'],
    ['140-mile route', '140-mile = 140 miles'],
    ['300 square miles', '300 square miles = 300 square miles'],
    ['7 minutes 52 seconds', '7 minutes 52 seconds = 7.87 minutes'],
    ['12 months', '12 months = 12 months'],
    ['nineteen-month period', 'nineteen-month = 19 months'],
    ['70 mph', '70 mph = 70 miles per hour'],
  ]);
});

describe('ranges and signs', () => {
  check([
    ['10-12%', '10-12% = 10..12 percent'],
    ['10% to 12%', '10% to 12% = 10..12 percent'],
    ['between 5,000 and 6,000 jobs', '5,000 and 6,000 = 5000..6000'],
    ['between five and ten per cent', 'five and ten per cent = 5..10 percent'],
    ['1,500–2,000 homes', '1,500–2,000 = 1500..2000'],
    ['£3-4 billion', '£3-4 billion = 3000000000..4000000000 GBP'],
    ['from 6% to 23%', '6% = 6 percent', '23% = 23 percent'],
    ['+13% and −5%', '+13% = 13 percent', '-5% = -5 percent'],
  ]);
});

describe('multipliers and ranks', () => {
  check([
    ['has halved', 'halved = 50 percent'],
    ['more than doubled', 'doubled = 100 percent'],
    ['quadrupled', 'quadrupled = 300 percent'],
    ['a threefold rise', 'threefold = 200 percent'],
    ['a ten-fold rise', 'ten-fold = 900 percent'],
    ['twice the rate', 'twice = 2 times'],
    ['three times as many', 'three times = 3 times'],
    ['2.5x faster', '2.5x = 2.5 times'],
    ['is double the rate', 'double = 2 times'],
    ['the second lowest', 'second lowest = 2 rank'],
    ['ranks third in the G7', 'third = 3 rank'],
    ['the 3rd-largest', '3rd-largest = 3 rank'],
  ]);
});
