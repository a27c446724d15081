import { PassThrough, Readable } from 'node:stream';
import { run } from '../../scripts/annotate/run.ts';

/** What a run of the command line gave. */
export interface CliResult {
  status: number;
  stdout: string;
  stderr: string;
}

function collect(stream: PassThrough): () => string {
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}

/** Runs `annotate` in this process; `stdin` is what is piped in, `columns` the terminal's width. */
export async function runCli(
  args: readonly string[],
  { stdin = '', columns = null }: { stdin?: string | Buffer; columns?: number | null } = {},
): Promise<CliResult> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const out = collect(stdout);
  const err = collect(stderr);
  const status = await run(args, {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout,
    stderr,
    columns,
  });
  return { status, stdout: out(), stderr: err() };
}
