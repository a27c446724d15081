import { JSDOM } from 'jsdom';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import * as devolved from '../../../src/page/sites/devolved.ts';
import * as govuk from '../../../src/page/sites/govuk.ts';
import * as govukBlog from '../../../src/page/sites/govuk-blog.ts';
import { SITES } from '../../../src/page/sites/index.ts';
import * as linkedinArticle from '../../../src/page/sites/linkedin-article.ts';
import * as linkedinPosts from '../../../src/page/sites/linkedin-posts.ts';
import * as otherGovernments from '../../../src/page/sites/other-governments.ts';
import * as parliament from '../../../src/page/sites/parliament.ts';
import * as platforms from '../../../src/page/sites/platforms.ts';
import { cssOf, selectorErrors, siteTableSchema } from '../../../src/page/sites/schema.ts';
import type { SelectorExamples, SiteTable } from '../../../src/page/sites/site-table.ts';
import { tablesFor } from '../../../src/page/sites/tables-for.ts';
import { lookAt, ownPages } from '../fixture-pages.ts';

/** Tables of one file with the examples that stand beside them. */
const FILES = [
  linkedinArticle,
  linkedinPosts,
  govuk,
  govukBlog,
  parliament,
  devolved,
  platforms,
  otherGovernments,
].map(({ examples, ...tables }) => ({ examples, tables: Object.values<SiteTable>(tables) }));

const { document: blank } = new JSDOM('').window;

test('every table of every file is built in, under an id of its own', () => {
  const ids = FILES.flatMap(({ tables }) => tables.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(SITES.map(({ id }) => id).sort()).toEqual(ids.sort());
});

describe.each(SITES.map((table) => [table.id, table] as const))('table %s', (_, table) => {
  test('passes the check that a reader’s own table has to pass', () => {
    expect(v.parse(siteTableSchema, table)).toEqual(table);
    expect(selectorErrors(table, blank)).toEqual([]);
  });

  test('has a saved page that its addresses match', () => {
    const pages = ownPages().filter((name) =>
      tablesFor(lookAt(name).address, SITES).some(({ id }) => id === table.id),
    );
    expect(pages).not.toEqual([]);
  });

  test('has an example on a saved page for every selector', () => {
    const { examples } = FILES.find(({ tables }) => tables.includes(table)) ?? { examples: {} };
    const seen: SelectorExamples = examples;
    const unseen = cssOf(table).filter(
      (css) => css !== ':scope' && Object.keys(seen[css] ?? {}).length === 0,
    );
    expect(unseen).toEqual([]);
  });
});

/** `selector on page` -> count, as written beside the tables. */
const counts = FILES.flatMap(({ examples, tables }) =>
  Object.entries<Readonly<Record<string, number>>>(examples).flatMap(([css, pages]) =>
    Object.entries(pages).map(([page, count]) => ({ css, page, count, tables })),
  ),
);

test.each(counts)('$css is found $count times on $page', ({ css, page, count, tables }) => {
  const { document, address } = lookAt(`${page}.html`);
  const matching = tablesFor(address, tables).filter((table) => cssOf(table).includes(css));
  expect(matching).not.toEqual([]);
  // `:scope` is the root that the tables of this page find.
  const scopes = css.startsWith(':scope')
    ? matching.map((table) => document.querySelector(table.root.join(', ')))
    : [document];
  expect(scopes.map((scope) => scope?.querySelectorAll(css).length)).toContain(count);
});

test('a table that cannot be read says where', () => {
  const result = v.safeParse(siteTableSchema, {
    ...linkedinArticle.linkedinAppArticle,
    id: 'Bad Id',
    matches: ['ftp://x', 'https://*/*'],
    root: [],
  });
  expect(result.success).toBe(false);
  const paths = result.issues?.map((issue) => v.getDotPath(issue));
  expect(paths).toEqual(['id', 'matches.0', 'matches.1', 'root']);
});

test('selectors that no browser can read are named', () => {
  const table = { ...linkedinArticle.linkedinAppArticle, body: ['p', 'p:::x', 'div['] };
  expect(selectorErrors(table, blank)).toEqual(['p:::x', 'div[']);
});
