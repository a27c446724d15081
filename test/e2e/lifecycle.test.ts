import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { builtExtension } from '../../scripts/build/target.ts';
import { openExtensionPage, pageText, tabId } from './world/extension-pages.ts';
import { ADDRESS, witnessed } from './world/pages.ts';
import { badges, badgesNow, cardText, hostText } from './world/reading.ts';
import { startWorld, type World } from './world/world.ts';

describe('a background that the browser ended', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world?.close());

  it('between the marks and the click: the card still gets its series', async () => {
    const page = await world.browser.open(ADDRESS.news);
    const [first] = await badges(page, 3);
    await world.browser.stopBackground();
    await first?.button.click();
    expect(await cardText(page, 'The article gives the figure as published.')).toContain('45,774');
    expect(page.problems()).toEqual([]);
  });

  it('before a page is opened: the page gets its marks', async () => {
    await world.browser.stopBackground();
    const page = await world.browser.open(ADDRESS.blog);
    await badges(page, 1);
    expect(page.problems()).toEqual([]);
  });
});

describe('an extension that was updated under an open page', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world?.close());

  it('leaves the page’s text and console alone; a reload brings the marks back', async () => {
    const page = await world.browser.open(ADDRESS.news);
    const [first] = await badges(page, 3);
    await world.browser.reloadExtension();
    await first?.button.click().catch(() => undefined); // Firefox may have taken the badges away
    expect(await hostText(page)).toMatchObject({ untouched: true });
    expect(page.problems()).toEqual([]);
    await page.reload();
    await badges(page, 3);
  });
});

describe('settings in storage that are garbage', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world?.close());

  it.each([
    ['text', '"\\u0000 no settings at all"'],
    ['a number', '7'],
    ['a list', '[[],{}]'],
    ['an object with wrong values', '{"schema":"x","marks":42,"sources":null,"sites":[]}'],
    ['settings of a version to come', '{"schema":9999,"marks":"holograms"}'],
  ])('%s: articles are read all the same', async (_name, json) => {
    const options = await openExtensionPage(world, 'options.html');
    await options.evaluate(async (text: string) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(items: object): Promise<void> } } };
      };
      const value: unknown = JSON.parse(text);
      await chrome.storage.local.set({ settings: value, 'settings.effective': value });
    }, json);
    await options.close();
    await world.browser.stopBackground();
    const page = await world.browser.open(ADDRESS.news);
    await badges(page, 3);
    expect(page.problems()).toEqual([]);
    await page.close();
  });
});

describe('a reference that fails its checksum', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourcemark-damaged-'));
  let world: World;

  beforeAll(async () => {
    const built = builtExtension(inject('browser') === 'chromium' ? 'chrome' : 'firefox');
    cpSync(built, folder, { recursive: true });
    const reference = join(folder, 'reference');
    for (const entry of readdirSync(reference, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const bytes = readFileSync(path);
      const middle = Math.floor(bytes.length / 2);
      bytes.writeUInt8((bytes.readUInt8(middle) + 1) % 256, middle);
      writeFileSync(path, bytes);
    }
    world = await startWorld({ extension: folder });
  });
  afterAll(async () => {
    await world?.close();
    rmSync(folder, { recursive: true });
  });

  it('shows no figure, and the popup says why', async () => {
    const page = await world.browser.open(ADDRESS.news);
    const options = await openExtensionPage(world, 'options.html');
    const popup = await openExtensionPage(
      world,
      `popup.html?tab=${await tabId(options, ADDRESS.news)}`,
    );
    await pageText(popup, 'damaged');
    expect(await badgesNow(page)).toEqual([]);
    expect(page.problems()).toEqual([]);
  });
});

describe('articles of unusual size', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world?.close());

  const BODY = /<div class="govspeak">[\s\S]*?<\/div>/;

  it('an article of a megabyte is marked', async () => {
    const paragraph = `<p>${'The harbour is quiet and the lamps are lit. '.repeat(20)}</p>`;
    const body = `<p>In 2022, 45,774 people arrived in the United Kingdom in small boats.</p>${paragraph.repeat(1150)}`;
    const html = readFileSync('test/e2e/pages/govuk-news.html', 'utf8');
    const url = 'https://www.gov.uk/government/news/a-very-long-story';
    const long = html.replace(BODY, `<div class="govspeak">${body}</div>`);
    expect(long.length).toBeGreaterThan(1_000_000);
    world.web.serve({ [url]: witnessed(long) });
    const page = await world.browser.open(url);
    await badges(page, 1);
    expect(page.problems()).toEqual([]);
  });

  it('an empty article is left alone', async () => {
    const html = readFileSync('test/e2e/pages/govuk-news.html', 'utf8');
    const url = 'https://www.gov.uk/government/news/nothing-yet';
    world.web.serve({ [url]: witnessed(html.replace(BODY, '<div class="govspeak"></div>')) });
    const page = await world.browser.open(url);
    const later = await world.browser.open(ADDRESS.blog);
    await badges(later, 1);
    expect(await badgesNow(page)).toEqual([]);
    expect(page.problems()).toEqual([]);
  });
});
