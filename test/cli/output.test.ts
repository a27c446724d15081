import { describe, expect, it } from 'vitest';
import { parseOne } from './records.ts';
import { runCli } from './run-cli.ts';

const SAMPLE = 'src/welcome/sample-article.html';
const TEXT =
  'In 2022, 45,774 people arrived in small boats. The office opened in 1998 and 12 kettles boil.';

describe('annotate writes', () => {
  it('JSON with every name that the form promises', async () => {
    const { stdout } = await runCli([SAMPLE]);
    const { annotations } = parseOne(stdout);
    const linked = annotations.find(({ link, comparison }) => link && comparison?.official);
    expect(Object.keys(linked ?? {})).toEqual(
      expect.arrayContaining([
        ...['start', 'end', 'surface', 'value', 'low', 'high', 'unit', 'modifier', 'isStatistic'],
        ...['kind', 'direction', 'reason', 'period', 'geography', 'measure', 'refersTo'],
        ...['link', 'comparison'],
      ]),
    );
    expect(linked?.link?.confidence).toBeGreaterThan(0);
    expect(linked?.link?.evidence.length).toBeGreaterThan(0);
    expect(Object.keys(linked?.comparison ?? {})).toEqual(
      expect.arrayContaining([
        'relation',
        'official',
        'asAt',
        'difference',
        'percent',
        'changes',
        'note',
      ]),
    );
    const unlinked = annotations.find(({ link }) => link === null);
    expect(unlinked?.comparison).toBeNull();
    expect(unlinked?.unlinked?.text).not.toBe('');
  });

  it('that a text in another language was left alone, in every form', async () => {
    const german =
      'Im vergangenen Jahr sind 12.658 Menschen nach England gekommen, und das ist mehr als in den Jahren davor.';
    const { article, annotations } = parseOne((await runCli([], { stdin: german })).stdout);
    expect(annotations).toEqual([]);
    expect(article).toMatchObject({
      language: 'de',
      leftAlone: 'The text is in another language (de): only English is read.',
    });
    for (const format of ['table', 'markdown']) {
      const { stdout } = await runCli(['--format', format], { stdin: german });
      expect(stdout).toContain('only English is read');
      expect(stdout.toLowerCase()).not.toContain('no statistics found');
    }
    const english = parseOne((await runCli([], { stdin: TEXT })).stdout);
    expect(english.article).toMatchObject({ language: 'en', leftAlone: null });
  });

  it('only statistics, and with --all the other quantities with the reason', async () => {
    const some = parseOne((await runCli([], { stdin: TEXT })).stdout).annotations;
    const all = parseOne((await runCli(['--all'], { stdin: TEXT })).stdout).annotations;
    expect(some.every(({ isStatistic }) => isStatistic)).toBe(true);
    const others = all.filter(({ isStatistic }) => !isStatistic);
    expect(others.map(({ surface }) => surface)).toContain('1998');
    for (const { reason } of others) expect(reason).toEqual(expect.any(String));
    expect(all.length).toBe(some.length + others.length);
  });

  it('fewer links when more confidence is asked for', async () => {
    const links = async (min: string) => {
      const { stdout } = await runCli(['--min-confidence', min, SAMPLE]);
      return parseOne(stdout).annotations.filter(({ link }) => link !== null);
    };
    expect(await links('1')).toEqual([]);
    const many = await links('0');
    expect(many.length).toBeGreaterThan(0);
  });

  it('with --explain the weights and why alternatives were not chosen', async () => {
    const { stdout } = await runCli(['--explain', SAMPLE]);
    const links = parseOne(stdout).annotations.flatMap(({ link }) => (link === null ? [] : [link]));
    expect(links.length).toBeGreaterThan(0);
    for (const { evidence, weights, alternatives } of links) {
      expect(weights).toHaveLength(evidence.length);
      for (const { why } of alternatives) expect(why).toEqual(expect.any(String));
    }
  });

  it('a table on a terminal, no line wider than it', async () => {
    const { stdout } = await runCli(['--explain', SAMPLE], { columns: 80 });
    const [title, byline] = stdout.split('\n');
    expect(title).toBe('Deciding asylum claims sooner');
    expect(byline).toContain('Home Office, 2026-03-04');
    expect(stdout).toContain('100,625');
    const rows = stdout.split('\n').filter((line) => /^[a-z0-9].* {2}/i.test(line));
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) expect(row.length).toBeLessThanOrEqual(80);
  });

  it('a table without the terminal’s control sequences that a text may hold', async () => {
    const { stdout } = await runCli(['--format', 'table', '--title', 'a\u001b[2Jb\u202Ec'], {
      stdin: TEXT,
    });
    expect(stdout.split('\n')[0]).toBe('a [2Jb c');
  });

  it('Markdown whose cells hold no markup of the article', async () => {
    const { stdout } = await runCli(['--format', 'markdown', '--title', '[x](y) | <b>z</b>'], {
      stdin: TEXT,
    });
    expect(stdout).toContain('## \\[x\\](y) \\| \\<b\\>z\\</b\\>');
    expect(stdout).toContain('| words | read as | official record | in words |');
    const cells = stdout.split('\n').filter((line) => line.startsWith('| 45,774'));
    expect(cells).toHaveLength(1);
  });

  it('the usage when asked for', async () => {
    const { status, stdout } = await runCli(['--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('--min-confidence');
  });
});
