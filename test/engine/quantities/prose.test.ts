import { describe, expect, it } from 'vitest';
import { short } from './quantities-of.ts';

type Row = readonly [text: string, ...expected: string[]];

function check(rows: readonly Row[]): void {
  it.each(rows.map((row) => [row] as const))('%s', ([text, ...expected]) => {
    expect(short(text)).toEqual(expected);
  });
}

describe('numbers as people say them', () => {
  check([
    ['5 dozens of eggs', '5 dozens = 60'],
    ['three quarters of one million', 'three quarters of one million = 750000'],
    ['40 k visits', '40 k = 40000'],
    ['half a dozen yards', 'half a dozen = 6'],
    ['a couple of thousand ferries', 'a couple of thousand = 2000'],
    ['a couple of hundred', 'a couple of hundred = 200'],
    ['a million and a half trees', 'a million and a half = 1500000'],
    ['four million and a half', 'four million and a half = 4500000'],
    ['nought point four per cent', 'nought point four per cent = 0.4 percent'],
    ['point two per cent', 'point two per cent = 0.2 percent'],
    ['three hundred point seven', 'three hundred point seven = 300.7'],
    ['sixty - three', 'sixty - three = 63'],
    ['negative 0.4 per cent', 'negative 0.4 per cent = -0.4 percent'],
    ['a hundred and one reasons', 'a hundred and one = 101'],
  ]);

  it('leaves the point that somebody makes alone', () => {
    expect(short('the point one might make')).toEqual(['one = 1']);
  });
});

describe('shares and points', () => {
  check([
    ['a one-in-six chance', 'one-in-six = 16.6666666666667 percent'],
    ['a 1-in-50 flood', '1-in-50 = 2 percent'],
    ['one in 40 of us', 'one in 40 = 2.5 percent'],
    ['eight in 10 renters', 'eight in 10 = 80 percent'],
    ['half of one per cent', 'half of one per cent = 0.5 percent'],
    ['2/3rds of us', '2/3rds = 66.6666666666667 percent'],
    ['one in 2024 and 30 later', 'one = 1', '30 = 30'],
    ['one in 14 days', 'one = 1', '14 days = 14 days'],
    ['70p in every pound', '70p in every pound = 70 percent'],
    ['£6 of every £200 raised', '£6 of every £200 = 3 percent'],
    ['1p in the pound', '1p in the pound = 1 percent'],
    ['€3 out of every €10', '€3 out of every €10 = 30 percent'],
    ['£4 for every £1 spent', '£4 = 4 GBP', '£1 = 1 GBP'],
    ['a percentage point and a half', 'a percentage point and a half = 1.5 percentage points'],
    ['up by 0.8 points since June', '0.8 points = 0.8 points'],
    ['an 18 percentage share', '18 percentage = 18 percent'],
    [
      'between a quarter and a third of boats',
      'a quarter and a third = 25..33.3333333333333 percent',
    ],
  ]);
});

describe('ranges', () => {
  check([
    ['six or seven per cent', 'six or seven per cent = 6..7 percent'],
    ['2 or 3 million', '2 or 3 million = 2000000..3000000'],
    ['10 to 12,000 lambs', '10 to 12,000 = 10000..12000'],
    ['20 or 300 lambs', '20 = 20', '300 = 300'],
    ['a 6- to 9-mile walk', '6- to 9-mile = 6..9 miles'],
    ['30 through 45', '30 through 45 = 30..45'],
    ['15~25', '15~25 = 15..25'],
    ['from one thousand to two thousand', 'one thousand = 1000', 'two thousand = 2000'],
  ]);
});

describe('money of many countries', () => {
  check([
    ['6 million Swedish kronor', '6 million Swedish kronor = 6000000 SEK'],
    ['15 billion Danish kroner', '15 billion Danish kroner = 15000000000 DKK'],
    ['9 Swiss francs', '9 Swiss francs = 9 CHF'],
    ['80 million Mexican pesos', '80 million Mexican pesos = 80000000 MXN'],
    ['70 million South African rand', '70 million South African rand = 70000000 ZAR'],
    ['R90 million for clinics', 'R90 million = 90000000 ZAR'],
    ['Rs 40 crore', 'Rs 40 crore = 400000000 INR'],
    ['3 trillion South Korean won', '3 trillion South Korean won = 3000000000000 KRW'],
    ['US $7 million', 'US $7 million = 7000000 USD'],
    ['4 dollars 20 cents', '4 dollars 20 cents = 4.2 USD'],
    ['two pounds and fifteen pence', 'two pounds and fifteen pence = 2.15 GBP'],
  ]);

  it('takes no word for money that is none', () => {
    expect(short('They give us $5 million')).toEqual(['$5 million = 5000000 USD']);
    expect(short('of 30 won seats')).toEqual(['30 = 30']);
    expect(short('40 real problems')).toEqual(['40 = 40']);
    // Whose pesos is not said.
    expect(short('12 million pesos')).toEqual(['12 million = 12000000']);
  });
});

describe('units that are no counts', () => {
  check([
    ['90 terawatt hours', '90 terawatt hours = 90 terawatt hours'],
    ['7 gigawatt-hours', '7 gigawatt-hours = 7 gigawatt hours'],
    ['250ml bottles', '250ml = 250 millilitres'],
    ['a 12-ounce can', '12-ounce = 12 ounces'],
    ['8,000 metric tons', '8,000 metric tons = 8000 tonnes'],
    ['a 1/4 mile track', '1/4 mile = 0.25 miles'],
    ['24 degrees Celsius', '24 degrees Celsius = 24 degrees'],
    ['7,200 km2 of moor', '7,200 km2 = 7200 square kilometres'],
    ['400 m³', '400 m³ = 400 cubic metres'],
    ['8,500 km (5,282 mi)', '8,500 km = 8500 kilometres', '5,282 mi = 5282 miles'],
    ['90 km/h', '90 km/h = 90 kilometres per hour'],
    ['20 lbs of flour', '20 lbs = 20 pounds in weight'],
  ]);
});

describe('ordinals of several words', () => {
  it.each([
    'the two hundredth anniversary',
    'the one hundred and fifth time',
    'the one hundred twenty-fifth seat',
    'the thirty-second floor',
  ])('%s is no statistic', (text) => {
    expect(short(text)).toEqual([]);
  });

  it('knows two hundred third parties from the two hundred and third party', () => {
    expect(short('two hundred third parties')).toEqual(['two hundred = 200']);
    expect(short('the two hundred and third party')).toEqual([]);
  });
});
