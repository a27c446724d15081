import { InputError } from './input-error.ts';

/**
 * Decodes a whole input as UTF-8, byte order mark kept: offsets in the output count what was given.
 * Throws `InputError` for any other encoding.
 */
export function decodeUtf8(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new InputError({ file, line: null }, 'not UTF-8 text; convert it first, e.g. with iconv');
  }
}
