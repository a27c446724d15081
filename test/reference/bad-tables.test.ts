import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemIn, seriesSchema } from '../../src/reference/schema.ts';
import { expandSeries } from '../../src/reference/table/expand.ts';
import { parseGaps } from '../../src/reference/table/gaps.ts';
import {
  type Lists,
  parseNames,
  parsePublishers,
  parseUnits,
} from '../../src/reference/table/lists.ts';
import { parseTable } from '../../src/reference/table/parse.ts';
import { printTable } from '../../src/reference/table/print.ts';
import { TableError } from '../../src/reference/table/table.ts';

const lists: Lists = {
  units: parseUnits(
    'people = people\nGBP million = GBP x 1000000\nindex 2008-Q1 = 100 = index\n',
    'units.txt',
  ),
  areas: new Map([['GB', { code: 'GB', name: 'United Kingdom' }]]),
  publishers: parsePublishers('uk.test-office = Test Office | Test licence\n', 'publishers.txt'),
};

const good = `measure Boats seen
  title: Boats seen, {colour} boats, {area}
  publication: Boats
  landing page: https://www.gov.uk/boats
  area: GB
  unit: people
  kind: count
  aggregation: sum
  seasonally adjusted: no
  grade: official-page
  provenance: the page
  status: final
  definition: Boats that were seen.
  caveat: By day only.
  alias: boats seen

series test.boats.annual
  by colour: Blue
  frequency: annual
  2021 = 3
  2022 = 4.5 provisional
  release 2022-03-01
    until: 2023-03-01
    2021 = 2

series test.boats.quarterly
  by colour: Red
  frequency: quarterly
  alias: red boats
  2022-Q1 = 1
`;

function expand(text: string) {
  const table = parseTable(text, 'uk.test-office/boats.txt');
  const place = { file: table.file, publisher: 'uk.test-office', topic: 'boats' };
  return table.measures.flatMap((measure) =>
    measure.series.map((block) => expandSeries(measure, block, place, lists)),
  );
}

describe('a table', () => {
  it('says the same after being printed', () => {
    expect(printTable(parseTable(good, 'a.txt'))).toBe(good);
  });

  it('gives whole series: shared fields, own fields, templates', () => {
    const [annual, quarterly] = expand(good);
    expect(annual).toMatchObject({
      title: 'Boats seen, Blue boats, United Kingdom',
      measure: 'Boats seen',
      publisher: { id: 'uk.test-office', name: 'Test Office' },
      dimensions: { colour: 'Blue' },
      aliases: ['boats seen'],
      observations: [
        { period: '2021', value: 3, status: 'final' },
        { period: '2022', value: 4.5, status: 'provisional' },
      ],
      history: [{ released: '2022-03-01', until: '2023-03-01', grade: 'official-page' }],
    });
    expect(quarterly?.aliases).toEqual(['red boats']);
    expect(problemIn(seriesSchema, annual)).toBeNull();
  });

  it.each([
    [
      'a line of no form',
      '  2021 = 3',
      '  2021: 3,5 = x?',
      'uk.test-office/boats.txt:20: not a line of a table',
    ],
    ['no number', '  2021 = 3', '  2021 = three', ':20: "three" is not a number'],
    [
      'an unknown field',
      'by colour: Blue',
      'color: Blue',
      ':18: test.boats.annual: color: no such field',
    ],
    [
      'a break without its reason',
      'caveat: By day only.',
      'break: 2022',
      ':14: test.boats.annual: break: "2022" is no period and reason',
    ],
    [
      'an unknown unit',
      'unit: people',
      'unit: persons',
      ':6: test.boats.annual: unit: "persons" is not in units.txt',
    ],
    [
      'an unknown area',
      'area: GB',
      'area: XY',
      ':5: test.boats.annual: area: "XY" is not in areas.txt',
    ],
    ['a missing field', '  frequency: annual\n', '', ':17: test.boats.annual: frequency: missing'],
    [
      'a period that cannot be',
      '2022-Q1 = 1',
      '2022-Q7 = 1',
      'test.boats.quarterly: 2022-Q7: no period',
    ],
    [
      'a period twice',
      '2022 = 4.5',
      '2021 = 4.5',
      ':21: test.boats.annual: 2021: out of order, or there twice',
    ],
    [
      'a series before any measure',
      'measure Boats seen\n',
      '# \n',
      ':2: a field in the wrong place',
    ],
  ])('refuses %s and names the place', (_, from, to, message) => {
    expect(() => expand(good.replace(from, to))).toThrow(message);
  });

  it('refuses what the schema refuses, naming the field', () => {
    const [one] = expand(good.replace('https://www.gov.uk', 'http://www.gov.uk'));
    expect(problemIn(seriesSchema, one)).toBe('landingPage: must begin with https://');
    const [other] = expand(good.replace('kind: count', 'kind: number'));
    expect(problemIn(seriesSchema, other)).toMatch(/^kind: /);
    const [badDay] = expand(good.replace('until: 2023-03-01', 'until: 2023-02-30'));
    expect(problemIn(seriesSchema, badDay)).toBe(
      'history.0.until: must be a day that exists, as 2023-08-24',
    );
  });
});

describe('any text at all', () => {
  it('is a table, or is refused with its place', () => {
    const line = fc.oneof(fc.string(), fc.constantFrom(...good.split('\n')));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        try {
          expand(lines.join('\n'));
        } catch (error) {
          expect(error).toBeInstanceOf(TableError);
          expect((error as TableError).line).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('the lists', () => {
  it('read units whose labels hold an equals sign', () => {
    expect(lists.units.get('index 2008-Q1 = 100')).toEqual({
      label: 'index 2008-Q1 = 100',
      base: 'index',
      scale: 1,
    });
    expect(lists.units.get('GBP million')?.scale).toBe(1e6);
  });

  it('refuse a name twice and a line without one', () => {
    expect(() => parseNames('GB = a\nGB = b\n', 'areas.txt')).toThrow(
      'areas.txt:2: "GB" stands here twice',
    );
    expect(() => parsePublishers('uk.a = A\n', 'publishers.txt')).toThrow(
      'publishers.txt:1: "uk.a" needs a name and a licence',
    );
    expect(() => parseNames('GB\n', 'areas.txt')).toThrow('areas.txt:1: expected "name = value"');
  });
});

describe('a gap', () => {
  const gap =
    'gap tea.rooms\n  measure: Tea rooms\n  area: GB\n  reason: Nobody counts them.\n  provenance: the page\n';

  it('is read, with or without a nearest series', () => {
    expect(parseGaps(gap, 'gaps.txt', lists, new Map())).toMatchObject([
      { id: 'tea.rooms', nearest: null },
    ]);
  });

  it('must name a series that exists, and a reason', () => {
    const near = `${gap}  nearest: test.tea\n  difference: wider\n`;
    expect(() => parseGaps(near, 'gaps.txt', lists, new Map())).toThrow(
      'gaps.txt:1: tea.rooms: nearest: no series test.tea',
    );
    expect(() =>
      parseGaps(gap.replace('  reason: Nobody counts them.\n', ''), 'gaps.txt', lists, new Map()),
    ).toThrow('reason');
  });
});
