import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin, PluginBuild } from 'esbuild';

const NAMESPACE = 'text-import';

async function bundledSheet(build: PluginBuild, path: string) {
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
  const inputs = Object.keys(sheet.metafile.inputs).map((input) => resolve(input));
  return { contents: sheet.outputFiles[0]?.text ?? '', watchFiles: inputs };
}

/**
 * Files as text, by Vite's names for it, so that the same import works under Vitest:
 * `./card.css?inline` is the sheet with its imports resolved (for constructable style sheets in shadow
 * roots), `./page.html?raw` the file as it is.
 */
export function textImports(): Plugin {
  return {
    name: 'text-imports',
    setup(build) {
      build.onResolve({ filter: /\.css\?inline$|\?raw$/ }, ({ path, resolveDir }) => {
        const [file = path, query = ''] = path.split('?');
        return { path: resolve(resolveDir, file), suffix: `?${query}`, namespace: NAMESPACE };
      });
      build.onLoad({ filter: /.*/, namespace: NAMESPACE }, async ({ path, suffix }) => {
        if (suffix === '?inline') return { ...(await bundledSheet(build, path)), loader: 'text' };
        return { contents: await readFile(path, 'utf8'), loader: 'text', watchFiles: [path] };
      });
    },
  };
}
