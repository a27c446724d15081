import type { ParseOptions, SourcePreview } from '../parse-source.ts';
import type { Problem } from '../problem.ts';
import type { Origin, StoredSource } from '../stored/stored-source.ts';

/** A file as it goes to the worker; the bytes are handed over, not copied. */
export interface WorkFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

type Told = Pick<ParseOptions, 'mapping' | 'about'>;

/** What the worker is asked. `files[0]` is the source, the others stand beside it. */
export type Work =
  | { do: 'preview'; files: readonly WorkFile[]; origin: Origin }
  | ({ do: 'import'; files: readonly WorkFile[]; origin: Origin } & Told);

/** What an import came to; without a stored source when the file was rejected, and then nothing was changed. */
export interface Imported {
  stored: StoredSource | null;
  problems: readonly Problem[];
  problemCount: number;
}

export type WorkAnswer =
  | { progress: number; step: 'reading' | 'storing' }
  | { preview: SourcePreview }
  | { imported: Imported }
  | { failed: string };
