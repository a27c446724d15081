import { type BuildOptions, build, type Metafile } from 'esbuild';
import { PAGES, SCRIPTS } from './entries.ts';
import { builtExtension, OLDEST, type Target } from './target.ts';
import { textImports } from './text-imports.ts';
import { withoutInnerHtml } from './without-inner-html.ts';

/** What scripts and pages have in common. `sourceMaps` is for debugging: store packages carry none. */
function shared(target: Target, sourceMaps: boolean): BuildOptions & { metafile: true } {
  return {
    bundle: true,
    outdir: builtExtension(target),
    target: OLDEST[target],
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { __TARGET__: JSON.stringify(target) },
    minify: true,
    legalComments: 'none',
    metafile: true,
    sourcemap: sourceMaps ? 'linked' : false,
    logLevel: 'warning',
    plugins: [withoutInnerHtml(), textImports()],
  };
}

/**
 * Bundles one browser's scripts (classic, self-contained: content scripts can't import) and pages
 * (modules). Returns what went into them.
 */
export async function bundle(target: Target, sourceMaps: boolean): Promise<Metafile> {
  const options = shared(target, sourceMaps);
  const [scripts, pages] = await Promise.all([
    build({ ...options, entryPoints: { ...SCRIPTS }, format: 'iife' }),
    build({
      ...options,
      entryPoints: { ...PAGES },
      format: 'esm',
      splitting: true,
      chunkNames: 'chunks/[name]-[hash]',
    }),
  ]);
  return {
    inputs: { ...scripts.metafile.inputs, ...pages.metafile.inputs },
    outputs: { ...scripts.metafile.outputs, ...pages.metafile.outputs },
  };
}
