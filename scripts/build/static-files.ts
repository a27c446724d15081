import { existsSync } from 'node:fs';
import { copyFile, cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { PAGES, pageHtml } from './entries.ts';
import { manifestFor, readManifest } from './manifest.ts';
import { thirdPartyNotices } from './notices.ts';
import { builtExtension, type Target } from './target.ts';

/** Folders that go into the extension as they are: in the project, in the extension. */
const FOLDERS: readonly (readonly [from: string, to: string])[] = [
  ['_locales', '_locales'],
  ['icons', 'icons'],
  ['out/reference', 'reference'],
];

/** Single files, likewise: what a department's policy may lock. */
const FILES: readonly (readonly [from: string, to: string])[] = [
  ['src/platform/settings/policy-schema.json', 'policy-schema.json'],
];

/** Writes everything of an extension that is not bundled. Throws when a folder is missing. */
export async function writeStaticFiles(target: Target, metafile: Metafile): Promise<void> {
  const out = builtExtension(target);
  for (const [from, to] of FOLDERS) {
    if (!existsSync(from)) throw new Error(`${from}/ is missing: the extension can't be built`);
    const wanted = (path: string): boolean => !/\.(svg|md|d\.ts)$/.test(path) || to !== 'icons';
    await cp(from, join(out, to), { recursive: true, filter: wanted });
  }
  for (const [from, to] of FILES) await copyFile(from, join(out, to));
  for (const page of Object.keys(PAGES)) await copyFile(pageHtml(page), join(out, `${page}.html`));
  const manifest = manifestFor(target, await readManifest());
  await writeFile(join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await writeFile(join(out, 'THIRD-PARTY-NOTICES.txt'), await thirdPartyNotices(metafile));
}
