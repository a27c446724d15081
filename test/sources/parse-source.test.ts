import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseSource } from '../../src/sources/parse-source.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const parse = (text: string, name = 'figures.csv') => parseSource(name, bytes(text));

describe('CSV', () => {
  const TABLE = `Year,Quarter,Method of entry,Nationality,Number
2023,2023 Q1,Small boat arrivals,Albania,28
2023,2023 Q2,Small boat arrivals,Albania,252
2023,2023 Q3,Small boat arrivals,Albania,"1,583"
2023,2023 Q4,Small boat arrivals,Albania,z
`;
  it('finds period, value and breakdowns, and reports what is no number', async () => {
    const { form, series, problems } = await parse(TABLE, 'Irr_D01.csv');
    expect(form).toBe('csv');
    expect(series).toHaveLength(1);
    expect(series[0]).toMatchObject({
      title: 'Irr D01, Small boat arrivals, Albania',
      frequency: 'quarterly',
      dimensions: { 'Method of entry': 'Small boat arrivals', Nationality: 'Albania' },
      source: 'own:irr-d01',
      observations: [
        { period: '2023-Q1', value: 28, status: 'final' },
        { period: '2023-Q2', value: 252, status: 'final' },
        { period: '2023-Q3', value: 1583, status: 'final' },
      ],
    });
    expect(problems).toEqual([
      { code: 'bad-value', fatal: false, line: 5, column: 'Number', found: 'z' },
    ]);
  });

  it('passes over titles above the table and notes below it', async () => {
    const { series, problems } = await parse(
      `Table 1: Waste,,\n,,\nYear,Area,Tonnes recycled\n2022,England,10\n2023,England,12\nSource: council,,\n`,
    );
    expect(series[0]).toMatchObject({
      measure: 'Tonnes recycled',
      area: { code: 'GB-ENG', name: 'England' },
    });
    expect(series[0]?.observations.map(({ value }) => value)).toEqual([10, 12]);
    expect(problems.every(({ fatal }) => !fatal)).toBe(true);
  });

  it('reads wide tables, whose headings are the periods', async () => {
    const { series } = await parse('Region,2021/22,2022/23,2023/24\nNorth,1,2,3\nSouth,4,..,6\n');
    expect(
      series.map(({ observations }) => observations.map(({ period, value }) => [period, value])),
    ).toEqual([
      [
        ['2021/22', 1],
        ['2022/23', 2],
        ['2023/24', 3],
      ],
      [
        ['2021/22', 4],
        ['2023/24', 6],
      ],
    ]);
    expect(series[0]?.frequency).toBe('financial-year');
  });

  it('joins a year and its part, reads a semicolon and a decimal comma', async () => {
    const { series } = await parse('Year;Quarter;Value\n2023;Q1;1.234,5\n2023;Q2;1.300,25\n');
    expect(series[0]?.observations).toEqual([
      { period: '2023-Q1', value: 1234.5, status: 'final' },
      { period: '2023-Q2', value: 1300.25, status: 'final' },
    ]);
  });

  it('takes days at the start of each month for months', async () => {
    const { series } = await parse('Date,Value\n2023-01-01,1\n2023-02-01,2\n2023-03-01,3\n');
    expect(series[0]).toMatchObject({
      frequency: 'monthly',
      observations: [{ period: '2023-01' }, { period: '2023-02' }, { period: '2023-03' }],
    });
  });

  it('leaves out codes beside their names, and says unit and status', async () => {
    const { series } = await parse(
      'Time,Geography code,Geography,Unit,Status,Value\n2022,K1,Scotland,£ million,p,5\n2022,K2,Wales,£ million,,6\n',
    );
    expect(series).toHaveLength(2);
    expect(series[0]).toMatchObject({
      area: { code: 'GB-SCT' },
      unit: { label: 'GBP million', base: 'GBP', scale: 1e6 },
      kind: 'money',
      dimensions: {},
    });
    expect(series[0]?.observations[0]?.status).toBe('provisional');
  });

  it('never fills up a short row: a value in the wrong column would be a wrong figure', async () => {
    const { series, problems } = await parse(
      'Year,Area,Value\n2022,England,1\n2023 England,2\n2024,England,3\n',
    );
    expect(series[0]?.observations.map(({ period }) => period)).toEqual(['2022', '2024']);
    expect(problems).toMatchObject([{ code: 'cells-missing', line: 3 }]);
  });

  it('reports each bad row once, also beyond the sample that guesses go by', async () => {
    const rows = Array.from({ length: 1500 }, (_, n) => `2022,group ${n},${n}`);
    const { problems } = await parse(`Year,Group,Value\n2021,a\n${rows.join('\n')}\n2023,b\n`);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['cells-missing', 2],
      ['cells-missing', 1503],
    ]);
  });

  it('says so when the file may have been cut off within its last figure', async () => {
    const { problems } = await parse('Year,Value\n2022,1000\n2023,10');
    expect(problems).toMatchObject([{ code: 'unfinished', line: 3 }]);
  });

  it('keeps the first of two different figures for one period, and says so', async () => {
    const { series, problems } = await parse('Year,Value\n2022,1\n2022,2\n2023,3\n');
    expect(series[0]?.observations[0]?.value).toBe(1);
    expect(problems).toMatchObject([{ code: 'twice', line: 3, column: 'Value' }]);
  });
});

describe('other forms', () => {
  it('reads its own JSON, and reports a series or figure that is wrong', async () => {
    const { form, name, series, problems } = await parse(
      JSON.stringify({
        sourcemark: 1,
        name: 'Local figures',
        publisher: 'Example Council',
        series: [
          {
            id: 'waste',
            title: 'Waste recycled',
            unit: 'tonnes',
            observations: [
              ['2024/25', 1200],
              ['soon', 1],
              ['2025/26', 1350, 'provisional'],
            ],
          },
          { title: 'No figures', observations: [] },
        ],
      }),
      'local.json',
    );
    expect({ form, name }).toEqual({ form: 'sourcemark', name: 'Local figures' });
    expect(series).toHaveLength(1);
    expect(series[0]).toMatchObject({
      id: 'own.local.waste',
      unit: { base: 'tonnes' },
      observations: [{ value: 1200 }, { status: 'provisional' }],
    });
    expect(problems.map(({ code, column }) => [code, column])).toEqual([
      ['bad-period', 'series[0].observations[1]'],
      ['bad-field', 'series[1].observations'],
    ]);
  });

  it('reads JSON-stat', async () => {
    const { form, series } = await parse(
      JSON.stringify({
        version: '2.0',
        class: 'dataset',
        label: 'Population',
        source: 'Example Office',
        role: { time: ['time'], geo: ['geo'] },
        id: ['geo', 'time'],
        size: [2, 2],
        dimension: {
          geo: { category: { index: ['DE', 'FR'], label: { DE: 'Germany', FR: 'France' } } },
          time: { category: { index: ['2022', '2023'] } },
        },
        value: [84, 85, 67, 68],
      }),
      'pop.json',
    );
    expect(form).toBe('json-stat');
    expect(
      series.map(({ area, measure, observations }) => [area.code, measure, observations.length]),
    ).toEqual([
      ['DE', 'Population', 2],
      ['FR', 'Population', 2],
    ]);
  });

  it('reads SDMX-CSV with labels', async () => {
    const { form, series } = await parse(
      'DATAFLOW,LAST UPDATE,freq: Time frequency,unit: Unit,geo: Entity,TIME_PERIOD: Time,OBS_VALUE: Value,OBS_FLAG: Flag\nX,1,A: Annual,PC: Percentage,DE: Germany,2022,3.5,\nX,1,A: Annual,PC: Percentage,DE: Germany,2023,3.6,p\n',
    );
    expect(form).toBe('sdmx-csv');
    expect(series[0]).toMatchObject({
      area: { code: 'DE' },
      unit: { base: 'percent' },
      kind: 'share',
      observations: [{ value: 3.5 }, { value: 3.6 }],
    });
  });

  it('reads the ONS form of a time series, years and quarters apart', async () => {
    const { form, series } = await parse(
      '"Title","Unemployment rate"\n"CDID","MGSX"\n"PreUnit",""\n"Unit","%"\n"Release date","12-11-2024"\n"Important notes",\n"2022","3.9"\n"2023","4.0"\n"2023 Q1","3.9"\n"2023 JAN","3.7"\n',
    );
    expect(form).toBe('ons-time-series');
    expect(series.map(({ frequency, observations }) => [frequency, observations.length])).toEqual([
      ['annual', 2],
      ['quarterly', 1],
      ['monthly', 1],
    ]);
    expect(series[0]).toMatchObject({
      title: 'Unemployment rate',
      released: '2024-11-12',
      unit: { base: 'percent' },
    });
  });

  const PACKAGE = {
    name: 'waste',
    title: 'Waste',
    licenses: [{ name: 'ODC-BY-1.0' }],
    resources: [
      {
        name: 'recycled',
        path: 'data/recycled.csv',
        schema: {
          fields: [
            { name: 'year', type: 'year' },
            { name: 'tonnes', type: 'number' },
          ],
        },
      },
    ],
  };
  it('reads a zipped data package', async () => {
    const zip = zipSync({
      'datapackage.json': bytes(JSON.stringify(PACKAGE)),
      'data/recycled.csv': bytes('year,tonnes\n2022,5\n2023,6\n'),
    });
    const { form, series } = await parseSource('waste.zip', zip);
    expect(form).toBe('data-package');
    expect(series[0]).toMatchObject({
      measure: 'tonnes',
      licence: 'ODC-BY-1.0',
      observations: [{ value: 5 }, { value: 6 }],
    });
  });

  it('says which file is missing beside a description', async () => {
    const { series, problems } = await parse(JSON.stringify(PACKAGE), 'datapackage.json');
    expect(series).toEqual([]);
    expect(problems[0]).toMatchObject({
      code: 'file-missing',
      fatal: true,
      found: 'data/recycled.csv',
    });
  });

  it('reads CSVW with the table beside it', async () => {
    const metadata = {
      '@context': 'http://www.w3.org/ns/csvw',
      url: 'recycled.csv',
      'dc:title': 'Recycled',
      tableSchema: {
        columns: [
          { titles: 'year', datatype: 'gYear' },
          { titles: 'tonnes', datatype: 'number' },
        ],
      },
    };
    const { form, series } = await parseSource(
      'recycled-metadata.json',
      bytes(JSON.stringify(metadata)),
      {
        companion: async (path) =>
          path === 'recycled.csv' ? bytes('year,tonnes\n2022,5\n') : null,
      },
    );
    expect(form).toBe('csvw');
    expect(series[0]?.observations).toEqual([{ period: '2022', value: 5, status: 'final' }]);
  });
});

describe('hostile files', () => {
  it.each([
    ['<!DOCTYPE html><html><body>Sign in</body></html>', 'web-page'],
    ['%PDF-1.7 …', 'other-kind'],
    ['', 'empty'],
    ['  \n ', 'empty'],
    ['{"a": [1, 2', 'bad-json'],
    ['{"a": 1}', 'unknown-form'],
    ['just words', 'no-period'],
  ])('rejects %j', async (text, code) => {
    const { form, series, problems } = await parse(text);
    expect({ form, series }).toEqual({ form: null, series: [] });
    expect(problems[0]).toMatchObject({ code, fatal: true });
  });

  it('names line and place where JSON breaks off', async () => {
    const { problems } = await parse('{\n  "a": 1,\n  "b": x\n}');
    expect(problems[0]).toMatchObject({ code: 'bad-json', line: 3, column: '8' });
  });

  it('gives up a zip bomb before it fills memory', async () => {
    const zip = zipSync({ 'a.csv': new Uint8Array(24 * 1024 * 1024) }, { level: 9 });
    const { problems } = await parseSource('bomb.zip', zip);
    expect(problems[0]).toMatchObject({ code: 'zip-too-large', fatal: true });
  });

  it('is not fooled by prototype names as columns', async () => {
    const { series } = await parse('Year,__proto__,constructor,Value\n2022,a,b,1\n2023,a,b,2\n');
    expect(series[0]?.dimensions).toEqual({ 'Column 2': 'a', constructor: 'b' });
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });

  it('refuses absurd numbers with line and column', async () => {
    const { series, problems } = await parse('Year,Value\n2022,1e308\n2023,5\n');
    expect(series[0]?.observations).toHaveLength(1);
    expect(problems).toMatchObject([
      { code: 'value-too-large', line: 2, column: 'Value', found: '1e308' },
    ]);
  });

  it('reads Windows-1252 and UTF-16 as what they are', async () => {
    const windows = new Uint8Array([...bytes('Year,Caf'), 0xe9, ...bytes(',Value\n2022,x,1\n')]);
    const read = await parseSource('a.csv', windows);
    expect(Object.keys(read.series[0]?.dimensions ?? {})).toEqual(['Café']);
    expect(read.problems[0]?.code).toBe('other-encoding');
    const wide = new Uint8Array(
      new Uint16Array(
        [0xfeff, ...'Year,Value\n2022,1\n'].map((one) =>
          typeof one === 'string' ? one.charCodeAt(0) : one,
        ),
      ).buffer,
    );
    expect((await parseSource('b.csv', wide)).series[0]?.observations).toHaveLength(1);
  });
});
