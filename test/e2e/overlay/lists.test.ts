import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenPage } from '../../../scripts/browsers/browser.ts';
import { until } from '../../../scripts/browsers/until.ts';
import {
  accessibilityProblems,
  control,
  openExtensionPage,
  tabId,
} from '../world/extension-pages.ts';
import { badgesNow, cardText, noCard } from '../world/reading.ts';
import { STEP, startWorld, type World } from '../world/world.ts';
import { ASYLUM, BOATS, KETTLES, newsAddress, newsStory } from './article.ts';
import { frontPage } from './front-page.ts';
import { type Box, overhang, settledMarks } from './measured.ts';

/** Sixty statistics, the last of them told apart by its figure. */
const FIGURES = Array.from({ length: 57 }, (_, at) => 10_001 + 37 * at);
const BODY = [BOATS, ASYLUM, ...FIGURES.map((figure) => `Now ${figure} kettles boil.`), KETTLES]
  .map((sentence) => `<p>${sentence}</p>`)
  .join('');
const ARTICLE = newsAddress('sixty-statistics');
/** What browsers give a popup, px. */
const POPUP = { width: 360, height: 600 };

let world: World;
let article: DrivenPage;
let tab: number;
let list: DrivenPage;

beforeAll(async () => {
  world = await startWorld();
  article = await frontPage(world);
  world.web.serve({ [ARTICLE]: { body: newsStory({ body: BODY }) } });
  await article.goto(ARTICLE);
  await settledMarks(article, 60);
  const options = await openExtensionPage(world, 'options.html');
  tab = await tabId(options, ARTICLE);
  await options.close();
});
afterAll(() => world?.close());
afterEach(async () => {
  await list.close();
  expect([...article.problems(), ...world.web.unexpected()]).toEqual([]);
});

async function open(path: string, width: number, height: number): Promise<void> {
  list = await openExtensionPage(world, `${path}?tab=${tab}`);
  await list.setSize(width, height);
  await list.bringToFront();
  await rows(60);
}

/** Waits until the list has so many rows. */
function rows(count: number): Promise<boolean> {
  const all = () => list.evaluate(() => document.querySelectorAll('.list-row').length);
  return until(`${count} rows`, async () => (await all()) === count, STEP);
}

function box(selector: string): Promise<Box> {
  return list.evaluate((one: string) => {
    const { left, top, right, bottom } =
      document.querySelector(one)?.getBoundingClientRect() ?? new DOMRect();
    return { left, top, right, bottom };
  }, selector);
}

describe('the popup over sixty statistics', () => {
  it('keeps its name and its switches in view and scrolls the list between them', async () => {
    await open('popup.html', POPUP.width, POPUP.height);
    const settings = () => box('.settings');
    await until('the switches', async () => (await settings()).bottom > 0, STEP);
    const frame = { left: 0, top: 0, right: POPUP.width, bottom: POPUP.height };
    for (const part of ['header', '.reports', '.acts', '.settings'])
      expect(overhang(await box(part), frame), part).toBe(0);
    expect((await box('.reports')).bottom).toBeLessThanOrEqual((await box('.acts')).top);
    expect((await box('.acts')).bottom).toBeLessThanOrEqual((await settings()).top);
    const scrolls = await list.evaluate(() => {
      const reports = document.querySelector('.reports');
      return {
        inside: (reports?.scrollHeight ?? 0) > (reports?.clientHeight ?? 0),
        page: document.documentElement.scrollHeight > window.innerHeight,
      };
    });
    expect(scrolls).toEqual({ inside: true, page: false });
    expect(await accessibilityProblems(list)).toEqual([]);
  });

  it('keeps its switches in view on a screen that is too low for all of it', async () => {
    await open('popup.html', POPUP.width, 400);
    await until('the switches', async () => (await box('.settings')).bottom > 0, STEP);
    expect((await box('.settings')).bottom).toBeLessThanOrEqual(400);
  });

  it('leads to the last of them', async () => {
    await open('popup.html', POPUP.width, POPUP.height);
    const row = await control(list, '.list-row', '412');
    // The popup closes itself, sometimes before the browser has answered.
    await row.evaluate((one) => (one as HTMLElement).click()).catch(() => undefined);
    await cardText(article, '412');
    // Firefox cannot bring a tab to the front while the one before it is closing.
    await list.close();
    await article.bringToFront();
    await article.press('Escape');
    await noCard(article);
  });
});

describe('the side panel', () => {
  async function type(words: string): Promise<void> {
    const field = await control(list, 'input[type=search]');
    await field.evaluate((element, text: string) => {
      (element as HTMLInputElement).value = text;
      element.dispatchEvent(new Event('input', { bubbles: true }));
    }, words);
  }

  it.each([320, 400])('fits a panel of %i px', async (width) => {
    await open('sidepanel.html', width, 800);
    const wide = await list.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(wide).toBe(0);
    expect(await accessibilityProblems(list)).toEqual([]);
  });

  it('is filtered by words and by what has an official figure, says when nothing is left, and leads to the mark', async () => {
    await open('sidepanel.html', 400, 800);
    await type('kettles 412');
    await rows(1);
    await type('no such words');
    await rows(0);
    expect(
      await list.evaluate(() => document.querySelector('[role=status]')?.textContent),
    ).not.toBe('');
    await type('');
    await rows(60);
    await (await control(list, 'input[type=checkbox]')).click();
    const marks = await badgesNow(article);
    const linked = marks.filter(({ label }) => label.includes('official figure available'));
    expect(linked.length).toBeGreaterThan(0);
    await rows(linked.length);
    await (await control(list, '.list-row', '45,774')).click();
    await article.bringToFront();
    await cardText(article, '45,774');
    await article.press('Escape');
    await noCard(article);
  });
});
