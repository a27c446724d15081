import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenPage } from '../../scripts/browsers/browser.ts';
import { until } from '../../scripts/browsers/until.ts';
import {
  accessibilityProblems,
  control,
  openExtensionPage,
  pageText,
  tabId,
  toolbarText,
} from './world/extension-pages.ts';
import { ADDRESS } from './world/pages.ts';
import { badges, cardText, noBadges } from './world/reading.ts';
import { STEP, startWorld, type World } from './world/world.ts';

let world: World;
const open: DrivenPage[] = [];

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.close());
afterEach(async () => {
  for (const page of open.splice(0)) {
    expect(page.problems()).toEqual([]);
    await page.close();
  }
  expect(world.web.unexpected()).toEqual([]);
});

async function article(url: string, count: number): Promise<DrivenPage> {
  const page = await world.browser.open(url);
  open.push(page);
  await badges(page, count);
  return page;
}

async function extensionPage(path: string): Promise<DrivenPage> {
  const page = await openExtensionPage(world, path);
  open.push(page);
  return page;
}

describe('the toolbar', () => {
  it('counts the statistics of the tab', async () => {
    await article(ADDRESS.publicArticle, 8);
    const page = await extensionPage('options.html');
    const tab = await tabId(page, ADDRESS.publicArticle);
    const counted = async () => (await toolbarText(page, tab)) === '8';
    await until('the toolbar to say 8', counted, STEP);
  });

  it('opens its popup', async () => {
    const page = await article(ADDRESS.news, 3);
    const popup = await world.browser.openPopup(page);
    expect((await popup.screenshot()).length).toBeGreaterThan(2000);
    await popup.close();
  });
});

describe('the popup', () => {
  async function popupOver(url: string): Promise<DrivenPage> {
    const options = await extensionPage('options.html');
    return extensionPage(`popup.html?tab=${await tabId(options, url)}`);
  }

  it('lists the statistics with their official figures, and leads to each', async () => {
    const page = await article(ADDRESS.news, 3);
    const popup = await popupOver(ADDRESS.news);
    await pageText(popup, 'Home Office');
    const rows = await popup.find('.list-row');
    expect(rows).toHaveLength(3);
    const row = await control(popup, '.list-row', '100,625');
    // The popup closes itself, sometimes before the browser has answered.
    await row.evaluate((one) => (one as HTMLElement).click()).catch(() => undefined);
    await cardText(page, '100,625');
  });

  it('switches the site off and on again on the open page', async () => {
    const page = await article(ADDRESS.news, 3);
    const popup = await popupOver(ADDRESS.news);
    await (await control(popup, '[role="switch"][aria-checked="true"]', 'www.gov.uk')).click();
    await noBadges(page);
    await (await control(popup, '[role="switch"][aria-checked="false"]', 'www.gov.uk')).click();
    await page.bringToFront(); // marks are drawn when somebody looks
    await badges(page, 3);
  });

  it('says that a page is no article by a public body', async () => {
    const page = await world.browser.open(ADDRESS.person);
    open.push(page);
    const popup = await popupOver(ADDRESS.person);
    await pageText(popup, 'Check this page');
  });
});

describe('the options', () => {
  it('take effect on open pages at once, survive a killed background, and stand in other option pages', async () => {
    const page = await article(ADDRESS.news, 3);
    const options = await extensionPage('options.html#sources');
    const other = await extensionPage('options.html#sources');
    await page.bringToFront();
    await (await control(options, '[role="switch"]', 'Home Office')).click();
    const linked = async (count: number) => {
      const found = await badges(page, 3);
      return (
        found.filter(({ label }) => label.includes('official figure available')).length === count
      );
    };
    await until('the Home Office figures to go', () => linked(0), STEP);
    await world.browser.stopBackground();
    await page.reload();
    await until('them to stay away', () => linked(0), STEP);
    const inOther = await control(other, '[role="switch"]', 'Home Office');
    const off = () => inOther.evaluate((one) => one.getAttribute('aria-checked') === 'false');
    await until('the other options page to follow', off, STEP);
    await inOther.click();
    await until('the figures to come back', () => linked(2), STEP);
  });
});

describe('the Try-it page', () => {
  it('shows the sample article with its marks', async () => {
    const page = await extensionPage('welcome.html');
    const exact = (await badges(page, 8)).find(({ label }) => label.startsWith('100,625'));
    await exact?.button.click();
    await cardText(page, 'The article gives the figure as published.');
  });
});

describe.each(['light', 'dark'] as const)('in %s, axe finds nothing on', (scheme) => {
  it.each([
    'options.html#sources',
    'options.html#search',
    'options.html#own',
    'options.html#sites',
    'options.html#reading',
    'options.html#keep',
    'options.html#privacy',
    'welcome.html',
  ])('%s', async (path) => {
    const page = await extensionPage(path);
    await world.browser.colourScheme(scheme);
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it.each(['popup.html', 'sidepanel.html'])('%s over an article', async (path) => {
    await article(ADDRESS.publicArticle, 8);
    const options = await extensionPage('options.html');
    const page = await extensionPage(`${path}?tab=${await tabId(options, ADDRESS.publicArticle)}`);
    await pageText(page, 'Home Office');
    await world.browser.colourScheme(scheme);
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});
