import type { DrivenPage } from '../../../scripts/browsers/browser.ts';
import { until } from '../../../scripts/browsers/until.ts';
import { STEP } from '../world/world.ts';

/** Edges in client pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Words of the page: the lines that they take up, and where their last line's letters stand. */
export interface WrittenWords {
  lines: readonly Box[];
  baseline: number;
  fontSize: number;
}

/** A badge as it is drawn. */
export interface Mark {
  start: number;
  label: string;
  /** The button's box: its target. Empty when it is not shown. */
  target: Box;
  disc: { x: number; y: number; diameter: number };
  shown: boolean;
}

/**
 * The words' first occurrence in the page's own text, which one text node must hold.
 * @param frame selector of the frame that they stand in, in whose own client pixels they are then measured
 */
export function words(page: DrivenPage, text: string, frame = ''): Promise<WrittenWords> {
  return page.evaluate(
    (wanted: string, within: string) => {
      const shown = within === '' ? null : window.document.querySelector<HTMLIFrameElement>(within);
      const document = shown?.contentDocument ?? window.document;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf(wanted);
        const parent = node.parentElement;
        if (at < 0 || !parent || parent.localName === 'script') continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const lines = [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
          left,
          top,
          right,
          bottom,
        }));
        const style = getComputedStyle(parent);
        const canvas = document.createElement('canvas').getContext('2d');
        if (!canvas) throw new Error('no canvas');
        canvas.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
        const { fontBoundingBoxDescent } = canvas.measureText(wanted);
        const baseline = (lines.at(-1)?.bottom ?? 0) - fontBoundingBoxDescent;
        return { lines, baseline, fontSize: Number.parseFloat(style.fontSize) };
      }
      throw new Error(`the page does not say ${wanted}`);
    },
    text,
    frame,
  );
}

/** Every badge of the page, or of a frame in it, shown or not, in the order of the document. */
async function marks(page: DrivenPage, frame: string): Promise<readonly Mark[]> {
  const buttons =
    frame === ''
      ? await page.find('sourcemark-badge', 'button')
      : await page.find(frame, 'sourcemark-badge', 'button');
  return Promise.all(
    buttons.map((button) =>
      button.evaluate((element) => {
        const host = (element.getRootNode() as ShadowRoot).host;
        const { left, top, right, bottom, width } = element.getBoundingClientRect();
        const diameter = Number.parseFloat(getComputedStyle(element, '::before').width);
        return {
          start: Number(host.getAttribute('data-start')),
          label: element.getAttribute('aria-label') ?? '',
          target: { left, top, right, bottom },
          disc: { x: (left + right) / 2, y: (top + bottom) / 2, diameter },
          shown: width > 0,
        };
      }),
    ),
  );
}

/** Waits until the badges (of a frame) stand still with `count` of them in view of their words; gives them back. */
export function settledMarks(
  page: DrivenPage,
  count: number,
  frame = '',
): Promise<readonly Mark[]> {
  let last = '';
  return until(
    `${count} badges to stand still on ${page.url}`,
    async () => {
      await nextFrame(page);
      const found = await marks(page, frame);
      const now = JSON.stringify(found);
      const still = now === last && found.filter(({ shown }) => shown).length === count;
      last = now;
      return still && found;
    },
    STEP,
  );
}

/** The badge whose words begin with `figure`, once it stands still. */
export async function settledMark(page: DrivenPage, figure: string, frame = ''): Promise<Mark> {
  let last = '';
  return until(
    `the badge of ${figure} to stand still on ${page.url}`,
    async () => {
      await nextFrame(page);
      const found = (await marks(page, frame)).find(({ label }) => label.startsWith(figure));
      const now = JSON.stringify(found);
      const still = found?.shown === true && now === last;
      last = now;
      return still && (found as Mark);
    },
    STEP,
  );
}

/** Resolves after the page has drawn once more. */
async function nextFrame(page: DrivenPage): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

/** What is painted at the top of a point, in the page's own words: the name of the element. */
export function onTop(page: DrivenPage, x: number, y: number): Promise<string> {
  return page.evaluate(
    (at: number, from: number) => document.elementFromPoint(at, from)?.localName ?? 'nothing',
    x,
    y,
  );
}

/** The open card's box, once it stands still. */
export function settledCard(page: DrivenPage): Promise<Box> {
  let last = '';
  return until(
    `a card to stand still on ${page.url}`,
    async () => {
      await nextFrame(page);
      const [card] = await page.find('sourcemark-card', '[role="dialog"]');
      const box = await card?.evaluate((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        const moving = element
          .getAnimations({ subtree: true })
          .some(({ playState }) => playState === 'running');
        const loading = element.querySelector('[aria-busy="true"]') !== null;
        return moving || loading ? null : { left, top, right, bottom };
      });
      const now = JSON.stringify(box);
      const still = box !== undefined && box !== null && now === last;
      last = now;
      return still && (box as Box);
    },
    STEP,
  );
}

/** The part of the window that shows the page. */
export function windowBox(page: DrivenPage): Promise<Box> {
  return page.evaluate(() => ({
    left: 0,
    top: 0,
    right: document.documentElement.clientWidth,
    bottom: window.innerHeight,
  }));
}

/** How far `inner` reaches out of `outer`, px; 0 when it is within. */
export function overhang(inner: Box, outer: Box): number {
  return Math.max(
    0,
    outer.left - inner.left,
    outer.top - inner.top,
    inner.right - outer.right,
    inner.bottom - outer.bottom,
  );
}
