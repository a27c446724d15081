import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { ensureBrowser } from '../browsers/find.ts';
import { textImports } from '../build/text-imports.ts';
import type { Measurement } from './measurement.ts';

const OUT = 'out/bench-overlay';
const SLOWER = 4;
const CLICKS = 18;
/** How long a pointer rests on a badge before it is pressed, and how long a press takes, at least, in ms. */
const REST = 120;
const PRESS = 60;

/** How a reader opens a card. */
type Opening = 'pointer' | 'keyboard' | 'at once';

interface Noted {
  shift: number;
  tasks: number[];
}

/**
 * Click to painted card with the processor four times slower, and what 300 marks cost while scrolling. Click to card is what
 * Event Timing says: from the browser's time stamp of the input to the presentation of the first frame with the card, in
 * steps of 8 ms. That frame holds all that the card shows without scrolling but the chart, which comes with the next.
 */
export async function measure(): Promise<Measurement[]> {
  const browser = await chromium.launch({
    executablePath: ensureBrowser('chromium'),
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const devtools = await page.context().newCDPSession(page);
    const address = pathToFileURL(resolve(await benchPage())).href;
    const clicks: Measurement[] = [];
    for (const opening of ['pointer', 'keyboard', 'at once'] as const) {
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      await open(page, address, 1);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
      clicks.push(...opened(opening, await clickTimes(page, devtools, opening)));
    }
    const peer = await plainClick(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await open(page, address, 50);
    const shift = (await noted(page)).shift;
    const longest = await longestTask(page);
    return [
      ...clicks,
      {
        name: 'for comparison, a plain button that shows a line',
        value: peer,
        unit: 'ms',
        note: `${SLOWER}x slower; what this machine needs now for any click`,
      },
      {
        name: 'longest task, scrolling 300 marks',
        value: longest,
        unit: 'ms',
        bar: 50,
        note: longest === 0 ? 'none over 50 ms' : '',
      },
      { name: 'layout shift of 300 marks', value: shift, unit: 'CLS', bar: 0 },
    ];
  } finally {
    await browser.close();
  }
}

/** A page with the fixtures' article, six statistics, so many times; all marks drawn. */
async function open(page: Page, address: string, articles: number): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${address}#${articles}`);
  await page.waitForFunction(
    (badges) => document.querySelectorAll('sourcemark-badge').length === badges,
    articles * 6,
  );
  await settled(page);
}

async function benchPage(): Promise<string> {
  await mkdir(OUT, { recursive: true });
  await build({
    entryPoints: { page: 'scripts/bench/overlay/page.ts' },
    outdir: OUT,
    bundle: true,
    minify: true,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { __TARGET__: '"chrome"' },
    plugins: [textImports()],
  });
  const path = `${OUT}/page.html`;
  const style = 'article{width:640px;margin:40px auto;font:18px/1.6 serif}';
  await writeFile(
    path,
    `<!doctype html><title>300 statistics</title><style>${style}</style><body><script src="page.js"></script>`,
  );
  return path;
}

function opened(opening: Opening, times: readonly number[]): Measurement[] {
  const [first, ...later] = times;
  const name = `click to card painted, ${SLOWER}x slower`;
  if (first === undefined)
    return [{ name, value: null, unit: 'ms', note: `by ${opening}: no Event Timing` }];
  switch (opening) {
    case 'pointer':
      return [
        { name, value: median(later), unit: 'ms', bar: 50, note: `median of ${later.length}` },
        { name: `${name}: the page's first`, value: first, unit: 'ms' },
      ];
    case 'keyboard':
      return [{ name: `${name}: by Enter`, value: median(later), unit: 'ms', bar: 50 }];
    case 'at once':
      return [
        {
          name: `${name}: not pointed at before`,
          value: median(later),
          unit: 'ms',
          note: 'moved, pressed and released in one instant',
        },
      ];
  }
}

/** Times of all openings, first to last: from the input to the presentation of the frame with the card, ms; none where not measured. */
async function clickTimes(page: Page, devtools: CDPSession, opening: Opening): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    const heard = { times, clicks: 0 };
    Object.assign(window, { heard });
    window.addEventListener('click', () => (heard.clicks += 1), { capture: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'click') times.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  const places = await badgePlaces(devtools, CLICKS);
  for (let at = 0; at < CLICKS; at++) {
    const { x, y } = places[at % places.length] as { x: number; y: number };
    if (opening === 'keyboard') {
      // The focus returns to the badge that was opened, and goes on from there; at last it stays on one.
      if (at < places.length) await page.keyboard.press('Tab');
      await page.waitForTimeout(REST);
      await page.keyboard.press('Enter');
    } else {
      await page.mouse.move(5, 5);
      if (opening === 'pointer') {
        await page.mouse.move(x, y);
        await page.waitForTimeout(REST);
      }
      await page.mouse.click(x, y, { delay: opening === 'pointer' ? PRESS : 0 });
    }
    await settled(page);
    await page.keyboard.press('Escape');
    await settled(page);
  }
  const { times, clicks } = await page.evaluate(
    () => (window as unknown as { heard: { times: number[]; clicks: number } }).heard,
  );
  // Event Timing leaves out those under 16 ms; where it says nothing at all, nothing was measured.
  if (times.length === 0) return [];
  return [...times, ...Array<number>(clicks - times.length).fill(16)];
}

/** A page of nothing but a button that shows a line: the least that a click can take, ms; null where not told. */
async function plainClick(page: Page): Promise<number | null> {
  await page.setContent('<button style="font-size:40px">more</button><p hidden>A line.</p>');
  await page.evaluate(() => {
    const heard = { times: [] as number[], clicks: 0 };
    Object.assign(window, { heard });
    const line = document.querySelector('p');
    document
      .querySelector('button')
      ?.addEventListener('click', () => line?.toggleAttribute('hidden'));
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (entry.name === 'click') heard.times.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  for (let at = 0; at < CLICKS; at++) {
    await page.click('button', { delay: PRESS });
    await settled(page);
  }
  const { times } = await page.evaluate(
    () => (window as unknown as { heard: { times: number[] } }).heard,
  );
  return times.length === 0
    ? null
    : median([...times, ...Array<number>(CLICKS - times.length).fill(16)]);
}

/** Middles of the first badges that stand in the window: closed shadow roots are open to the developer tools alone. */
async function badgePlaces(
  devtools: CDPSession,
  most: number,
): Promise<{ x: number; y: number }[]> {
  const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
  const places: { x: number; y: number }[] = [];
  const html = root.children?.find((one) => one.localName === 'html');
  for (const badge of html?.children ?? []) {
    if (badge.localName !== 'sourcemark-badge' || places.length === most) continue;
    const button = badge.shadowRoots?.[0]?.children?.[0]?.children?.[0];
    if (!button) continue;
    const box = await devtools
      .send('DOM.getBoxModel', { backendNodeId: button.backendNodeId })
      .catch(() => null);
    const [x0 = 0, y0 = 0, , , x2 = 0, y2 = 0] = box?.model.content ?? [];
    if (box && y2 < 850) places.push({ x: (x0 + x2) / 2, y: (y0 + y2) / 2 });
  }
  return places;
}

async function longestTask(page: Page): Promise<number> {
  await page.evaluate(() => {
    (window as unknown as { noted: Noted }).noted.tasks.length = 0;
  });
  for (let step = 0; step < 40; step++) {
    await page.mouse.wheel(0, 600);
    await settled(page);
  }
  return Math.max(0, ...(await noted(page)).tasks);
}

function noted(page: Page): Promise<Noted> {
  return page.evaluate(() => (window as unknown as { noted: Noted }).noted);
}

/** Two frames later, so that what was asked for is painted. */
function settled(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
