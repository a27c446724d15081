import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../browsers/find.ts';
import type { Measurement } from './measurement.ts';
import { feed, govukArticle, linkedinArticle, noArticle } from './page/pages.ts';

const ARTICLE = 'https://www.linkedin.com/pulse/bench/';
const SPEECH = 'https://www.gov.uk/government/speeches/bench';
const FEED = 'https://www.linkedin.com/feed/';
/** Some 200 kB of text. */
const PARAGRAPHS = 1000;

/** Finding, reading and watching pages, in a real Chromium without a network. */
export async function measure(): Promise<Measurement[]> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) {
    return [{ name: 'pages', value: null, unit: 'ms', note: 'no Chromium on this machine' }];
  }
  const script = await bundled();
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--js-flags=--expose-gc'],
  });
  try {
    return [
      ...(await detecting(browser, script)),
      ...(await reading(browser, script)),
      ...(await feeding(browser, script)),
    ];
  } finally {
    await browser.close();
  }
}

async function bundled(): Promise<string> {
  const entry = fileURLToPath(new URL('./page/in-page.ts', import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** A page at its real address with our code beside it; nothing else is fetched. */
async function open(
  browser: Browser,
  script: string,
  address: string,
  html: string,
): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.request().url() === address
      ? route.fulfill({ contentType: 'text/html', body: html })
      : route.abort(),
  );
  await page.goto(address);
  await page.addScriptTag({ content: script });
  return page;
}

async function call<T>(page: Page, expression: string): Promise<T> {
  return page.evaluate<T>(`bench.${expression}`);
}

async function detecting(browser: Browser, script: string): Promise<Measurement[]> {
  const cases = [
    ['LinkedIn jobs, 4,000 elements', 'https://www.linkedin.com/jobs/', noArticle(1300)],
    ['LinkedIn article address, no article', ARTICLE, noArticle(1300)],
    ['LinkedIn feed without posts, 4,000 elements', FEED, noArticle(1300)],
    ['GOV.UK service page', 'https://www.gov.uk/renew-passport', noArticle(100)],
  ] as const;
  const measured: Measurement[] = [];
  for (const [name, address, html] of cases) {
    const page = await open(browser, script, address, html);
    const value = await call<number>(page, 'detect()');
    measured.push({ name: `detector: ${name}`, value, unit: 'ms', bar: 2 });
    await page.close();
  }
  return measured;
}

async function reading(browser: Browser, script: string): Promise<Measurement[]> {
  const measured: Measurement[] = [];
  for (const [name, address, html] of [
    ['LinkedIn', ARTICLE, linkedinArticle(PARAGRAPHS)],
    ['GOV.UK', SPEECH, govukArticle(PARAGRAPHS)],
  ] as const) {
    const page = await open(browser, script, address, html);
    const { first, median, characters } = await call<{
      first: number;
      median: number;
      characters: number;
    }>(page, 'read()');
    const note = `${Math.round(characters / 1000)} kB of text; first time ${first.toFixed(1)} ms`;
    measured.push(
      { name: `find and read, ${name}`, value: median, unit: 'ms', bar: 30, note },
      {
        name: `Readability, ${name}`,
        value: await call(page, 'readability()'),
        unit: 'ms',
        note: 'for comparison, its copy of the page not counted',
      },
      { name: `50 anchors, ${name}`, value: await call(page, 'anchor(50)'), unit: 'ms', bar: 3 },
    );
    await page.close();
  }
  return measured;
}

async function feeding(browser: Browser, script: string): Promise<Measurement[]> {
  const page = await open(browser, script, FEED, feed());
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const heap = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    return (await devtools.send('Runtime.getHeapUsage')).usedSize / 1e6;
  };
  const alone = await call<{ longestTask: number }>(page, 'feed(40, 10, 30, false)');
  // The first round fills caches; memory is flat if the second adds nothing to them.
  const run = (posts: number) =>
    call<{ opened: number; longestOwn: number; longestTask: number; layoutShift: number }>(
      page,
      `feed(${posts}, 10, 30)`,
    );
  await run(40);
  const before = await heap();
  const { opened, longestOwn, longestTask, layoutShift } = await run(200);
  const after = await heap();
  await page.close();
  const note = `4x CPU throttle; ${opened} posts opened`;
  return [
    {
      name: 'feed, 200 posts at 10 a second: longest look of ours',
      value: longestOwn,
      unit: 'ms',
      bar: 50,
      note,
    },
    {
      name: 'feed: longest task (over 50 ms only)',
      value: longestTask,
      unit: 'ms',
      bar: 50,
      note: `the page alone: ${alone.longestTask} ms`,
    },
    { name: 'feed: memory added', value: Math.max(0, after - before), unit: 'MB', bar: 1 },
    { name: 'feed: layout shift caused', value: layoutShift, unit: 'score', bar: 0 },
  ];
}
