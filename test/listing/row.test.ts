import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import en from '../../_locales/en/messages.json';
import { asText } from '../../src/listing/as-text.ts';
import { claimedFigure } from '../../src/listing/claimed.ts';
import { quoted } from '../../src/listing/quoted.ts';
import { rowsOf } from '../../src/listing/row.ts';
import { setCatalogue } from '../../src/platform/i18n.ts';
import { change, claim, comparison, cycling, level, report, unlinked } from './reports.ts';

setCatalogue(en, 'en-GB');
const series = new Map([[cycling.id, cycling]]);

describe('a row of the list', () => {
  const [first, second, third] = rowsOf(report(), series);

  it('shows the official figure with what it was when the article appeared', () => {
    expect(first).toMatchObject({
      what: 'People who cycle to work',
      period: '2022',
      claimed: '12,000',
      official: { figure: '12,658', beneath: 'was 12,301' },
    });
  });

  it('shows a change in percent with its basis', () => {
    expect(second).toMatchObject({
      claimed: '−90%',
      official: { figure: '−92.5%', beneath: 'January to September' },
    });
  });

  it('says what an unlinked figure is in the words of the article, and names no figure', () => {
    expect(third).toMatchObject({
      what: '“There are now over 2300 repair workshops”',
      period: 'no period named',
      claimed: '2,300+',
      official: null,
      source: null,
    });
  });

  it('says that the series has figures for other periods only', () => {
    const bare = { ...level, comparison: comparison({ official: null }) };
    expect(rowsOf(report([bare]), series)[0]).toMatchObject({ official: { figure: null } });
  });

  it('shows no official figure while its series is not there', () => {
    expect(rowsOf(report(), new Map())[0]).toMatchObject({ official: null, source: null });
  });
});

describe('what is quoted of the article', () => {
  const around = (clause: string, surface: string) =>
    quoted(claim({ surface, context: { clause, sentence: clause, around: '' } }));

  it.each([
    [
      'There are now over 2300 repair workshops.',
      '2300',
      '“There are now over 2300 repair workshops”',
    ],
    [
      'By the spring of that year one hundred people were waiting for their first answer from the office in town',
      'one hundred',
      '“… one hundred people were waiting for their first …”',
    ],
    [
      'After two long winters in which nothing at all could be done in the harbour, traffic fell by 50%',
      '50%',
      '“… be done in the harbour, traffic fell by 50%”',
    ],
    ['', '7', '“7”'],
  ])('%s', (clause, surface, expected) => {
    expect(around(clause, surface)).toBe(expected);
  });

  it('never grows beyond its room, whatever the clause', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 400 }),
        fc.string({ maxLength: 12 }),
        (clause, surface) => {
          expect(around(clause, surface).length).toBeLessThanOrEqual(80);
        },
      ),
    );
  });
});

describe("the article's figure", () => {
  it.each([
    [{ value: 9.2, unit: 'percent', precision: 0.1 }, '9.2%'],
    [{ value: 3.2e9, unit: 'GBP', precision: 1e8 }, '£3.2bn'],
    [{ value: 1_250_000, precision: 10_000 }, '1.25 million'],
    [{ value: 950, unit: 'GBP', precision: 1 }, '£950'],
    [{ value: 4, unit: 'percent', kind: 'change', direction: 'up', precision: 1 }, '+4%'],
    [{ value: null, low: 10, high: 20, precision: 1 }, '10–20'],
    [{ value: null, surface: 'dozens' }, 'dozens'],
    [{ value: 500, modifier: 'at least', precision: 100 }, '500+'],
    [{ value: 500, modifier: 'nearly', precision: 100 }, '500'],
  ] as const)('%o is written %s', (part, written) => {
    expect(claimedFigure(claim(part))).toBe(written);
  });
});

it("the article's figure stands in the magnitude of the series beside it", () => {
  const budget = {
    ...cycling,
    kind: 'money',
    unit: { label: 'GBP billion', base: 'GBP', scale: 1e9 },
  } as const;
  expect(claimedFigure(claim({ value: 3.2e9, unit: 'GBP', precision: 1e8 }), budget)).toBe(
    '£3.2 billion',
  );
});

it('the list as text names the source of every official figure', () => {
  const text = asText(report().article, rowsOf(report([change, unlinked]), series));
  expect(text.split('\n')).toEqual([
    'Why we cycle',
    'Department of Trials',
    '16 October 2023',
    'https://www.linkedin.com/pulse/cycling',
    '',
    expect.stringMatching(
      /Article: −90%; Official: −92\.5% \(January to September\); Department of Trials, Cycling to work, https/,
    ),
    '“There are now over 2300 repair workshops”, no period named; Article: 2,300+; Official: no series',
  ]);
});
