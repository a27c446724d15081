import { readFileSync } from 'node:fs';
import type { DrivenBrowser, DrivenPage } from '../browsers/browser.ts';
import type { ExtensionScope } from '../browsers/extension-api.ts';
import { type BrowserName, ensureBrowser } from '../browsers/find.ts';
import { launch } from '../browsers/launch.ts';
import type { Pages } from '../browsers/loopback/web.ts';
import { until } from '../browsers/until.ts';
import { closeWelcomePage } from '../browsers/welcome-page.ts';
import { buildExtension } from '../build/build.ts';

/** The article in the pictures, and where it stands. */
export const ARTICLE = 'https://www.linkedin.com/pulse/what-last-year-brought-to-our-ports';
export const PAGES: Pages = {
  [ARTICLE]: { body: readFileSync('scripts/screenshots/article.html', 'utf8') },
};

const PATIENCE = 30_000;

/** How large the pictures are. */
export interface Format {
  width: number;
  height: number;
  /** Device pixels of a CSS pixel. */
  pixelRatio: number;
}

/** Starts a browser with the extension as it is now. */
export async function startBrowser(
  name: BrowserName,
  proxyPort: number,
  { pixelRatio, ...windowSize }: Format,
): Promise<DrivenBrowser> {
  const { folder } = await buildExtension(name === 'chromium' ? 'chrome' : 'firefox', {
    sourceMaps: false,
  });
  const browser = await launch(name, {
    executable: ensureBrowser(name),
    extension: folder,
    headless: true,
    proxyPort,
    grantedHosts: [],
    windowSize,
    pixelRatio,
    timeout: PATIENCE,
  });
  await closeWelcomePage(browser, PATIENCE);
  return browser;
}

/** Opens an article and waits for its marks. */
export async function openArticle(browser: DrivenBrowser): Promise<DrivenPage> {
  const page = await browser.open(ARTICLE);
  await page.bringToFront();
  await badge(page, '606,000');
  return page;
}

function badge(page: DrivenPage, words: string) {
  return until(
    `the badge of ${words}`,
    async () => {
      for (const button of await page.find('sourcemark-badge', 'button')) {
        const label = await button.evaluate((element) => element.getAttribute('aria-label') ?? '');
        if (label.startsWith(words)) return button;
      }
      return null;
    },
    PATIENCE,
  );
}

/** Opens the card of the statistic whose badge names `words`, and waits until it stands still. */
export async function openCard(page: DrivenPage, words: string): Promise<void> {
  await (await badge(page, words)).click();
  const still = async () => {
    const [card] = await page.find('sourcemark-card', '[role="dialog"]');
    return card?.evaluate(
      (element) =>
        !element.querySelector('[aria-busy="true"]') &&
        element.getAnimations({ subtree: true }).every(({ playState }) => playState === 'finished'),
    );
  };
  await until('the card to stand still', still, PATIENCE);
}

/** Opens a page of the extension, and waits until it holds what `selector` names. */
export async function openOwnPage(
  browser: DrivenBrowser,
  path: string,
  selector: string,
): Promise<DrivenPage> {
  const page = await browser.open(`${browser.origin}/${path}`);
  await page.bringToFront();
  const shown = () =>
    page.evaluate((wanted: string) => document.querySelector(wanted) !== null, selector);
  await until(path, shown, PATIENCE);
  return page;
}

/** Popup or side panel over the article, as a page of its own that a picture can be taken of. */
export async function openList(
  browser: DrivenBrowser,
  name: 'popup' | 'sidepanel',
): Promise<DrivenPage> {
  const options = await openOwnPage(browser, 'options.html', 'main h1');
  const tab = await options.evaluate(async (url: string) => {
    const { chrome } = globalThis as unknown as ExtensionScope;
    return (await chrome.tabs.query({})).find((one) => one.url === url)?.id ?? -1;
  }, ARTICLE);
  await options.close();
  return openOwnPage(browser, `${name}.html?tab=${tab}`, '.list-row');
}
