import { Readability } from '@mozilla/readability';
import { detectArticles } from '../../../src/page/detect.ts';
import { ArticleReader } from '../../../src/page/extract/article-reader.ts';
import { findArticles } from '../../../src/page/find-articles.ts';
import { type PageArticle, readPageArticle } from '../../../src/page/page-article.ts';
import { SITES } from '../../../src/page/sites/index.ts';
import { tablesFor } from '../../../src/page/sites/tables-for.ts';
import { watchArticles } from '../../../src/page/watch.ts';

/*
 * Runs inside a real browser's page, beside the page's own scripts. Everything is called by name from `measure` in
 * `../page.ts`; times are in milliseconds.
 */

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function medianOf(runs: number, run: () => number): number {
  const times = Array.from({ length: runs }, run).sort((a, b) => a - b);
  return times[runs >> 1] ?? 0;
}

/** One look at a page: the whole cost of the detector where it finds nothing. */
function detect(): number {
  const silent = { found: () => Promise.resolve(false), layoutChanged: () => {} };
  return medianOf(40, () => {
    let stop = () => {};
    const time = timed(() => {
      stop = detectArticles(document, SITES, silent);
    });
    stop();
    return time;
  });
}

function readOnce(): PageArticle | null {
  for (const table of tablesFor(location.href, SITES)) {
    const [found] = findArticles(table, document, location.href);
    if (found) return readPageArticle(found, new ArticleReader());
  }
  return null;
}

function read(): { first: number; median: number; characters: number } {
  const first = timed(readOnce);
  const median = medianOf(30, () => timed(readOnce));
  return { first, median, characters: readOnce()?.article.text.length ?? 0 };
}

/** Its own work only: the copy that it needs, because it changes what it reads, is made before. */
function readability(): number {
  return medianOf(7, () => {
    const copy = document.cloneNode(true) as Document;
    return timed(() => new Readability(copy).parse());
  });
}

/** The ranges of so many words spread over the article. */
function anchor(count: number): number {
  const page = readOnce();
  if (!page) throw new Error('no article on the page');
  const { length } = page.article.text;
  const starts = Array.from({ length: count }, (_, at) => Math.floor((at * length) / count));
  return medianOf(30, () =>
    timed(() => {
      for (const start of starts) page.pageText.locate(start, start + 6);
    }),
  );
}

interface Feed {
  opened: number;
  /** Longest task of our own, and of the page as a whole. */
  longestOwn: number;
  longestTask: number;
  layoutShift: number;
}

/** Watches a feed (or leaves it alone) into which posts come at a pace, the host emptying those that scroll far away. */
async function feed(posts: number, aSecond: number, keep: number, watched = true): Promise<Feed> {
  const result: Feed = { opened: 0, longestOwn: 0, longestTask: 0, layoutShift: 0 };
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.entryType === 'longtask') {
        result.longestTask = Math.max(result.longestTask, entry.duration);
      } else if ('value' in entry) {
        result.layoutShift += Number(entry.value);
      }
    }
  });
  observer.observe({ entryTypes: ['longtask', 'layout-shift'] });
  const frame = requestAnimationFrame;
  // Our look at the page runs in a frame: time each.
  window.requestAnimationFrame = (task) =>
    frame((now) => {
      const time = timed(() => task(now));
      result.longestOwn = Math.max(result.longestOwn, time);
    });
  const stop = watchArticles(
    document,
    { opened: () => (result.opened += 1), changed: () => {}, closed: () => {} },
    { tables: watched ? SITES : [] },
  );
  const list = document.querySelector('[data-testid="mainFeed"]') as Element;
  // The newest post is still whole; those far above were emptied.
  const template = list.lastElementChild?.cloneNode(true) as Element;
  for (let at = 0; at < posts; at += 1) {
    const post = template.cloneNode(true) as Element;
    post.setAttribute('componentkey', `expandedTok${at}FeedType_MAIN`);
    list.append(post);
    const far = list.children[at - keep];
    far?.replaceChildren();
    await new Promise((resolve) => setTimeout(resolve, 1000 / aSecond));
  }
  await new Promise((resolve) => frame(() => frame(resolve)));
  stop();
  observer.disconnect();
  window.requestAnimationFrame = frame;
  return result;
}

Object.assign(globalThis, { bench: { detect, read, readability, anchor, feed } });
