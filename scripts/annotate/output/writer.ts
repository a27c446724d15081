import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { OutputFormat } from '../options.ts';
import { articleMarkdown } from './markdown.ts';
import { type Annotated, annotatedRecord, type Detail } from './record.ts';
import { articleTable } from './table.ts';
import type { TitleOf } from './words.ts';

/** Writes results as they come, in order. */
export interface ResultWriter {
  annotated(result: Annotated): Promise<void>;
  /** An input that could not be read, in its place; only JSON forms have a place for it. */
  failed(id: string | null, error: string): Promise<void>;
  end(): Promise<void>;
}

/** Writes and waits until the stream takes more: a slow reader slows us, memory stays flat. */
async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

/** One line an article, handed on at once. */
function lineWriter(out: Writable, detail: Detail): ResultWriter {
  return {
    annotated: (result) => write(out, `${JSON.stringify(annotatedRecord(result, detail))}\n`),
    failed: (id, error) => write(out, `${JSON.stringify({ id, error })}\n`),
    end: async () => {},
  };
}

/** One object for one article, a list for more: kept until the end, for people and small batches. */
function jsonWriter(out: Writable, detail: Detail): ResultWriter {
  const results: unknown[] = [];
  return {
    annotated: async (result) => void results.push(annotatedRecord(result, detail)),
    failed: async (id, error) => void results.push({ id, error }),
    end: () =>
      write(out, `${JSON.stringify(results.length === 1 ? results[0] : results, null, 2)}\n`),
  };
}

function textWriter(out: Writable, format: (result: Annotated) => string): ResultWriter {
  return {
    annotated: (result) => write(out, `${format(result)}\n`),
    failed: async () => {},
    end: async () => {},
  };
}

/** The writer for a format; `width` is the terminal's, for tables. */
export function resultWriter(
  format: OutputFormat,
  out: Writable,
  detail: Detail & { width: number; titleOf: TitleOf },
): ResultWriter {
  if (format === 'jsonl') return lineWriter(out, detail);
  if (format === 'json') return jsonWriter(out, detail);
  if (format === 'markdown') return textWriter(out, (result) => articleMarkdown(result, detail));
  return textWriter(out, (result) => articleTable(result, detail));
}
