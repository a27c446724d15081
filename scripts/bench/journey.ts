import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { DrivenBrowser, DrivenPage } from '../browsers/browser.ts';
import { findBrowser } from '../browsers/find.ts';
import { launch } from '../browsers/launch.ts';
import { startLoopbackWeb } from '../browsers/loopback/web.ts';
import { until } from '../browsers/until.ts';
import { buildExtension } from '../build/build.ts';
import type { Measurement } from './measurement.ts';

const URL_OF_SAMPLE = 'https://www.linkedin.com/pulse/deciding-asylum-claims-sooner';
const ROUNDS = 9;
const PATIENCE = 30_000;
/** Event Timing comes within a second of the paint, or not at all. */
const PATIENCE_WITH_TIMING = 5000;
/** How long a reader takes from seeing the marks to pressing one, and rests on it before, at least, ms. */
const LOOKING = 1500;
const RESTING = 120;

/** Notes when the article stands in the DOM, when the first badge does, and how long each click takes to paint. */
const STOPWATCH = `<script>
  window.watch = { article: performance.now(), badges: null, clicks: [] };
  new MutationObserver(() => {
    if (watch.badges === null && document.querySelector('sourcemark-badge')) watch.badges = performance.now();
  }).observe(document.documentElement, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === 'click') watch.clicks.push(entry.duration);
  }).observe({ type: 'event', durationThreshold: 16 });
</script></body></html>`;

interface Watched {
  watch: { article: number; badges: number | null; clicks: number[] };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function toBadges(page: DrivenPage): Promise<number> {
  return until(
    'the badges',
    () =>
      page.evaluate(() => {
        const { watch } = window as unknown as Watched;
        return watch.badges === null ? null : watch.badges - watch.article;
      }),
    PATIENCE,
  );
}

/**
 * Clicks the first badge and resolves to the browser's own time from the click to the next paint, ms; null where the
 * browser does not tell.
 * @param asReader after looking at the page and with the pointer resting on the badge; else at once
 */
async function toCard(page: DrivenPage, asReader: boolean): Promise<number | null> {
  // A page behind another is not painted.
  await page.bringToFront();
  const badge = await until(
    'a badge',
    async () => (await page.find('sourcemark-badge', 'button'))[0],
    PATIENCE,
  );
  if (asReader) {
    await setTimeout(LOOKING);
    const [x, y] = await badge.evaluate((button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      return [left + width / 2, top + height / 2] as const;
    });
    await page.pointAt(x, y);
    await setTimeout(RESTING);
  }
  await badge.click();
  await until(
    'the card',
    async () => (await page.find('sourcemark-card', '[role="dialog"]'))[0],
    PATIENCE,
  );
  // The browser tells of a click some frames later; of one under 16 ms, or on a page that it does not paint, never.
  const painted = () =>
    page.evaluate(() => (window as unknown as Watched).watch.clicks.at(-1) ?? null);
  return until('the click’s paint', painted, PATIENCE_WITH_TIMING).catch(() => null);
}

async function journeys(browser: DrivenBrowser): Promise<Measurement[]> {
  const badges: number[] = [];
  const woken: number[] = [];
  const cards: (number | null)[] = [];
  const atOnce: (number | null)[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.open(URL_OF_SAMPLE);
    badges.push(await toBadges(page));
    await page.slowDown(4);
    cards.push(await toCard(page, true));
    await page.close();
    const hurried = await browser.open(URL_OF_SAMPLE);
    await toBadges(hurried);
    await hurried.slowDown(4);
    atOnce.push(await toCard(hurried, false));
    await hurried.close();
    await browser.stopBackground();
    const later = await browser.open(URL_OF_SAMPLE);
    woken.push(await toBadges(later));
    await later.close();
  }
  const [first = 0, ...later] = badges;
  return [
    {
      name: 'article in the DOM to badges, first page',
      value: first,
      unit: 'ms',
      note: 'background and reference start too',
    },
    {
      name: 'article in the DOM to badges',
      value: median(later),
      unit: 'ms',
      note: `median of ${later.length}`,
    },
    {
      name: 'article in the DOM to badges, background asleep',
      value: median(woken),
      unit: 'ms',
      note: 'it starts and opens the reference first',
    },
    {
      name: 'click to card painted, 4x slower CPU',
      unit: 'ms',
      bar: 50,
      ...timed(cards, 'a page’s first card; input to the frame with the card, Event Timing'),
    },
    {
      name: 'click to card painted, 4x slower CPU, at once',
      unit: 'ms',
      ...timed(atOnce, 'pressed while marks are still being drawn'),
    },
  ];
}

/** The median of those clicks whose paint the browser told of, and how many those are. */
function timed(
  clicks: readonly (number | null)[],
  note: string,
): Pick<Measurement, 'value' | 'note'> {
  const told = clicks.filter((one) => one !== null);
  if (told.length === 0) return { value: null, note: 'the browser told of no click’s paint' };
  return { value: median(told), note: `${note}; ${told.length} of ${clicks.length} clicks` };
}

/** From the article to the badges and from the click to the card, in the built extension in Chromium. */
export async function measure(): Promise<Measurement[]> {
  const executable = findBrowser('chromium');
  if (executable === null) {
    return [{ name: 'journeys', value: null, unit: 'ms', note: 'no Chromium on this machine' }];
  }
  const { folder } = await buildExtension('chrome', { sourceMaps: false });
  const html = readFileSync('src/welcome/sample-article.html', 'utf8');
  const body = html.replace(/<\/body>[\s\S]*$/, STOPWATCH);
  const web = await startLoopbackWeb(['www.linkedin.com'], { [URL_OF_SAMPLE]: { body } });
  const browser = await launch('chromium', {
    executable,
    extension: folder,
    headless: true,
    proxyPort: web.proxyPort,
    grantedHosts: [],
    windowSize: { width: 1280, height: 900 },
    timeout: PATIENCE,
  });
  try {
    return await journeys(browser);
  } finally {
    await browser.close();
    await web.close();
  }
}
