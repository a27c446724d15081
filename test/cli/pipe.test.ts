import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, it } from 'vitest';

const LINE = `${JSON.stringify({ id: 'x', text: 'In 2022, 45,774 people arrived in small boats.' })}\n`;

describe('annotate in a pipe', () => {
  let child: ChildProcessWithoutNullStreams | null = null;

  function start(): ChildProcessWithoutNullStreams {
    child = spawn(process.execPath, [
      ...['scripts/run.mjs', 'annotate', '--input', 'jsonl', '--format', 'jsonl'],
    ]);
    return child;
  }

  afterEach(() => {
    child?.kill('SIGKILL');
  });

  it('answers each line before the next one comes', async () => {
    const { stdin, stdout } = start();
    const lines = createInterface({ input: stdout })[Symbol.asyncIterator]();
    for (const round of [1, 2, 3]) {
      stdin.write(LINE);
      const { value } = (await lines.next()) as IteratorResult<string>;
      expect(JSON.parse(String(value)), `round ${round}`).toMatchObject({ id: 'x' });
    }
    stdin.end();
    expect(await lines.next()).toMatchObject({ done: true });
  });

  it('ends quietly when its reader has seen enough', async () => {
    const running = start();
    running.stdin.on('error', () => undefined);
    running.stdin.write(LINE.repeat(3));
    await once(running.stdout, 'data');
    running.stdout.destroy();
    running.stdin.end(LINE.repeat(200));
    let stderr = '';
    running.stderr.on('data', (data: Buffer) => {
      stderr += String(data);
    });
    const [status] = (await once(running, 'close')) as [number];
    expect(status).toBe(0);
    expect(stderr).toBe('');
  });
});
