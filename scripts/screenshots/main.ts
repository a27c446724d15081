/**
 * `npm run screenshots [-- --fonts FOLDER] [-- --only SET]`: pictures of the built extension.
 * - review: everything in both browsers, light and dark, to be looked at, into out/screenshots;
 * - readme: what the README shows, into docs;
 * - store: what the stores show, 1280 by 800, into out/store.
 * FOLDER holds fonts as readers have them (see fonts.ts). The article in the pictures is article.html.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { DrivenBrowser } from '../browsers/browser.ts';
import { BROWSERS } from '../browsers/find.ts';
import { startLoopbackWeb } from '../browsers/loopback/web.ts';
import { beside } from './beside.ts';
import { lookForFonts } from './fonts.ts';
import {
  ARTICLE,
  type Format,
  openArticle,
  openCard,
  openList,
  openOwnPage,
  PAGES,
  startBrowser,
} from './studio.ts';

const OUT = 'out/screenshots';
const DOCS = 'docs';
const STORE = 'out/store';

const REVIEW: Format = { width: 1120, height: 760, pixelRatio: 1 };
const README: Format = { width: 1120, height: 760, pixelRatio: 2 };
const IN_STORE: Format = { width: 1280, height: 800, pixelRatio: 1 };
const PANEL = 400;
const POPUP = { width: 360, height: 600 };

/** One statistic of each kind in the article: revised since, a change, a rate, one without a series. */
const CARDS = { revised: '606,000', change: '60%', rate: '3.8%', unlinked: '4,200' };
const OPTIONS = ['sources', 'search', 'own', 'sites', 'reading', 'keep', 'privacy'];

async function save(path: string, picture: Promise<Buffer> | Buffer): Promise<void> {
  writeFileSync(path, await picture);
  console.log(path);
}

/** Everything that there is to see in one browser, for review. */
async function review(browser: DrivenBrowser, scheme: 'light' | 'dark'): Promise<void> {
  const path = (what: string) => `${OUT}/${browser.name}-${what}-${scheme}.png`;
  await browser.colourScheme(scheme);
  const article = await openArticle(browser);
  await save(path('article'), article.screenshot());
  for (const [name, words] of Object.entries(CARDS)) {
    await openCard(article, words);
    await save(path(`card-${name}`), article.screenshot());
    await article.press('Escape');
  }
  const popup = await browser.openPopup(article);
  await save(path('popup'), popup.screenshot());
  await popup.close();
  const panel = await openList(browser, 'sidepanel');
  await panel.setSize(PANEL, REVIEW.height);
  await save(path('sidepanel'), panel.screenshot());
  await panel.close();
  for (const section of OPTIONS) {
    const page = await openOwnPage(browser, `options.html#${section}`, 'main h1');
    await save(path(`options-${section}`), page.screenshot());
    await page.close();
  }
  const welcome = await openOwnPage(browser, 'welcome.html', 'h1');
  await openCard(welcome, '100,625');
  await save(path('welcome'), welcome.screenshot());
  await welcome.close();
  await article.close();
}

async function forReadme(browser: DrivenBrowser): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await browser.colourScheme(scheme);
    const article = await openArticle(browser);
    await openCard(article, CARDS.revised);
    await save(`${DOCS}/card${scheme === 'dark' ? '-dark' : ''}.png`, article.screenshot());
    await article.press('Escape');
    if (scheme === 'light') {
      const popup = await openList(browser, 'popup');
      await popup.setSize(POPUP.width, POPUP.height);
      await save(`${DOCS}/popup.png`, popup.screenshot());
      await popup.close();
      const options = await openOwnPage(browser, 'options.html#sources', 'main h1');
      await save(`${DOCS}/options.png`, options.screenshot());
      await options.close();
    }
    await article.close();
  }
}

/** Five pictures in the order in which a store shows them. */
async function forStore(browser: DrivenBrowser): Promise<void> {
  const article = await openArticle(browser);
  await openCard(article, CARDS.revised);
  await save(`${STORE}/1-revised.png`, article.screenshot());
  await article.press('Escape');
  await save(`${STORE}/2-marks.png`, article.screenshot());
  await openCard(article, CARDS.unlinked);
  await save(`${STORE}/4-unlinked.png`, article.screenshot());
  await article.press('Escape');

  const panel = await openList(browser, 'sidepanel');
  await panel.setSize(PANEL, IN_STORE.height);
  const list = await panel.screenshot();
  await panel.close();
  await article.bringToFront();
  await article.setSize(IN_STORE.width - PANEL, IN_STORE.height);
  await save(`${STORE}/3-list.png`, beside(await article.screenshot(), list));

  const options = await openOwnPage(browser, 'options.html#sources', 'main h1');
  await save(`${STORE}/5-sources.png`, options.screenshot());
  await options.close();
  await article.close();
}

async function withBrowser(
  name: (typeof BROWSERS)[number],
  format: Format,
  take: (browser: DrivenBrowser) => Promise<void>,
): Promise<void> {
  const browser = await startBrowser(name, web.proxyPort, format);
  try {
    await take(browser);
  } finally {
    await browser.close();
  }
}

const { values } = parseArgs({ options: { fonts: { type: 'string' }, only: { type: 'string' } } });
const wanted = (set: 'review' | 'readme' | 'store') => (values.only ?? set) === set;
for (const folder of [OUT, DOCS, STORE]) mkdirSync(folder, { recursive: true });
lookForFonts(values.fonts ?? null, OUT);
const web = await startLoopbackWeb([new URL(ARTICLE).hostname], PAGES);
try {
  for (const name of wanted('review') ? BROWSERS : [])
    await withBrowser(name, REVIEW, async (browser) => {
      for (const scheme of ['light', 'dark'] as const) await review(browser, scheme);
    });
  if (wanted('readme')) await withBrowser('chromium', README, forReadme);
  if (wanted('store')) await withBrowser('chromium', IN_STORE, forStore);
} finally {
  await web.close();
}
