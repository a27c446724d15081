import { copyFile, cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { textImports } from '../build/text-imports.ts';

/** Where the gallery and its pictures are written. */
export const OUT = 'out/gallery';

/** Builds the gallery, a page that opens from the disk; gives back its path. */
export async function buildGallery(): Promise<string> {
  await mkdir(OUT, { recursive: true });
  await build({
    entryPoints: { gallery: 'scripts/gallery/page/main.tsx' },
    outdir: OUT,
    bundle: true,
    format: 'iife',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { __TARGET__: '"chrome"' },
    plugins: [textImports()],
    logLevel: 'warning',
  });
  const page = join(OUT, 'gallery.html');
  await copyFile('scripts/gallery/gallery.html', page);
  await cp('icons', join(OUT, 'icons'), { recursive: true });
  return page;
}
