import type { Readable } from 'node:stream';
import { InputError } from './input-error.ts';

/** A line of a stream, counted from 1; `text` is null where the bytes were not UTF-8. */
export interface Line {
  number: number;
  text: string | null;
}

const NEWLINE = 0x0a;

function decode(bytes: Uint8Array, number: number): Line {
  try {
    return { number, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { number, text: null };
  }
}

/**
 * Lines of a stream as they come, so that an endless pipe is served line by line and one bad byte
 * spoils one line only. Throws `InputError` when the stream itself breaks.
 */
export async function* linesOf(stream: Readable, file: string): AsyncGenerator<Line> {
  let number = 0;
  let pending: Buffer[] = [];
  try {
    for await (const chunk of stream) {
      let rest = Buffer.from(chunk as Uint8Array);
      for (let at = rest.indexOf(NEWLINE); at >= 0; at = rest.indexOf(NEWLINE)) {
        number += 1;
        yield decode(Buffer.concat([...pending, rest.subarray(0, at)]), number);
        pending = [];
        rest = rest.subarray(at + 1);
      }
      pending.push(rest);
    }
  } catch (error) {
    throw new InputError({ file, line: null }, (error as Error).message);
  }
  const last = Buffer.concat(pending);
  if (last.length > 0) yield decode(last, number + 1);
}
