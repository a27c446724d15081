import { readFileSync } from 'node:fs';
import type { Pages, Served } from '../../../scripts/browsers/loopback/web.ts';

/** Where our own pages stand on the loopback web: each at an address of the real site. */
export const ADDRESS = {
  publicArticle: 'https://www.linkedin.com/pulse/deciding-asylum-claims-sooner',
  appArticle: 'https://www.linkedin.com/pulse/harbours-that-sleep-again-home-office-ab1cd',
  person: 'https://www.linkedin.com/pulse/what-i-make-of-the-crossings',
  news: 'https://www.gov.uk/government/news/queues-shorten-at-asylum-offices',
  strictNews: 'https://www.gov.uk/government/news/queues-shorten-under-a-strict-policy',
  blog: 'https://homeofficemedia.blog.gov.uk/2026/03/04/factsheet-small-boats/',
  hansard:
    'https://hansard.parliament.uk/commons/2026-03-04/debates/00000000-0000-4000-8000-00000000000A/SmallBoats',
  elsewhere: 'https://news.example.org/small-boats',
  figures: 'https://figures.example.org/lighthouses.csv',
} as const;

/** The sites that the tests play; every other host is refused. */
export const HOSTS: readonly string[] = [
  ...new Set(
    [...Object.values(ADDRESS), 'https://figures.example.org/'].map((url) => new URL(url).hostname),
  ),
];

function page(path: string): string {
  return readFileSync(path, 'utf8');
}

/** What a strict site sends: no inline style or script, nothing from elsewhere, Trusted Types. */
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

/**
 * Keeps the page's text nodes as they are before any extension could touch them, and notes every
 * element of ours that ever appears, so that tests can ask afterwards.
 */
const WITNESS = `<script>
  window.witness = { nodes: [], added: [] };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) witness.nodes.push([walker.currentNode, walker.currentNode.data]);
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (node.localName?.startsWith('sourcemark-')) witness.added.push(node.localName);
  }).observe(document.documentElement, { childList: true, subtree: true });
</script></body></html>`;

/** A page with the witness at its very end: the parser adds nothing after it. */
export function witnessed(html: string): Served {
  return { body: html.replace(/<\/body>[\s\S]*$/, WITNESS) };
}

export const PAGES: Pages = {
  [ADDRESS.publicArticle]: witnessed(page('src/welcome/sample-article.html')),
  [ADDRESS.appArticle]: witnessed(page('test/e2e/pages/linkedin-app-zh.html')),
  [ADDRESS.person]: witnessed(page('test/e2e/pages/linkedin-person.html')),
  [ADDRESS.news]: witnessed(page('test/e2e/pages/govuk-news.html')),
  [ADDRESS.strictNews]: {
    body: page('test/e2e/pages/govuk-news.html'),
    headers: { 'content-security-policy': STRICT },
  },
  [ADDRESS.blog]: witnessed(page('test/e2e/pages/blog.html')),
  [ADDRESS.hansard]: witnessed(page('test/e2e/pages/hansard.html')),
  [ADDRESS.figures]: {
    body: 'period,measure,value\n2021,Lighthouse visits,8100\n2022,Lighthouse visits,9400\n',
    headers: { 'content-type': 'text/csv' },
  },
  [new URL('/robots.txt', ADDRESS.figures).href]: {
    body: 'User-agent: *\n',
    headers: { 'content-type': 'text/plain' },
  },
  [ADDRESS.elsewhere]: witnessed(page('test/e2e/pages/linkedin-person.html')),
};
