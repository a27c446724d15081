import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * `import css from './card.css?inline'` gives the sheet as text with its imports resolved, for
 * constructable style sheets in shadow roots. The same address works under Vitest.
 */
export function inlineCss(): Plugin {
  return {
    name: 'inline-css',
    setup(build) {
      build.onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
        path: resolve(resolveDir, path.slice(0, -'?inline'.length)),
        namespace: 'inline-css',
      }));
      build.onLoad({ filter: /.*/, namespace: 'inline-css' }, async ({ path }) => {
        const { minify = false, target } = build.initialOptions;
        const sheet = await build.esbuild.build({
          entryPoints: [path],
          bundle: true,
          write: false,
          metafile: true,
          charset: 'utf8',
          minify,
          ...(target === undefined ? {} : { target }),
        });
        return {
          contents: sheet.outputFiles[0]?.text ?? '',
          loader: 'text',
          watchFiles: Object.keys(sheet.metafile.inputs).map((input) => resolve(input)),
        };
      });
    },
  };
}
