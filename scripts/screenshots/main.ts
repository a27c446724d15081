/**
 * `npm run screenshots`: pictures of the built extension in both browsers, light and dark, into
 * out/screenshots for review; those that the README shows are copied to docs.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { DrivenBrowser, DrivenPage } from '../browsers/browser.ts';
import type { ExtensionScope } from '../browsers/extension-api.ts';
import { BROWSERS, type BrowserName, ensureBrowser } from '../browsers/find.ts';
import { launch } from '../browsers/launch.ts';
import { type LoopbackWeb, startLoopbackWeb } from '../browsers/loopback/web.ts';
import { until } from '../browsers/until.ts';
import { buildExtension } from '../build/build.ts';

const OUT = 'out/screenshots';
const DOCS = 'docs';
/** What the documentation shows: its name there, and the picture. */
const SHOWN: Readonly<Record<string, string>> = {
  card: 'chromium-article-light',
  'card-dark': 'chromium-article-dark',
  popup: 'chromium-popup-light',
  options: 'chromium-options-light',
};

const ARTICLE = 'https://www.linkedin.com/pulse/deciding-asylum-claims-sooner';
const SIZE = { width: 1120, height: 760 };
const PATIENCE = 30_000;

/** A column of text as on an article site; the sample itself carries no style. */
const STYLE = `<style>
  body { margin: 0; background: #f4f2ee; font: 18px/1.6 Georgia, "DejaVu Serif", serif; color: #1c1c1c }
  main { max-width: 560px; margin: 32px 0 24px 24px; padding: 24px 40px; background: #fff; border-radius: 8px }
  h1 { font-size: 30px; line-height: 1.25; margin: 0 0 12px }
  header h2 { margin: 0; font: 600 15px/1.4 sans-serif }
  header p, header time { margin: 0; font: 14px/1.5 sans-serif; color: #666 }
  .sr-only { position: absolute; clip-path: inset(50%) }
  .inline-articles { font: 14px/1.4 sans-serif; border-block: 1px solid #ddd }
</style></head>`;

async function save(name: string, picture: Promise<Buffer>): Promise<void> {
  writeFileSync(`${OUT}/${name}.png`, await picture);
  console.log(`${OUT}/${name}.png`);
}

/** Opens the card of the statistic whose badge names `words`, and waits until it stands still. */
async function openCard(page: DrivenPage, words: string): Promise<void> {
  const badge = await until(
    `the badge of ${words}`,
    async () => {
      const buttons = await page.find('sourcemark-badge', 'button');
      for (const button of buttons) {
        const label = await button.evaluate((element) => element.getAttribute('aria-label') ?? '');
        if (label.startsWith(words)) return button;
      }
      return null;
    },
    PATIENCE,
  );
  await badge.click();
  await until(
    'the card to stand still',
    async () => {
      const [card] = await page.find('sourcemark-card', '[role="dialog"]');
      return card?.evaluate((element) =>
        element.getAnimations({ subtree: true }).every(({ playState }) => playState === 'finished'),
      );
    },
    PATIENCE,
  );
}

async function tabOf(page: DrivenPage): Promise<number> {
  return page.evaluate(async (url: string) => {
    const { chrome } = globalThis as unknown as ExtensionScope;
    return (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1;
  }, ARTICLE);
}

async function photograph(browser: DrivenBrowser, scheme: 'light' | 'dark'): Promise<void> {
  const name = (what: string) => `${browser.name}-${what}-${scheme}`;
  await browser.colourScheme(scheme);

  const article = await browser.open(ARTICLE);
  await openCard(article, '4%');
  await save(name('article'), article.screenshot());
  await article.press('Escape');
  await openCard(article, '100,625');
  await save(name('card'), article.screenshot());
  const popup = await browser.openPopup(article);
  await save(name('popup'), popup.screenshot());
  await popup.close();

  for (const path of ['options.html#sources', 'options.html#reading', 'options.html#own']) {
    const page = await browser.open(`${browser.origin}/${path}`);
    const shown = () => page.evaluate(() => document.querySelector('main h1') !== null);
    await until(path, shown, PATIENCE);
    await save(name(path.replace('.html#', '-').replace('-sources', '')), page.screenshot());
    await page.close();
  }

  const panel = await browser.open(
    `${browser.origin}/sidepanel.html?tab=${await panelTab(browser)}`,
  );
  await panel.setSize(400, SIZE.height);
  await until(
    'the panel',
    () => panel.evaluate(() => document.querySelector('li') !== null),
    PATIENCE,
  );
  await save(name('sidepanel'), panel.screenshot());
  await panel.close();

  const welcome = await browser.open(`${browser.origin}/welcome.html`);
  await openCard(welcome, '100,625');
  await save(name('welcome'), welcome.screenshot());
  await welcome.close();
  await article.close();
}

async function panelTab(browser: DrivenBrowser): Promise<number> {
  const page = await browser.open(`${browser.origin}/options.html`);
  const tab = await tabOf(page);
  await page.close();
  return tab;
}

async function photographIn(name: BrowserName, web: LoopbackWeb): Promise<void> {
  const { folder } = await buildExtension(name === 'chromium' ? 'chrome' : 'firefox', {
    sourceMaps: false,
  });
  const browser = await launch(name, {
    executable: ensureBrowser(name),
    extension: folder,
    headless: true,
    proxyPort: web.proxyPort,
    grantedHosts: [],
    windowSize: SIZE,
    timeout: PATIENCE,
  });
  try {
    for (const scheme of ['light', 'dark'] as const) await photograph(browser, scheme);
  } finally {
    await browser.close();
  }
}

const body = readFileSync('src/welcome/sample-article.html', 'utf8').replace('</head>', STYLE);
mkdirSync(OUT, { recursive: true });
mkdirSync(DOCS, { recursive: true });
const web = await startLoopbackWeb(['www.linkedin.com'], { [ARTICLE]: { body } });
try {
  for (const name of BROWSERS) await photographIn(name, web);
} finally {
  await web.close();
}
for (const [name, picture] of Object.entries(SHOWN)) {
  copyFileSync(`${OUT}/${picture}.png`, `${DOCS}/${name}.png`);
}
