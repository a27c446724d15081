import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BundledReference, openReference } from '../../src/reference/open.ts';
import { COMPILED_REFERENCE, ensureReference } from '../build/reference.ts';

/** The bundled reference, compiled first when it is missing or old. */
export async function openCompiled(): Promise<BundledReference> {
  if (!process.env.SOURCEMARK_REFERENCE) ensureReference();
  return openReference((name) =>
    readFile(join(process.env.SOURCEMARK_REFERENCE ?? COMPILED_REFERENCE, name)),
  );
}
