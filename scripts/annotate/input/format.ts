import { extname } from 'node:path';
import type { InputFormat } from '../options.ts';
import { InputError } from './input-error.ts';

export type KnownFormat = Exclude<InputFormat, 'auto'>;

const ENDINGS: Readonly<Record<string, KnownFormat>> = {
  '.txt': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.jsonl': 'jsonl',
};

/** How to read a file: as stated, else by its ending; standard input is text. Throws `InputError`. */
export function formatOf(file: string, stated: InputFormat): KnownFormat {
  if (stated !== 'auto') return stated;
  if (file === '-') return 'text';
  const format = ENDINGS[extname(file).toLowerCase()];
  if (format === undefined) {
    const known = Object.keys(ENDINGS).join(' ');
    throw new InputError(
      { file, line: null },
      `unknown ending (known: ${known}); say what it is with --input text|html|json|jsonl`,
    );
  }
  return format;
}
