import type { Readable, Writable } from 'node:stream';
import { openEngine } from './engine.ts';
import { articlesOf } from './input/articles.ts';
import { InputError } from './input/input-error.ts';
import { type Options, readOptions, USAGE, UsageError } from './options.ts';
import { resultWriter } from './output/writer.ts';

/** Where a run reads and writes. */
export interface Streams {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
  /** Width of the terminal behind `stdout`; null when it is none. */
  columns: number | null;
}

/** Width of a table that goes to a file or a pipe. */
const PAPER = 100;

const DONE = 0;
const SOME_FAILED = 1;
const WRONG_USE = 2;

async function annotateAll(options: Options, streams: Streams): Promise<number> {
  const engine = await openEngine(options);
  const writer = resultWriter(options.format, streams.stdout, {
    explain: options.explain,
    width: Math.max(60, streams.columns ?? PAPER),
    titleOf: engine.titleOf,
  });
  let status = DONE;
  for (const file of options.files) {
    for await (const input of articlesOf(file, options, streams.stdin)) {
      if (input.error === null) {
        const { id, article, fromHtml } = input;
        const annotations = await engine.annotate(article);
        await writer.annotated({ id, article, fromHtml, annotations });
      } else {
        status = SOME_FAILED;
        streams.stderr.write(`annotate: ${input.error.message}\n`);
        await writer.failed(input.id, input.error.message);
      }
    }
  }
  await writer.end();
  return status;
}

/** Runs `annotate`; the result is the exit status: 0 all done, 1 some input unreadable, 2 wrong use. */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  try {
    const options = readOptions(args, streams.columns !== null);
    if (options.help) {
      streams.stdout.write(USAGE);
      return DONE;
    }
    return await annotateAll(options, streams);
  } catch (error) {
    if (error instanceof UsageError) streams.stderr.write(`annotate: ${error.message}\n\n${USAGE}`);
    else if (error instanceof InputError) streams.stderr.write(`annotate: ${error.message}\n`);
    else throw error;
    return WRONG_USE;
  }
}
