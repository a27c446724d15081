import type { ParseOptions, SourcePreview } from '../parse-source.ts';
import type { Problem } from '../problem.ts';
import type { Origin, StoredSource } from '../stored/stored-source.ts';

/** A file as it goes to the worker: a blob, which is not copied until the worker reads it. */
export interface WorkFile {
  name: string;
  content: Blob;
}

type Told = Pick<ParseOptions, 'mapping' | 'about'>;

/**
 * What the worker is asked. `files[0]` is the source, the others stand beside it.
 * `preview` shows the table and guesses, `try` reads all of it and stores nothing, `import` stores.
 */
export type Work = {
  do: 'preview' | 'try' | 'import';
  files: readonly WorkFile[];
  origin: Origin;
} & Told;

/** What an import came to; without a stored source when the file was rejected, and then nothing was changed. */
export interface Imported {
  stored: StoredSource | null;
  problems: readonly Problem[];
  problemCount: number;
}

/** What an import would come to. */
export interface Tried {
  series: number;
  figures: number;
  /** First and last day covered, ISO; null without figures. */
  span: { from: string; to: string } | null;
  problems: readonly Problem[];
  problemCount: number;
}

export type WorkAnswer =
  | { progress: number; step: 'reading' | 'storing' }
  | { preview: SourcePreview }
  | { tried: Tried }
  | { imported: Imported }
  | { failed: string };
