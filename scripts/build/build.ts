import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { bundle } from './bundles.ts';
import { missingSources } from './entries.ts';
import { ensureReference } from './reference.ts';
import { writeStaticFiles } from './static-files.ts';
import { builtExtension, type Target } from './target.ts';

/** One finished build. */
export interface Built {
  folder: string;
  milliseconds: number;
  /** `name=bytes` of each script. */
  scripts: readonly string[];
}

/** Builds one browser's extension from nothing. Throws with the reason when a part is missing. */
export async function buildExtension(
  target: Target,
  { sourceMaps }: { sourceMaps: boolean },
): Promise<Built> {
  const started = performance.now();
  const missing = missingSources();
  if (missing.length > 0) throw new Error(`these sources are missing: ${missing.join(', ')}`);
  const folder = builtExtension(target);
  await rm(folder, { recursive: true, force: true });
  ensureReference();
  const metafile = await bundle(target, sourceMaps);
  await writeStaticFiles(target, metafile);
  const scripts = Object.entries(metafile.outputs)
    .filter(([path]) => path.endsWith('.js'))
    .map(([path, output]) => `${basename(path)}=${output.bytes}`);
  return { folder, milliseconds: Math.round(performance.now() - started), scripts };
}
