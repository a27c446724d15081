import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseLines, parseOne } from './records.ts';
import { runCli } from './run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'sourcemark-cli-'));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const TEXT = 'Our rooms are full.\n\nIn 2022, 45,774 people arrived in small boats.\n';
const SAMPLE = 'src/welcome/sample-article.html';

describe('annotate reads', () => {
  it('standard input as text, with offsets in the text as given', async () => {
    const { status, stdout } = await runCli([], { stdin: TEXT });
    const { annotations, id, text } = parseOne(stdout);
    expect(status).toBe(0);
    expect(id).toBe('-');
    expect(text).toBeUndefined();
    expect(annotations.map(({ start, end }) => TEXT.slice(start, end))).toContain('45,774');
  });

  it('counts a byte order mark, because it stands in the text as given', async () => {
    const path = file('bom.txt', `\uFEFF${TEXT}`);
    const { stdout } = await runCli([path]);
    const [first] = parseOne(stdout).annotations;
    expect(`\uFEFF${TEXT}`.slice(first?.start, first?.end)).toBe('45,774');
  });

  it('what the command line states of a text', async () => {
    const { stdout } = await runCli(
      [
        ...['--publisher', 'Home Office', '--published', '2023-10-16', '--title', 'Rooms'],
        ...['--url', 'https://www.gov.uk/government/news/rooms'],
      ],
      { stdin: 'Last year, 45,774 people arrived in small boats.' },
    );
    const { article, annotations } = parseOne(stdout);
    expect(article).toMatchObject({
      url: 'https://www.gov.uk/government/news/rooms',
      title: 'Rooms',
      publisher: { id: 'uk.home-office', name: 'Home Office' },
      isGovernment: true,
      published: '2023-10-16',
      language: 'en',
    });
    expect(annotations[0]?.period).toMatchObject({ from: '2022-01-01', to: '2022-12-31' });
  });

  it('does not take a name that the registry does not hold for a public body', async () => {
    const { stdout } = await runCli(['--publisher', 'Home Office Fans'], { stdin: TEXT });
    const { article } = parseOne(stdout);
    expect(article.isGovernment).toBe(false);
    expect(article.publisher).toEqual({ id: null, name: 'Home Office Fans' });
  });

  it('a saved page by its adapter, and gives the extracted text back', async () => {
    const { status, stdout } = await runCli([SAMPLE]);
    const { article, annotations, text = '' } = parseOne(stdout);
    expect(status).toBe(0);
    expect(article).toMatchObject({
      url: 'https://www.linkedin.com/pulse/deciding-asylum-claims-sooner',
      title: 'Deciding asylum claims sooner',
      publisher: { id: 'uk.home-office' },
      isGovernment: true,
      published: '2026-03-04',
    });
    for (const { start, end, surface } of annotations) expect(text.slice(start, end)).toBe(surface);
    expect(text).not.toContain('7,000 steps');
    expect(text).not.toContain('6 weeks');
  });

  it('a page of an unknown site by its main text, and says who it is not', async () => {
    const body =
      '<p>In 2022, 45,774 people arrived in small boats, the harbour paper says.</p>'.repeat(5);
    const page = file(
      'unknown.html',
      `<title>Harbour</title><main><article><h1>Harbour</h1>${body}</article></main>`,
    );
    const { stdout } = await runCli([page, '--url', 'https://harbour.example.org/a']);
    const { article, annotations } = parseOne(stdout);
    expect(article.isGovernment).toBe(false);
    expect(annotations.length).toBeGreaterThan(0);
  });

  it('JSON: one article or a list of them', async () => {
    const article = { id: 'a1', publisher: 'Home Office', text: TEXT };
    const one = await runCli([file('one.json', JSON.stringify(article))]);
    expect(parseOne(one.stdout).id).toBe('a1');
    const list = await runCli([file('two.json', JSON.stringify([article, { text: TEXT }]))]);
    const ids = (JSON.parse(list.stdout) as { id: string }[]).map(({ id }) => id);
    expect(ids).toEqual(['a1', `${join(folder, 'two.json')}[1]`]);
  });

  it('blocks of a JSON article, found in its text', async () => {
    const text = 'Arrivals\n\nIn 2022 there were 45,774 by small boat.';
    const blocks = [
      { role: 'heading', text: 'Arrivals' },
      { role: 'paragraph', text: 'In 2022 there were 45,774 by small boat.' },
    ];
    const good = await runCli(['--input', 'json'], { stdin: JSON.stringify({ text, blocks }) });
    expect(parseOne(good.stdout).annotations[0]?.surface).toBe('45,774');
    const bad = await runCli(['--input', 'json'], {
      stdin: JSON.stringify({ text, blocks: [...blocks].reverse() }),
    });
    expect(bad.status).toBe(1);
    expect(bad.stderr).toContain('blocks[1]');
  });

  it('JSON Lines in order, blank lines left out', async () => {
    const lines = [1, 2, 3].map((id) => JSON.stringify({ id, text: TEXT })).join('\n\n');
    const { stdout } = await runCli(['--input', 'jsonl', '--format', 'jsonl'], { stdin: lines });
    expect(parseLines(stdout).map(({ id }) => id)).toEqual(['1', '2', '3']);
  });
});

describe('annotate meets bad input', () => {
  it('in a stream: an error in its place, the rest done, status 1', async () => {
    const lines = [
      '{"id":"good","text":"In 2022, 45,774 people arrived in small boats."}',
      '{"id":"untold"}',
      'not json',
      '{"id":"when","text":"a","published":"2023-02-30"}',
      '[]',
      '{"id":"last","text":""}',
    ];
    const { status, stdout, stderr } = await runCli(['--input', 'jsonl', '--format', 'jsonl'], {
      stdin: lines.join('\n'),
    });
    const records = parseLines(stdout);
    expect(records.map(({ id, error }) => [id, error === undefined])).toEqual([
      ['good', true],
      ['untold', false],
      [null, false],
      ['when', false],
      [null, false],
      ['last', true],
    ]);
    expect(records[1]?.error).toContain('standard input:2: text');
    expect(records[3]?.error).toContain('published: must be a day such as 2023-10-16');
    expect(stderr).toContain('standard input:3: not JSON');
    expect(status).toBe(1);
  });

  it('bytes that are no UTF-8: one line lost in a stream, a whole file otherwise', async () => {
    const latin = Buffer.concat([
      Buffer.from('{"text":"caf'),
      Buffer.from([0xe9]),
      Buffer.from('"}\n{"text":""}\n'),
    ]);
    const stream = await runCli(['--input', 'jsonl', '--format', 'jsonl'], { stdin: latin });
    expect(parseLines(stream.stdout).map(({ error }) => error !== undefined)).toEqual([
      true,
      false,
    ]);
    const path = file('latin.txt', latin);
    const whole = await runCli([path]);
    expect(whole).toMatchObject({ status: 1 });
    expect(whole.stderr).toBe(
      `annotate: ${path}: not UTF-8 text; convert it first, e.g. with iconv\n`,
    );
  });

  it('files that are not there, folders and unknown endings: named, the others done', async () => {
    const good = file('good.txt', TEXT);
    const odd = file('page.pdf', TEXT);
    const { status, stdout, stderr } = await runCli(['none.txt', folder, odd, good]);
    expect(status).toBe(1);
    expect(stderr).toContain('none.txt: no such file');
    expect(stderr).toContain(`${folder}: unknown ending`);
    expect(stderr).toContain(`${odd}: unknown ending`);
    const results = JSON.parse(stdout) as { id: string; error?: string }[];
    expect(results.map(({ error }) => error === undefined)).toEqual([false, false, false, true]);
  });

  it('an empty text: no annotations, no error', async () => {
    const { status, stdout } = await runCli([], { stdin: '' });
    expect(status).toBe(0);
    expect(parseOne(stdout).annotations).toEqual([]);
  });

  it('a page without an article: an error that says what to try', async () => {
    const { status, stderr } = await runCli(['--input', 'html'], { stdin: '<title>x</title>' });
    expect(status).toBe(1);
    expect(stderr).toContain('no article found');
  });

  it.each([
    [['--format', 'yaml'], '--format yaml: use one of table, json, jsonl, markdown'],
    [['--input', 'pdf'], '--input pdf: use one of auto, text, html, json, jsonl'],
    [['--published', '16 October'], '--published 16 October: use a day such as'],
    [['--min-confidence', '2'], '--min-confidence 2: use a number from 0 to 1'],
    [['--min-confidence', ''], 'use a number from 0 to 1'],
    [['--url', 'gov.uk'], '--url gov.uk: use a whole address'],
    [['--nonsense'], '--nonsense'],
  ])('wrong use %j: status 2 and the usage', async (args, message) => {
    const { status, stdout, stderr } = await runCli(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
    expect(stderr).toContain('usage:');
  });
});
