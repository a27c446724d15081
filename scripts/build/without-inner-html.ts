import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Preact's only assignment to innerHTML, as its minified bundle writes it: `(node.innerHTML=props.__html)`. */
const ASSIGNMENT = /\((\w+)\.innerHTML=(\w+)\.__html\)/g;

/**
 * Takes the assignment behind `dangerouslySetInnerHTML` out of Preact: we never use it, reviewers and
 * linters need not wonder whether we do, and no text can become markup by mistake.
 * Fails when Preact is bundled and the assignment is not found, so that an update can't bring it back unseen.
 */
export function withoutInnerHtml(): Plugin {
  return {
    name: 'without-inner-html',
    setup(build) {
      build.onLoad({ filter: /[\\/]preact[\\/]dist[\\/]preact\.m?js$/ }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        const found = source.match(ASSIGNMENT)?.length ?? 0;
        if (found !== 1) {
          return {
            errors: [{ text: `${path}: expected one innerHTML assignment, found ${found}` }],
          };
        }
        return { contents: source.replace(ASSIGNMENT, '(0)'), loader: 'js' };
      });
    },
  };
}
