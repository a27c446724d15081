import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseOne } from './records.ts';
import { runCli } from './run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'sourcemark-source-'));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('annotate --source', () => {
  it('links to a series of the user’s own', async () => {
    const source = file(
      'lighthouses.csv',
      'period,measure,value\n2021,Lighthouse visits,8100\n2022,Lighthouse visits,9400\n',
    );
    const { status, stdout } = await runCli(['--source', source, '--publisher', 'Home Office'], {
      stdin: 'In 2022 there were 9,400 lighthouse visits.',
    });
    const [annotation] = parseOne(stdout).annotations;
    expect(status).toBe(0);
    expect(annotation?.comparison?.official).toMatchObject({ period: '2022', value: 9400 });
  });

  it('says which file can’t be used and why, with status 2', async () => {
    const page = file('page.csv', '<!doctype html><title>Not found</title>');
    const { status, stdout, stderr } = await runCli(['--source', page], { stdin: 'x' });
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(`annotate: ${page}`);
    const absent = await runCli(['--source', join(folder, 'none.csv')], { stdin: 'x' });
    expect(absent.stderr).toContain('none.csv');
    expect(absent.status).toBe(2);
  });
});
