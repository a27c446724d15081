import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Article } from '../../../src/engine/article.ts';
import type { InputFormat, Stated } from '../options.ts';
import { decodeUtf8 } from './decode.ts';
import { formatOf, type KnownFormat } from './format.ts';
import { articleFromHtml } from './html.ts';
import { InputError } from './input-error.ts';
import { linesOf } from './lines.ts';
import { parseJson, readRecord } from './record.ts';
import { articleFromRecord, articleFromText } from './stated.ts';

/** One article of the input, or why it could not be read; errors keep their place in the order. */
export type Input =
  | { id: string; article: Article; fromHtml: boolean; error: null }
  | { id: string | null; error: InputError };

async function readAll(stream: Readable, file: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of stream) chunks.push(chunk as Uint8Array);
  } catch (error) {
    throw new InputError({ file, line: null }, reasonOf(error as NodeJS.ErrnoException));
  }
  return decodeUtf8(Buffer.concat(chunks), file);
}

function reasonOf(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'no such file';
  if (error.code === 'EISDIR') return 'is a folder; name the files in it';
  return error.message;
}

function fromJson(text: string, file: string, stated: Stated): Input[] {
  const value = parseJson(text, { file, line: null });
  const items = Array.isArray(value) ? value : [value];
  return items.map((item: unknown, index) => {
    const name = items.length === 1 ? file : `${file}[${index}]`;
    return attempt(() => {
      const record = readRecord(item, { file: name, line: null });
      const article = articleFromRecord(record, stated);
      return { id: record.id ?? name, article, fromHtml: false, error: null };
    });
  });
}

/** Turns an `InputError` into its place in the output; anything else is a defect and passes on. */
function attempt(read: () => Input): Input {
  try {
    return read();
  } catch (error) {
    if (error instanceof InputError) return { id: error.id, error };
    throw error;
  }
}

async function* fromJsonLines(stream: Readable, file: string, stated: Stated) {
  for await (const { number, text } of linesOf(stream, file)) {
    if (text !== null && text.trim() === '') continue;
    yield attempt(() => {
      const place = { file, line: number };
      if (text === null) throw new InputError(place, 'not UTF-8 text');
      const record = readRecord(parseJson(text, place), place);
      const article = articleFromRecord(record, stated);
      return { id: record.id ?? `${file}:${number}`, article, fromHtml: false, error: null };
    });
  }
}

async function whole(
  stream: Readable,
  file: string,
  format: Exclude<KnownFormat, 'jsonl'>,
  stated: Stated,
): Promise<Input[]> {
  const text = await readAll(stream, file);
  if (format === 'json') return fromJson(text, file, stated);
  const fromHtml = format === 'html';
  const article = fromHtml ? articleFromHtml(text, file, stated) : articleFromText(text, stated);
  return [{ id: file, article, fromHtml, error: null }];
}

/** The articles of one input in order. Never throws for bad input: each error takes its place. */
export async function* articlesOf(
  file: string,
  options: { input: InputFormat; stated: Stated },
  stdin: Readable,
): AsyncGenerator<Input> {
  try {
    const format = formatOf(file, options.input);
    const stream = file === '-' ? stdin : createReadStream(file);
    if (format === 'jsonl') yield* fromJsonLines(stream, file, options.stated);
    else yield* await whole(stream, file, format, options.stated);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    yield { id: error.id, error };
  }
}
