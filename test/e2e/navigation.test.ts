import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenPage } from '../../scripts/browsers/browser.ts';
import { until } from '../../scripts/browsers/until.ts';
import { witnessed } from './world/pages.ts';
import { badgesNow, noBadges } from './world/reading.ts';
import { STEP, startWorld, type World } from './world/world.ts';

const FEED = 'https://www.linkedin.com/feed/';
const ARTICLE =
  'https://www.linkedin.com/pulse/repairing-harbour-walls-department-transport-q8r2k/';
const OTHER = 'https://www.linkedin.com/jobs/';

const saved = (name: string) => readFileSync(`test/fixtures/pages/${name}`, 'utf8');
const main = (name: string) => /<main[\s\S]*<\/main>/.exec(saved(name))?.[0] ?? '';

let world: World;
let page: DrivenPage;

beforeAll(async () => {
  world = await startWorld();
  world.web.serve({
    [FEED]: witnessed(saved('linkedin-posts-classic.html')),
    [ARTICLE]: witnessed(saved('linkedin-article-app.html')),
    [OTHER]: witnessed(
      '<!DOCTYPE html><html><head><title>Jobs</title></head><body><main>12 jobs</main></body></html>',
    ),
  });
});
afterAll(() => world?.close());
afterEach(async () => {
  expect(page.problems()).toEqual([]);
  await page.close();
  expect(world.web.unexpected()).toEqual([]);
});

/** What the app does on a click: another address, and then the other page's content. */
async function goTo(address: string, markup: string): Promise<void> {
  await page.evaluate(
    (path, html) => {
      history.pushState({}, '', path);
      const next = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
      if (next) document.querySelector('main')?.replaceWith(next);
    },
    new URL(address).pathname,
    markup,
  );
}

/** Waits until exactly these figures are marked, each once. */
async function marked(...figures: string[]): Promise<void> {
  await until(
    `${figures.join(', ')} to be marked`,
    async () => {
      const labels = (await badgesNow(page)).map(({ label }) => label);
      return figures.every(
        (figure) => labels.filter((label) => label.startsWith(figure)).length === 1,
      );
    },
    STEP,
  );
}

describe('in LinkedIn’s app', () => {
  it('marks follow from another page to the feed, to an article, and back', async () => {
    page = await world.browser.open(OTHER);
    await goTo(FEED, main('linkedin-posts-classic.html'));
    await marked('6.1%', '1.9%');
    await goTo(ARTICLE, main('linkedin-article-app.html'));
    await marked('£24.5 million', 'thirty-one percent');
    expect((await badgesNow(page)).some(({ label }) => label.startsWith('6.1%'))).toBe(false);
    await goTo(OTHER, '<main>12 jobs</main>');
    await noBadges(page);
    await goTo(FEED, main('linkedin-posts-classic.html'));
    await marked('6.1%', '1.9%');
  });

  it('a body that comes late is marked', async () => {
    page = await world.browser.open(OTHER);
    await goTo(ARTICLE, '<main><article class="reader-article"></article></main>');
    expect(await badgesNow(page)).toEqual([]);
    await page.evaluate((html) => {
      const next = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
      if (next) document.querySelector('main')?.replaceWith(next);
    }, main('linkedin-article-app.html'));
    await marked('£24.5 million');
  });
});

it('back from another page, every mark is there once', async () => {
  page = await world.browser.open(ARTICLE);
  await marked('£24.5 million', 'thirty-one percent');
  await page.goto(OTHER);
  await page.evaluate(() => history.back());
  await marked('£24.5 million', 'thirty-one percent');
});
