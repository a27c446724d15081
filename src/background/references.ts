import type { Reference } from '../engine/reference.ts';
import { MessageError } from '../platform/messaging.ts';
import { readPackaged } from '../platform/packaged-files.ts';
import { type BundledReference, DamagedReference, openReference } from '../reference/open.ts';
import { joinReferences } from '../sources/joined-reference.ts';
import { withLive } from '../sources/live/live-reference.ts';
import { ownReferences } from '../sources/own-references.ts';

let opening: Promise<BundledReference> | null = null;
let withChecked: Promise<Reference> | null = null;
let joined: { parts: readonly Reference[]; reference: Reference } | null = null;

/**
 * The bundled reference, opened once in the life of the worker. A failure is not kept, so the next message tries again.
 * Rejects with `DamagedReference` when its files do not match their checksums.
 */
export function bundledReference(): Promise<BundledReference> {
  opening ??= openReference(readPart).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

/** The bundled reference, with newer figures where the reader checked for them, and the reader's own sources as one. */
export async function allReferences(): Promise<Reference> {
  withChecked ??= bundledReference().then((bundled) => withLive(bundled));
  withChecked.catch(() => {
    withChecked = null;
  });
  const parts = [await withChecked, ...(await ownReferences())];
  // Kept while its parts are the same: the engine keeps what it has worked out by the reference it was given.
  if (
    joined?.parts.length !== parts.length ||
    joined.parts.some((part, at) => part !== parts[at])
  ) {
    joined = { parts, reference: joinReferences(parts) };
  }
  return joined.reference;
}

/**
 * Runs what reads the reference. A damaged one rejects as `reference-damaged`: the reader is then told that nothing is
 * shown, since a wrong figure is worse than none.
 */
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

async function readPart(name: string): Promise<ArrayBuffer> {
  try {
    return await readPackaged(`reference/${name}`);
  } catch (error) {
    throw new DamagedReference(name, `missing (${String(error)})`);
  }
}
