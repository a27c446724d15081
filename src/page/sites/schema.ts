import * as v from 'valibot';
import type { SiteTable } from './site-table.ts';

/** Long enough for any real selector, short enough that a pasted page is refused. */
const selector = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(300));
const selectors = v.pipe(v.array(selector), v.maxLength(20));
const someSelectors = v.pipe(selectors, v.minLength(1));

/** A site with its paths, over https. */
const pattern = v.pipe(
  v.string(),
  v.trim(),
  v.regex(
    /^https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\S*$/,
    'Not of the form https://host/path*',
  ),
  v.maxLength(300),
);
const prefix = v.pipe(v.string(), v.startsWith('/'), v.maxLength(100));

const author = v.object({
  names: v.exactOptional(selectors),
  accounts: v.exactOptional(selectors),
  organisation: v.exactOptional(v.array(prefix)),
  person: v.exactOptional(v.array(prefix)),
  kind: v.exactOptional(selectors),
  ids: v.exactOptional(selectors),
  offices: v.exactOptional(selectors),
  nearest: v.exactOptional(v.literal(true)),
  fromPrevious: v.exactOptional(v.literal(true)),
  speaker: v.exactOptional(selector),
  statedOffice: v.exactOptional(v.pipe(v.string(), v.maxLength(100))),
});

/**
 * A site table as a reader may add it. Unknown keys are dropped, bad ones reported by path; whether the selectors
 * are ones that a browser can read, `selectorErrors` says, which needs a document.
 */
export const siteTableSchema = v.object({
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9][a-z0-9-]{1,60}$/, 'Lower-case letters, digits and hyphens'),
  ),
  name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(100)),
  matches: v.pipe(v.array(pattern), v.minLength(1), v.maxLength(20)),
  except: v.exactOptional(v.array(pattern)),
  access: v.picklist(['default', 'optional']),
  shape: v.picklist(['article', 'posts']),
  rendering: v.picklist(['server', 'client']),
  root: someSelectors,
  body: someSelectors,
  ownMarkup: v.exactOptional(v.literal(true)),
  quotes: v.exactOptional(v.literal(true)),
  foreignFrames: v.exactOptional(v.literal(true)),
  summary: v.exactOptional(selectors),
  exclude: v.exactOptional(selectors),
  title: v.exactOptional(selectors),
  published: v.exactOptional(selectors),
  author,
  key: v.exactOptional(selectors),
});

/** The locators of a table whose CSS this document's browser cannot read. */
export function selectorErrors(table: SiteTable, document: Document): string[] {
  const probe = document.createDocumentFragment();
  return cssOf(table).filter((css) => {
    try {
      probe.querySelector(css);
      return false;
    } catch {
      return true;
    }
  });
}

/** Every CSS selector of a table, without the attribute that a locator reads. */
export function cssOf(table: SiteTable): string[] {
  const { root, body, summary, exclude, title, published, key, author } = table;
  const { names, accounts, kind, ids, offices, speaker } = author;
  return [root, body, summary, exclude, title, published, key]
    .concat([names, accounts, kind, ids, offices, speaker === undefined ? [] : [speaker]])
    .flatMap((list) => list ?? [])
    .filter((locator) => !locator.startsWith('ld:') && locator !== 'address')
    .map((locator) => locator.replace(/\s+@[\w:-]+$/, ''));
}
