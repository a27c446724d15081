import { gzipSync, zipSync } from 'fflate';

/** A file that is wrong in some way, and how. */
export interface Malformed {
  what: string;
  name: string;
  bytes: Uint8Array;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const GOOD = [
  'Year,Quarter,Nationality,Number',
  ...[2021, 2022, 2023].flatMap((year) =>
    [1, 2, 3, 4].flatMap((q) => [
      `${year},${year} Q${q},Albania,${q * 100 + year}`,
      `${year},${year} Q${q},"Viet Nam",${q * 7}`,
    ]),
  ),
].join('\n');

const JSON_STAT = JSON.stringify({
  version: '2.0',
  class: 'dataset',
  label: 'Homes',
  role: { time: ['time'] },
  id: ['type', 'time'],
  size: [2, 3],
  dimension: {
    type: { category: { index: ['a', 'b'] } },
    time: { category: { index: ['2021', '2022', '2023'] } },
  },
  value: [1, 2, 3, 4, 5, 6],
});

const OWN = JSON.stringify({
  sourcemark: 1,
  series: [
    {
      title: 'Homes',
      observations: [
        ['2022', 1],
        ['2023', 2],
      ],
    },
  ],
});

const DATES = [
  '2023',
  '2023-13',
  '32/01/2023',
  '00/00/2023',
  '2023 Q5',
  'Q0 2023',
  'Smarch 2023',
  '31 February 2023',
  '2023-02-30',
  '99999',
  '-1',
  '44927',
  '1 BC',
  'last year',
  '2023/25',
  '2023W60',
  'YE Foo 2023',
  '٢٠٢٣',
  '2023‑Q1',
  '',
];
const VALUES = [
  '1e308',
  '-1e309',
  'Infinity',
  'NaN',
  '0x10',
  '1,2,3',
  '1.2.3',
  '--5',
  '5-',
  '£',
  '%',
  '1 2',
  '１２',
  '=1+1',
  '<b>5</b>',
  '1e',
  '٥',
  '\u0000',
  '5 million',
  ' ',
];
const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
  'then',
  'length',
  '=cmd()',
  '<script>',
  ' ',
  '🙂',
  'x'.repeat(5000),
  '\u202e',
];

/** Some 500 malformed files, the same ones every time. */
export function malformedFiles(): Malformed[] {
  const files: Malformed[] = [];
  const add = (what: string, content: string | Uint8Array, name = 'file.csv'): void => {
    files.push({ what, name, bytes: typeof content === 'string' ? encode(content) : content });
  };
  const forms = { 'file.csv': GOOD, 'stat.json': JSON_STAT, 'own.json': OWN };
  for (const [name, text] of Object.entries(forms)) {
    // Cut off at forty places, within letters too.
    for (let cut = 1; cut <= 40; cut++)
      add(
        `${name} cut off after ${cut}/41`,
        encode(text).slice(0, Math.floor((text.length * cut) / 41)),
        name,
      );
    // One byte turned into another at thirty places.
    for (let hit = 0; hit < 30; hit++) {
      const bytes = encode(text);
      bytes[Math.floor((bytes.length * hit) / 30)] =
        [0, 0xff, 0x22, 0x0a, 0x7b, 0x2c][hit % 6] ?? 0;
      add(`${name} with byte ${hit} changed`, bytes, name);
    }
    add(`${name} with a byte order mark`, `\ufeff${text}`, name);
    add(`${name} with two byte order marks`, `\ufeff\ufeff${text}`, name);
    add(`${name} in UTF-16`, utf16(text, true), name);
    add(`${name} in UTF-16 without a mark`, utf16(text, false), name);
    add(`${name} doubled`, text + text, name);
    add(`${name} after a blank page`, '\n'.repeat(500) + text, name);
    add(`${name} compressed`, gzipSync(encode(text)), `${name}.gz`);
    add(
      `${name} as a cut-off archive`,
      zipSync({ [name]: encode(text) }).slice(0, -30),
      'source.zip',
    );
  }
  for (const date of DATES) {
    add(`the period ${JSON.stringify(date)}`, `Period,Value\n2022,1\n${date},5\n2023,6\n`);
    add(`only the period ${JSON.stringify(date)}`, `Period,Value\n${date},5\n`);
    add(
      `own form with the period ${JSON.stringify(date)}`,
      JSON.stringify({ series: [{ title: 'T', observations: [[date, 1]] }] }),
      'own.json',
    );
  }
  for (const value of VALUES) {
    add(
      `the value ${JSON.stringify(value)}`,
      `Period,Value\n2022,1\n2023,${JSON.stringify(value)}\n2024,7\n`,
    );
    add(`only the value ${JSON.stringify(value)}`, `Period,Value\n2023,${value}\n`);
    add(
      `own form with the value ${JSON.stringify(value)}`,
      `{"series":[{"title":"T","observations":[["2022",${value}]]}]}`,
      'own.json',
    );
  }
  for (const name of NAMES) {
    add(
      `a column called ${JSON.stringify(name.slice(0, 20))}`,
      `Year,"${name.replaceAll('"', '""')}",Value\n2022,a,1\n2023,b,2\n`,
    );
    add(
      `all columns called ${JSON.stringify(name.slice(0, 20))}`,
      `"${name}","${name}","${name}"\n2022,a,1\n2023,b,2\n`,
    );
    add(
      `a dimension called ${JSON.stringify(name.slice(0, 20))}`,
      `{"series":[{"title":"T","dimensions":{${JSON.stringify(name)}:"x"},"observations":[["2022",1]]}]}`,
      'own.json',
    );
    add(
      `a title of ${JSON.stringify(name.slice(0, 20))}`,
      JSON.stringify({ series: [{ title: name, observations: [['2022', 1]] }] }),
      'own.json',
    );
  }
  const quotes = [
    '"',
    '""',
    '"""',
    '"a',
    'a"b',
    '"a"b',
    '"a\nb',
    "'a",
    '“a”',
    '",',
    '"\r\n"',
    '\\"',
  ];
  for (const quote of quotes) {
    add(`the cell ${JSON.stringify(quote)}`, `Year,Name,Value\n2022,${quote},1\n2023,b,2\n`);
    add(`the heading ${JSON.stringify(quote)}`, `Year,${quote},Value\n2022,a,1\n`);
  }
  for (const separator of [',', ';', '\t', '|', ':', ' ', ', ', ',,', '\u0001', '。']) {
    add(`separated by ${JSON.stringify(separator)}`, GOOD.replaceAll(',', separator));
    add(
      `rows cut short, separated by ${JSON.stringify(separator)}`,
      `Year${separator}Value\n2022\n2023${separator}5${separator}6\n`,
    );
  }
  for (const ending of ['\r\n', '\r', '\n\r', '\u2028', '\n\n', '\u0085'])
    add(`lines ended by ${JSON.stringify(ending)}`, GOOD.replaceAll('\n', ending));
  for (const page of [
    '<!DOCTYPE html><html><body>Sign in</body></html>',
    ' \n<html lang="en">',
    '<?xml version="1.0"?><a/>',
    '<table><tr><td>2022</td></tr></table>',
    '<!-- -->',
  ]) {
    add(`a page ${page.slice(0, 15)}`, page);
    add(`a page ${page.slice(0, 15)} called JSON`, page, 'data.json');
  }
  for (const json of [
    '{',
    '[',
    '[]',
    '{}',
    'null',
    'true',
    '5',
    '"x"',
    '[[[[',
    '{"a":',
    '{"series":[]}',
    '{"series":{}}',
    '{"series":[null]}',
    '{"series":[{"title":"T"}]}',
    '{"series":[{"title":"T","observations":{}}]}',
    '{"series":[{"title":5,"observations":[["2022",1]]}]}',
    '{"series":[{"observations":[["2022",1]]}]}',
    `{"resources":[]}`,
    `{"resources":[{"path":"../../etc/passwd.csv"}]}`,
    `{"resources":[{"path":"https://example.org/a.csv"}]}`,
    `{"resources":[{"data":[[1]]}]}`,
    `{"resources":[{"data":"x"}]}`,
    `{"resources":[{"data":[{"year":"2022","__proto__":5}]}]}`,
    `{"@context":"http://www.w3.org/ns/csvw"}`,
    `{"@context":"http://www.w3.org/ns/csvw","url":"/etc/passwd"}`,
    `{"@context":"http://www.w3.org/ns/csvw","tables":[null,5]}`,
    '{"version":"2.0","class":"dataset"}',
    '{"version":"2.0","class":"dataset","id":["a"],"size":[1e9],"dimension":{},"value":{}}',
    '{"version":"2.0","class":"dataset","id":["a","b"],"size":[-1,2],"dimension":{"a":{},"b":{}},"value":[1]}',
    '{"version":"2.0","class":"collection","link":{"item":[{"class":"dataset"}]}}',
    '{"x":{"dimension":{},"value":[]}}',
    `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  ]) {
    add(`the JSON ${json.slice(0, 60)}`, json, 'data.json');
  }
  add('an archive of nothing', zipSync({}), 'a.zip');
  add('an archive without data', zipSync({ 'a.png': encode('x') }), 'a.zip');
  add(
    'a bomb of zeros',
    zipSync({ 'a.csv': new Uint8Array(20 * 1024 * 1024) }, { level: 9 }),
    'bomb.zip',
  );
  add(
    'a bomb of many files',
    zipSync(Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`${n}.csv`, encode('a')]))),
    'bomb.zip',
  );
  add('a path out of the archive', zipSync({ '../../a.csv': encode(GOOD) }), 'a.zip');
  add(
    'an archive in an archive',
    zipSync({ 'a.csv': zipSync({ 'b.csv': encode(GOOD) }) }),
    'a.zip',
  );
  add('an archive by name only', encode(GOOD), 'a.zip');
  return files;
}

function utf16(text: string, marked: boolean): Uint8Array {
  const units = [
    ...(marked ? [0xfeff] : []),
    ...Array.from(text, (letter) => letter.charCodeAt(0)),
  ];
  return new Uint8Array(new Uint16Array(units).buffer);
}
