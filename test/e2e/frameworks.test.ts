import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenPage } from '../../scripts/browsers/browser.ts';
import { until } from '../../scripts/browsers/until.ts';
import { witnessed } from './world/pages.ts';
import { badges, badgesNow, hostText } from './world/reading.ts';
import { STEP, startWorld, type World } from './world/world.ts';

const ADDRESS = 'https://www.linkedin.com/pulse/what-the-year-brought-home-office-a1b2c/';

/** What the server sends for `test/fixtures/apps/article.js`. */
const PARAGRAPHS = [
  ['In 2022, ', '45,774', ' people arrived in small boats.'],
  ['Road deaths fell by 7% to ', '1,558', ' in the year.'],
  ['We planted ', 'two million', ' trees in 2024.'],
].map(
  ([before, number, after]) =>
    `<div class="article-main__content"><p><span>${before}</span><strong>${number}</strong><span>${after}</span></p></div>`,
);
const MARKUP = `<main><article><h1 class="pulse-title">What the year brought</h1><div class="publisher-author-card"><a href="https://www.linkedin.com/company/the-home-office"><h3>Home Office</h3></a></div><button id="like">Likes: 0</button><div data-test-id="article-content-blocks">${PARAGRAPHS.join('')}</div></article></main>`;

/** The application of the page, in its own world. */
interface App {
  app: { hydrate(): void; render(version: number): void };
}

let world: World;
let page: DrivenPage;

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.close());
afterEach(async () => {
  await page.close();
  expect(world.web.unexpected()).toEqual([]);
});

async function openApp(framework: string): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [`test/fixtures/apps/${framework}.js`],
    bundle: true,
    write: false,
    format: 'iife',
    // The development build says in the console what it finds wrong.
    define: { 'process.env.NODE_ENV': '"development"' },
  });
  const html = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>App</title></head><body><div id="app">${MARKUP}</div><script>${outputFiles[0]?.text.replaceAll('</script', '<\\/script')}</script></body></html>`;
  world.web.serve({ [ADDRESS]: witnessed(html) });
  page = await world.browser.open(ADDRESS);
  return (await badges(page)).length;
}

const hydrate = () => page.evaluate(() => (window as unknown as App).app.hydrate());
const render = (version: number) =>
  page.evaluate((number) => (window as unknown as App).app.render(number), version);
const like = () => page.evaluate(() => document.getElementById('like')?.click());
const likes = () => page.evaluate(() => document.getElementById('like')?.textContent ?? '');

/** Waits until every figure has its badge again, once. */
function back(count: number): Promise<boolean> {
  const complete = async () => {
    const starts = (await badgesNow(page)).map(({ start }) => start);
    return starts.length === count && new Set(starts).size === count;
  };
  return until(`${count} badges, each once`, complete, STEP);
}

function shownText(): Promise<string> {
  return page.evaluate(() => document.querySelector('article')?.textContent ?? '');
}

describe.each(['react', 'preact', 'ember'])('an article rendered by %s', (framework) => {
  it('hydrates under our marks without a warning, keeps its nodes and its state', async () => {
    const count = await openApp(framework);
    const text = await shownText();
    await hydrate();
    await like();
    await until('the page’s own state to change', async () => (await likes()) === 'Likes: 1', STEP);
    await render(1);
    await like();
    await until('the page’s own state to change', async () => (await likes()) === 'Likes: 2', STEP);
    await back(count);
    expect((await shownText()).replace('Likes: 2', 'Likes: 0')).toBe(text);
    const { nodes, now } = await hostText(page);
    expect(now).toBe(nodes);
    expect(page.problems()).toEqual([]);
  });

  it('gets its marks back after every new rendering, once each', async () => {
    const count = await openApp(framework);
    const text = await shownText();
    await hydrate();
    for (const version of [2, 3, 4]) {
      await render(version);
      await back(count);
    }
    expect(await shownText()).toBe(text);
    expect(page.problems()).toEqual([]);
  });
});
