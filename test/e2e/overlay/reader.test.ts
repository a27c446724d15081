import { PNG } from 'pngjs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Conditions, DrivenPage } from '../../../scripts/browsers/browser.ts';
import type { ExtensionScope } from '../../../scripts/browsers/extension-api.ts';
import { until } from '../../../scripts/browsers/until.ts';
import { openExtensionPage, tabId } from '../world/extension-pages.ts';
import { badges, cardText, noCard } from '../world/reading.ts';
import { STEP, startWorld, type World } from '../world/world.ts';
import { BOATS, KETTLES, newsAddress, newsStory } from './article.ts';
import { expectBeside } from './expected-place.ts';
import { frontPage } from './front-page.ts';
import {
  type Box,
  overhang,
  settledCard,
  settledMark,
  settledMarks,
  windowBox,
  words,
} from './measured.ts';

let world: World;
let page: DrivenPage;

beforeAll(async () => {
  world = await startWorld();
  page = await frontPage(world);
});
afterAll(() => world?.close());
afterEach(async () => {
  await page.show({});
  expect(page.problems()).toEqual([]);
  expect(world.web.unexpected()).toEqual([]);
});

const ARTICLE = newsAddress('as-readers-see-it');

/** Shows an article of two statistics, one with an official figure. */
async function show(conditions: Conditions, style = ''): Promise<void> {
  world.web.serve({
    [ARTICLE]: { body: newsStory({ body: `<p>${BOATS}</p><p>${KETTLES}</p>`, style }) },
  });
  await page.goto(ARTICLE);
  await page.bringToFront();
  await page.show(conditions);
  await settledMarks(page, 2);
}

async function openCard(figure: string): Promise<Box> {
  const badge = (await badges(page, 2)).find(({ label }) => label.startsWith(figure));
  await badge?.button.click();
  await cardText(page, figure);
  return settledCard(page);
}

type Colour = readonly [red: number, green: number, blue: number];
/** The design's violets for marks, on light and on dark pages. */
const ON_LIGHT: Colour = [0x5c, 0x46, 0x84];
const ON_DARK: Colour = [0xc4, 0xb3, 0xe8];

/** How many pixels of the window have about this colour. */
async function pixels(colour: Colour): Promise<number> {
  const { data } = PNG.sync.read(await page.screenshot());
  let found = 0;
  for (let at = 0; at < data.length; at += 4)
    if (colour.every((part, channel) => Math.abs((data[at + channel] ?? 0) - part) <= 3))
      found += 1;
  return found;
}

describe('on paper', () => {
  it('there is no mark, no bar and no card', async () => {
    await show({});
    await openCard('45,774');
    expect(await pixels(ON_LIGHT)).toBeGreaterThan(100);
    await page.show({ medium: 'print' });
    for (const name of ['sourcemark-badge', 'sourcemark-bar', 'sourcemark-card']) {
      const boxes = await page.evaluate(
        (own: string) =>
          [...document.querySelectorAll(own)].filter((one) => one.getClientRects().length > 0)
            .length,
        name,
      );
      expect(boxes, name).toBe(0);
    }
    expect(await pixels(ON_LIGHT)).toBe(0);
    await page.show({});
    await page.press('Escape');
    await noCard(page);
  });
});

describe('marks can be seen', () => {
  it('on a light page that a reader with a dark system reads', async () => {
    await world.browser.colourScheme('dark');
    await show({});
    expect(await pixels(ON_LIGHT)).toBeGreaterThan(30);
    await world.browser.colourScheme('light');
  });

  it('on a dark page that a reader with a light system reads', async () => {
    await show({}, 'html { background: #10141a; color: #eee }');
    expect(await pixels(ON_DARK)).toBeGreaterThan(30);
    expect(await pixels(ON_LIGHT)).toBe(0);
  });

  it('in forced colours: the disc in one of the system’s own', async () => {
    await show({ colours: 'forced' });
    const fills = await Promise.all(
      (await page.find('sourcemark-badge', 'button')).map((button) =>
        button.evaluate((element) => {
          const probe = element.ownerDocument.createElement('a');
          const system = (name: string) => {
            probe.style.color = name;
            probe.style.setProperty('forced-color-adjust', 'none');
            element.ownerDocument.body.append(probe);
            const { color } = getComputedStyle(probe);
            probe.remove();
            return color;
          };
          const { backgroundColor, borderTopColor } = getComputedStyle(element, '::before');
          const names = ['LinkText', 'CanvasText', 'Canvas'];
          return [backgroundColor, borderTopColor].map(
            (colour) => names.find((name) => system(name) === colour) ?? colour,
          );
        }),
      ),
    );
    expect(fills).toEqual([
      ['LinkText', 'LinkText'],
      ['Canvas', 'CanvasText'],
    ]);
    const card = await openCard('45,774');
    expect(overhang(card, await windowBox(page))).toBe(0);
    await page.press('Escape');
    await noCard(page);
  });
});

describe('what the reader has asked the system for', () => {
  const inCard = async (read: (card: Element) => string): Promise<string> => {
    const [card] = await page.find('sourcemark-card', '[role="dialog"]');
    if (!card) throw new Error('no card');
    return card.evaluate(read);
  };

  it('more contrast: labels as dark as text', async () => {
    const ink = (card: Element) => {
      const label = card.querySelector('.where');
      return `${label && getComputedStyle(label).color} / ${getComputedStyle(card).color}`;
    };
    await show({});
    await openCard('45,774');
    const [label, text] = (await inCard(ink)).split(' / ');
    expect(label).not.toBe(text);
    await page.show({ contrast: 'more' });
    const dark = async () => {
      const [now, body] = (await inCard(ink)).split(' / ');
      return now === body;
    };
    await until('labels to be as dark as text', dark, STEP);
    await page.press('Escape');
    await noCard(page);
  });

  it('less motion: the card is there at once', async () => {
    await show({ motion: 'reduced' });
    await openCard('45,774');
    const moves = await inCard((card) =>
      JSON.stringify(
        card
          .getAnimations({ subtree: true })
          .filter((one) => Number(one.effect?.getTiming().duration ?? 0) > 0).length,
      ),
    );
    expect(moves).toBe('0');
    await page.press('Escape');
    await noCard(page);
  });

  it('text of twice the size: card and marks grow with it and stay in the window', async () => {
    await show({});
    const usual = await openCard('45,774');
    await page.press('Escape');
    await noCard(page);
    await show({ textSize: 32 });
    expectBeside(await settledMark(page, '45,774'), await words(page, '45,774'));
    const large = await openCard('45,774');
    expect(large.right - large.left).toBeGreaterThan(1.5 * (usual.right - usual.left));
    expect(overhang(large, await windowBox(page))).toBe(0);
    expect(
      await inCard((card) =>
        [card, ...card.querySelectorAll('.scroll, .src')]
          .filter((part) => part.scrollWidth > part.clientWidth + 1)
          .map((part) => part.className)
          .join(),
      ),
    ).toBe('');
    await page.press('Escape');
    await noCard(page);
  });

  it('the browser’s zoom at 200%: marks beside their words, the card in the window', async () => {
    await show({});
    const options = await openExtensionPage(world, 'options.html');
    const tab = await tabId(options, ARTICLE);
    const zoom = (factor: number) =>
      options.evaluate(
        (id: number, by: number) =>
          (globalThis as unknown as ExtensionScope).chrome.tabs.setZoom(id, by),
        tab,
        factor,
      );
    const sizeBefore = await page.evaluate(() => window.devicePixelRatio);
    await zoom(2);
    await page.bringToFront();
    const zoomed = () =>
      page.evaluate((before: number) => window.devicePixelRatio > 1.9 * before, sizeBefore);
    await until('the page to be zoomed', zoomed, STEP);
    expectBeside(await settledMark(page, '45,774'), await words(page, '45,774'));
    const card = await openCard('45,774');
    expect(overhang(card, await windowBox(page))).toBe(0);
    await page.press('Escape');
    await noCard(page);
    await zoom(1);
    await options.close();
  });
});
