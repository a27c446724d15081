import * as v from 'valibot';
import { selectorErrors, siteTableSchema } from '../../page/sites/schema.ts';
import type { SiteTable } from '../../page/sites/site-table.ts';
import { fieldProblem } from '../../sources/field-problem.ts';
import { parseJson } from '../../sources/files/parse-json.ts';
import { slug } from '../../sources/identity.ts';
import { SourceRejected } from '../../sources/problem.ts';
import { problemPlace, problemWords } from '../../sources/problem-words.ts';
import { hostOf } from './site-hosts.ts';

/** A table that fits most sites that publish articles with the usual HTML; the reader may correct it. */
export function usualTable(pattern: string): SiteTable {
  const host = hostOf(pattern);
  return {
    id: `own-${slug(`${host} ${pattern.slice(pattern.indexOf(host) + host.length)}`)}`.slice(0, 60),
    name: host,
    matches: [pattern],
    access: 'optional',
    shape: 'article',
    rendering: 'client',
    root: ['article', 'main', '[role="main"]', 'body'],
    body: ['[itemprop="articleBody"]', 'article', 'main', '.content', 'p'],
    exclude: ['nav', 'aside', 'footer', 'figcaption', 'form'],
    title: ['h1', 'meta[property="og:title"] @content'],
    published: [
      'meta[property="article:published_time"] @content',
      'ld:datePublished',
      'time[datetime] @datetime',
    ],
    author: {
      names: ['ld:author.name', 'ld:publisher.name', 'meta[property="og:site_name"] @content'],
    },
  };
}

export type TableRead = { table: SiteTable } | { place: string; reason: string };

/** Reads a table that the reader wrote. Selectors are tried on this page's own browser. */
export function readTable(json: string, document: Document): TableRead {
  let raw: unknown;
  try {
    raw = parseJson(json);
  } catch (error) {
    if (!(error instanceof SourceRejected)) throw error;
    return { place: problemPlace(error.problem), reason: problemWords(error.problem) };
  }
  const read = v.safeParse(siteTableSchema, raw);
  if (!read.success) {
    const [issue] = read.issues;
    const problem = { ...fieldProblem(issue), fatal: true, line: null, column: null };
    return { place: v.getDotPath(issue) ?? 'JSON', reason: problemWords(problem) };
  }
  const [bad] = selectorErrors(read.output, document);
  return bad === undefined ? { table: read.output } : { place: 'CSS', reason: bad };
}
