import { Unzip, UnzipInflate } from 'fflate';
import { SourceRejected } from '../problem.ts';

/** What all files of one archive may come to; a source may hold 50 MB, its other files little. */
const UNZIPPED_LIMIT = 128 * 1024 * 1024;
/** Tables seldom shrink to less than a twentieth; far below stands something made to fill memory. */
const LARGEST_RATIO = 200;
const MOST_FILES = 200;
const PIECE = 64 * 1024;

/** Whether a file is a zip archive. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/**
 * The text files of an archive by their path. It is inflated piece by piece and given up as soon as it comes to more
 * than the limits allow, whatever its headers say. Throws `SourceRejected`.
 */
export function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const allowed = Math.min(UNZIPPED_LIMIT, Math.max(bytes.length * LARGEST_RATIO, 1024 * 1024));
  let total = 0;
  const reader = new Unzip((file) => {
    if (files.size >= MOST_FILES)
      throw new SourceRejected('zip-too-large', { found: String(MOST_FILES) });
    if (!/\.(json|csv|tsv|txt)$/i.test(file.name)) return;
    const pieces: Uint8Array[] = [];
    file.ondata = (error, piece, final) => {
      if (error) throw error;
      total += piece.length;
      if (total > allowed) throw new SourceRejected('zip-too-large', { found: file.name });
      pieces.push(piece);
      if (final) files.set(file.name.replace(/^\.?\//, ''), joined(pieces));
    };
    file.start();
  });
  reader.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += PIECE) {
      reader.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
    }
  } catch (error) {
    if (error instanceof SourceRejected) throw error;
    throw new SourceRejected('zip-damaged', { found: error instanceof Error ? error.message : '' });
  }
  if (files.size === 0) throw new SourceRejected('zip-without-data');
  return files;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
