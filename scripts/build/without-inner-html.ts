import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** One place in a library that assigns to innerHTML, and what stands there in our bundles. */
interface Replacement {
  found: string | RegExp;
  instead: string;
}

/** Libraries with such places, by the file that is bundled. */
const LIBRARIES: readonly (readonly [file: RegExp, places: readonly Replacement[]])[] = [
  [
    // Behind `dangerouslySetInnerHTML`, which we never use.
    /[\\/]preact[\\/]dist[\\/]preact\.m?js$/,
    [{ found: /\(\w+\.innerHTML=\w+\.__html\)/, instead: '(0)' }],
  ],
  [
    // Readability puts its copy of the page back for another try, and looks for images in noscript elements.
    /[\\/]readability[\\/]Readability\.js$/,
    [
      {
        found: 'var pageCacheHtml = page.innerHTML;',
        instead: 'var pageCache = page.cloneNode(true);',
      },
      {
        found: 'page.innerHTML = pageCacheHtml;',
        instead: 'page.replaceChildren(...pageCache.cloneNode(true).childNodes);',
      },
      {
        found: 'tmp.innerHTML = noscript.innerHTML;',
        instead:
          'tmp.append(...new DOMParser().parseFromString(noscript.innerHTML, "text/html").body.childNodes);',
      },
    ],
  ],
];

function replaced(source: string, { found, instead }: Replacement): string | null {
  const parts = source.split(found);
  return parts.length === 2 ? parts.join(instead) : null;
}

/**
 * Takes assignments to innerHTML out of the libraries that we bundle: reviewers and linters need not wonder
 * where its text comes from, and none can become markup by mistake. Fails when a place is not found exactly
 * once, so that an update of the library can't bring it back unseen.
 */
export function withoutInnerHtml(): Plugin {
  return {
    name: 'without-inner-html',
    setup(build) {
      for (const [filter, places] of LIBRARIES) {
        build.onLoad({ filter }, async ({ path }) => {
          let contents = await readFile(path, 'utf8');
          for (const place of places) {
            const after = replaced(contents, place);
            if (after === null) return { errors: [{ text: `${path}: not once: ${place.found}` }] };
            contents = after;
          }
          return { contents, loader: 'js' };
        });
      }
    },
  };
}
