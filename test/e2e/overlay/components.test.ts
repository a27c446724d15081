import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenPage } from '../../../scripts/browsers/browser.ts';
import { until } from '../../../scripts/browsers/until.ts';
import { buildGallery } from '../../../scripts/gallery/build.ts';
import { GALLERY, galleryPages } from '../../../scripts/gallery/served.ts';
import { accessibilityProblems } from '../world/extension-pages.ts';
import { STEP, startWorld, type World } from '../world/world.ts';
import { frontPage } from './front-page.ts';

let world: World;
let page: DrivenPage;

beforeAll(async () => {
  const html = await buildGallery();
  world = await startWorld({ hosts: [new URL(GALLERY).hostname] });
  world.web.serve(await galleryPages(html));
  page = await frontPage(world);
  await page.goto(GALLERY);
  const drawn = () => page.evaluate(() => document.documentElement.dataset.ready === 'true');
  await until('the gallery to be drawn', drawn, STEP);
});
afterAll(() => world?.close());

/** Calls a function with every element of every component, and gives back what it says of those that it objects to. */
function objections(check: 'small' | 'outside'): Promise<readonly string[]> {
  return page.evaluate((kind: string) => {
    const frames = [...document.querySelectorAll('section[id] > div')].flatMap(({ shadowRoot }) =>
      shadowRoot ? [shadowRoot] : [],
    );
    const found = frames.flatMap((root) => {
      const state = root.host.parentElement?.id ?? '';
      const all = [...root.querySelectorAll<HTMLElement>('*')].filter(
        (element) => element.getClientRects().length > 0,
      );
      const isSmall = (element: HTMLElement) => {
        const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
        return (
          element.matches('button:not([role="switch"]), summary, input, a.btn') &&
          (width < 23.5 || height < 23.5)
        );
      };
      const frame =
        root.querySelector('.card, main, .paper')?.getBoundingClientRect() ?? new DOMRect();
      const hasText = (element: HTMLElement) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
      const isOutside = (element: HTMLElement) => {
        const { left, right } = element.getBoundingClientRect();
        const out = left < frame.left - 0.5 || right > frame.right + 0.5;
        return hasText(element) && out && !element.closest('.vh, [role="menu"]');
      };
      return all
        .filter(kind === 'small' ? isSmall : isOutside)
        .map(
          (one) => `${state}: ${one.localName}.${one.className} ${one.textContent?.slice(0, 40)}`,
        );
    });
    return found;
  }, check);
}

/** The gallery holds them in shadow roots that tests may enter; on articles those are closed. */
describe('every component in every state', () => {
  it('is drawn without an error', () => {
    expect(page.problems()).toEqual([]);
  });

  it('has no violation that axe finds, colours included', async () => {
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('has no control that is smaller than 24 px', async () => {
    expect(await objections('small')).toEqual([]);
  });

  it('has no words that reach out of it', async () => {
    expect(await objections('outside')).toEqual([]);
  });
});
