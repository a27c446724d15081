import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/engine/periods/parse.ts';
import { guessDecimal, readNumber, saysNothing } from '../../src/sources/values/number.ts';
import { readPeriod } from '../../src/sources/values/period.ts';
import { guessPeriodFormat } from '../../src/sources/values/period-format.ts';
import { readUnit, unitInHeading } from '../../src/sources/values/unit.ts';

const DAY_FIRST = { dayFirst: true, months: false };

describe('periods', () => {
  it.each([
    ['2023', '2023'],
    ['2023 Q1', '2023-Q1'],
    ['Q1 2023', '2023-Q1'],
    ['2023Q4', '2023-Q4'],
    ['2nd quarter of 2023', '2023-Q2'],
    ['Jan to Mar 2023', '2023-Q1'],
    ['April-June 2023', '2023-Q2'],
    ['January 2023', '2023-01'],
    ['2023 JAN', '2023-01'],
    ['Sept 2023', '2023-09'],
    ['Mar-23', '2023-03'],
    ["Mar '98", '1998-03'],
    ['2023M07', '2023-07'],
    ['202307', '2023-07'],
    ['07/2023', '2023-07'],
    ['2022/23', '2022/23'],
    ['2022-2023', '2022/23'],
    ['FY 2022/23', '2022/23'],
    ['2022 to 2023', '2022/23'],
    ['1999/00', '1999/00'],
    ['2011-2013', '2011-2013'],
    ['Year ending March 2023', 'YE 2023-03'],
    ['YE Mar 2023', 'YE 2023-03'],
    ['Apr 2022 to Mar 2023', 'YE 2023-03'],
    ['Jan to Sep 2023', '2023-9M'],
    ['H1 2023', '2023-H1'],
    ['2023-S2', '2023-H2'],
    ['31/12/2023', '2023-12-31'],
    ['31 December 2023', '2023-12-31'],
    ['December 31, 2023', '2023-12-31'],
    ['2023-12-31T00:00:00Z', '2023-12-31'],
    ['2023-W01', '2023-01-02'],
    ['2023 [p]', '2023'],
  ])('%s is %s', (cell, label) => {
    expect(readPeriod(cell, DAY_FIRST)).toBe(label);
    expect(parsePeriod(label)).not.toBeNull();
  });

  it.each([
    '',
    'total',
    '2023 Q5',
    '31/02/2023',
    'Feb to Apr 2023',
    '2023-13',
    '44927',
    '1,234',
    '3 May',
    '12345',
  ])('%s is none', (cell) => {
    expect(readPeriod(cell, DAY_FIRST)).toBeNull();
  });

  it('are read by what the whole column says', () => {
    expect(guessPeriodFormat(['03/04/2023', '25/04/2023'])).toMatchObject({
      dayFirst: true,
      dayOrMonthOpen: false,
    });
    expect(guessPeriodFormat(['03/04/2023', '04/25/2023'])).toMatchObject({
      dayFirst: false,
      dayOrMonthOpen: false,
    });
    expect(guessPeriodFormat(['03/04/2023', '05/06/2023'])).toMatchObject({
      dayFirst: true,
      dayOrMonthOpen: true,
    });
    expect(guessPeriodFormat(['2011-11', '2011-12'])).toMatchObject({ months: true });
    expect(guessPeriodFormat(['2011-12', '2012-13'])).toMatchObject({ months: false });
    expect(readPeriod('2011-12', { dayFirst: true, months: true })).toBe('2011-12');
    expect(readPeriod('2011-12', DAY_FIRST)).toBe('2011/12');
  });

  it('are either none or a label that the engine reads', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9QHWMYE /.-]{4,12}$/)), (cell) => {
        const label = readPeriod(cell, DAY_FIRST);
        expect(label === null || parsePeriod(label) !== null, `${cell} → ${label}`).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('numbers', () => {
  it.each([
    ['1,234.5', '.', 1234.5],
    ['1.234,5', ',', 1234.5],
    ['1 234', '.', 1234],
    ['£12', '.', 12],
    ['-£1,000', '.', -1000],
    ['(5)', '.', -5],
    ['−5.2', '.', -5.2],
    ['12.3 [p]', '.', 12.3],
    ['45*', '.', 45],
    ['12%', '.', 12],
    ['1e3', '.', 1000],
    ['.5', '.', 0.5],
  ] as const)('%s with %s is %d', (cell, decimal, value) => {
    expect(readNumber(cell, { decimal })).toBe(value);
  });

  it.each(['z', '1,23', '12,34,567', '1.2.3', '5 million', '0x10', 'Infinity', '--5', ''])(
    '%s is none',
    (cell) => {
      expect(readNumber(cell, { decimal: '.' })).toBeNull();
    },
  );

  it('are no figures where the table says so', () => {
    for (const cell of ['', '..', '-', '[x]', 'n/a', ':'])
      expect(saysNothing(cell), cell).toBe(true);
    for (const cell of ['0', 'z', '-5']) expect(saysNothing(cell), cell).toBe(false);
  });

  it('come back from any way of grouping them', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (value) => {
        expect(readNumber(new Intl.NumberFormat('en-GB').format(value), { decimal: '.' })).toBe(
          value,
        );
        expect(readNumber(new Intl.NumberFormat('de-DE').format(value), { decimal: ',' })).toBe(
          value,
        );
        expect(readNumber(new Intl.NumberFormat('fr-FR').format(value), { decimal: ',' })).toBe(
          value,
        );
      }),
    );
  });

  it('show their decimal sign only where some cell proves it', () => {
    expect(guessDecimal(['1.234', '2.500'])).toEqual({ decimal: '.' });
    expect(guessDecimal(['1.234', '2,5'])).toEqual({ decimal: ',' });
  });
});

describe('units', () => {
  it.each([
    ['£ million', 'GBP', 1e6, 'money'],
    ['GBP billion', 'GBP', 1e9, 'money'],
    ['%', 'percent', 1, 'share'],
    ['Percentage points', 'percentage points', 1, 'rate'],
    ['thousands of homes', 'homes', 1e3, 'count'],
    ['people', 'people', 1, 'count'],
    ['2015 = 100', 'index', 1, 'index'],
    ['per 100,000 people', 'per 100,000 people', 1, 'rate'],
    ['', 'units', 1, 'count'],
  ] as const)('%s', (label, base, scale, kind) => {
    expect(readUnit(label)).toMatchObject({ unit: { base, scale }, kind });
  });

  it('are found in headings', () => {
    expect(unitInHeading('Spending (£ million)')).toBe('£ million');
    expect(unitInHeading('Share of homes, %')).toBe('%');
    expect(unitInHeading('Number (provisional)')).toBeNull();
  });
});
