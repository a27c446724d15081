import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article } from '../../../src/engine/article.ts';
import { readAnyPage } from '../../../src/page/read-any-page.ts';
import { readArticle } from '../../../src/page/read-article.ts';
import type { Stated } from '../options.ts';
import { InputError } from './input-error.ts';
import { withStated } from './stated.ts';

/** The page's address: as stated, else its canonical link, else the file's own. */
function addressOf(html: string, file: string, stated: Stated): string {
  const own = pathToFileURL(resolve(file === '-' ? 'stdin' : file)).href;
  if (stated.url !== null) return stated.url;
  // Read in a first, scriptless document: the address must be known before the adapters look.
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  return URL.canParse(canonical) ? canonical : own;
}

/**
 * The article of a saved page, read by the same adapters as in the browser; a site that no adapter
 * knows is read by its main text. Throws `InputError` when the page holds no article.
 */
export function articleFromHtml(html: string, file: string, stated: Stated): Article {
  const url = addressOf(html, file, stated);
  // Scripts don't run and nothing is fetched: jsdom's defaults. The silent console hides CSS warnings.
  const { document } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
  const article = readArticle(document, url) ?? readAnyPage(document, url);
  if (article === null) {
    throw new InputError({ file, line: null }, 'no article found on the page; try --input text');
  }
  return withStated(article, stated);
}
