import { MessageError } from '../platform/messaging.ts';
import { readPackaged } from '../platform/packaged-files.ts';
import { type BundledReference, DamagedReference, openReference } from '../reference/open.ts';

let opening: Promise<BundledReference> | null = null;

/**
 * The bundled reference, opened once in the life of the worker. Rejects with `reference-damaged` when its files do not
 * match their checksums: then nothing is shown, since a wrong figure is worse than none. A failure is not kept, so the
 * next message tries again.
 */
export function bundledReference(): Promise<BundledReference> {
  opening ??= openReference((name) => readPackaged(`reference/${name}`)).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

/** Runs what reads the reference; a damaged file is told apart from other failures, for the reader's message. */
export async function readingReference<A>(work: () => Promise<A>): Promise<A> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DamagedReference) {
      throw new MessageError('reference-damaged', error.message);
    }
    throw error;
  }
}
