import { type Problems, SourceRejected } from '../problem.ts';

/** Kinds of file that people take for a table, by their first bytes. */
const OTHER_KINDS: readonly (readonly [bytes: readonly number[], name: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'PDF'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'Excel 97'],
  [[0x1f, 0x8b], 'gzip'],
  [[0x89, 0x50, 0x4e, 0x47], 'PNG'],
  [[0x50, 0x41, 0x52, 0x31], 'Parquet'],
];

/**
 * The text of a file: UTF-8 or UTF-16 by its mark, else UTF-8, else Windows-1252, which is what British spreadsheets
 * write; that is reported. Throws `SourceRejected` for files that are no text.
 */
export function decodeText(bytes: Uint8Array, problems: Problems): string {
  if (bytes.length === 0) throw new SourceRejected('empty');
  for (const [start, name] of OTHER_KINDS) {
    if (start.every((byte, at) => bytes[at] === byte))
      throw new SourceRejected('other-kind', { found: name });
  }
  const text = decoded(bytes, problems);
  if (text.trim() === '') throw new SourceRejected('empty');
  if (/^\s*(<!doctype html|<html|<head|<body)/i.test(text.slice(0, 2000)))
    throw new SourceRejected('web-page');
  if (/^\s*<\?xml|^\s*<[a-z]+[\s>]/i.test(text.slice(0, 200)))
    throw new SourceRejected('other-kind', { found: 'XML' });
  if (binary(text)) throw new SourceRejected('other-kind', { found: 'binary' });
  return text;
}

function decoded(bytes: Uint8Array, problems: Problems): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return lenient('utf-16le', bytes, problems);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return lenient('utf-16be', bytes, problems);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // A file cut off within a letter is still UTF-8.
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const text = new TextDecoder('utf-8').decode(bytes);
    const broken = text.split('\ufffd').length - 1;
    if (marked || (broken <= 1 && text.endsWith('\ufffd'))) {
      problems.add('lost-characters', { found: String(broken) });
      return text;
    }
    problems.add('other-encoding', { found: 'Windows-1252' });
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function lenient(encoding: string, bytes: Uint8Array, problems: Problems): string {
  const text = new TextDecoder(encoding).decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  if (broken > 0) problems.add('lost-characters', { found: String(broken) });
  return text;
}

/** Control characters do not occur in tables; a run of them is something else. */
function binary(text: string): boolean {
  const start = text.slice(0, 4000);
  let controls = 0;
  for (let at = 0; at < start.length; at++) {
    const code = start.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 32)) controls++;
  }
  return controls > start.length / 50;
}
