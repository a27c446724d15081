import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { detectArticles } from '../../../src/page/detect.ts';
import type { LayoutChange } from '../../../src/page/health.ts';
import { SITES } from '../../../src/page/sites/index.ts';
import type { SiteTable } from '../../../src/page/sites/site-table.ts';
import type { AuthorEvidence } from '../../../src/platform/messages.ts';
import { openPage, ownPages } from '../fixture-pages.ts';

const PAGES = new URL('../../fixtures/pages/', import.meta.url);
const html = (name: string) => readFileSync(new URL(name, PAGES), 'utf8');

let stop = () => {};
const authors: AuthorEvidence[] = [];
const changes: LayoutChange[] = [];

function detect(document: Document, { comes = false, tables = SITES } = {}): void {
  authors.length = 0;
  changes.length = 0;
  stop = detectArticles(document, tables, {
    found: (evidence) => {
      authors.push(evidence);
      return Promise.resolve(comes);
    },
    layoutChanged: (change) => changes.push(change),
  });
}

function open(markup: string, url: string): JSDOM['window'] {
  return new JSDOM(markup, { url, pretendToBeVisual: true, virtualConsole: new VirtualConsole() })
    .window;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('a page with an article', () => {
  test.each(ownPages())('%s is reported, and its layout is well', (name) => {
    const { document, address } = openPage(name);
    detect(document);
    expect(authors.length).toBeGreaterThan(0);
    expect(authors.every(({ url, kind }) => url === address && kind !== 'person')).toBe(true);
    vi.runAllTimers();
    expect(changes).toEqual([]);
  });

  test('each author of a feed is reported once', () => {
    const { document } = openPage('linkedin-posts-classic.html');
    detect(document);
    expect(authors.map(({ slugs }) => slugs)).toEqual([
      ['office-for-national-statistics'],
      ['a-lender'],
    ]);
  });
});

describe('a page without', () => {
  test.each([
    ['an unknown site', 'https://example.org/pulse/x'],
    ['a GOV.UK service page', 'https://www.gov.uk/renew-passport'],
    ['the browser’s own page', 'about:blank'],
  ])('%s is left alone', (_, url) => {
    const { document } = open(
      '<main><article><h1>x</h1><p>12,000 people</p></article></main>',
      url,
    );
    const observed = vi.spyOn(
      document.defaultView?.MutationObserver.prototype ?? {},
      'observe' as never,
    );
    detect(document);
    vi.runAllTimers();
    expect([authors, changes]).toEqual([[], []]);
    expect(observed).not.toHaveBeenCalled();
  });

  test('a person’s article is nobody’s business, and its layout is well', () => {
    const markup = html('linkedin-article-public.html')
      .replace('"@type":"Organization"', '"@type":"Person"')
      .replaceAll('/company/department-for-transport-uk', '/in/a-writer');
    const { document } = open(markup, 'https://www.linkedin.com/pulse/x');
    detect(document);
    vi.runAllTimers();
    expect([authors, changes]).toEqual([[], []]);
  });
});

describe('in a single-page app', () => {
  const frames = (window: JSDOM['window']) =>
    new Promise<void>((resolve) =>
      window.requestAnimationFrame(() => window.requestAnimationFrame(() => resolve())),
    );
  const into = (window: JSDOM['window'], name: string) => {
    const page = new window.DOMParser().parseFromString(html(name), 'text/html');
    window.document
      .querySelector('main')
      ?.replaceWith(window.document.importNode(page.body.firstElementChild as Element, true));
  };

  test('an article that comes by navigation is found', async () => {
    const window = open('<main>jobs</main>', 'https://www.linkedin.com/jobs/');
    detect(window.document);
    window.history.pushState({}, '', '/pulse/repairing-harbour-walls/');
    into(window, 'linkedin-article-app.html');
    await frames(window);
    expect(authors).toMatchObject([{ kind: 'organisation', names: ['Department for Transport'] }]);
  });

  test.each([
    ['goes on looking until the overlay is there', false, 1],
    ['rests once it is', true, 0],
  ])('the detector %s', async (_, comes, more) => {
    const window = open('<main>jobs</main>', 'https://www.linkedin.com/feed/');
    detect(window.document, { comes });
    into(window, 'linkedin-posts-classic.html');
    await frames(window);
    const told = authors.length;
    expect(told).toBeGreaterThan(0);
    const post = window.document
      .querySelector('.feed-shared-update-v2')
      ?.cloneNode(true) as Element;
    for (const link of post.querySelectorAll('a')) link.href = '/company/another-body/';
    window.document.querySelector('.scaffold-finite-scroll__content')?.append(post);
    await frames(window);
    expect(authors).toHaveLength(told + more);
  });
});

describe('site health', () => {
  test('an article’s address with a layout that no table knows is told, without a word of the page', () => {
    const markup =
      '<main><div class="_x"><h4>Secret heading</h4><div>Secret 12,000</div></div></main>';
    const { document } = open(markup, 'https://www.linkedin.com/pulse/x');
    detect(document);
    vi.runAllTimers();
    expect(authors).toEqual([]);
    expect(changes).toMatchObject([
      { adapter: 'linkedin-article-public', host: 'www.linkedin.com' },
    ]);
    expect(changes[0]?.report).toContain(
      'linkedin-article-app: root 0/2, body 0/2, title no, date no, author no',
    );
    expect(JSON.stringify(changes)).not.toMatch(/secret|12,000/i);
  });

  test('a body whose author cannot be found is told', () => {
    const markup = html('linkedin-article-app.html')
      .replaceAll('reader-author-info', 'new-author')
      .replaceAll('/company/', '/org/');
    const { document } = open(markup, 'https://www.linkedin.com/pulse/x');
    detect(document);
    vi.runAllTimers();
    expect(changes[0]?.report).toContain(
      'linkedin-article-app: root 2/2, body 2/2, title yes, date yes, author no',
    );
  });

  test('an empty feed promises nothing', () => {
    const { document } = open('<main></main>', 'https://www.linkedin.com/feed/');
    detect(document);
    vi.runAllTimers();
    expect(changes).toEqual([]);
  });
});

test('a table that the reader added is used like our own', () => {
  const own: SiteTable = {
    id: 'my-council',
    name: 'My council',
    matches: ['https://www.council.example/news/*'],
    access: 'optional',
    shape: 'article',
    rendering: 'server',
    root: ['#story'],
    body: ['.text'],
    author: { names: ['.by'] },
  };
  const markup =
    '<div id="story"><p class="by">Ayton Council</p><div class="text"><p>We mended 40 roads.</p></div></div>';
  const { document } = open(markup, 'https://www.council.example/news/roads');
  detect(document, { tables: [own, ...SITES] });
  expect(authors).toMatchObject([{ adapter: 'my-council', names: ['Ayton Council'] }]);
});
