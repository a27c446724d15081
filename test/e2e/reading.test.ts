import { existsSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenPage } from '../../scripts/browsers/browser.ts';
import { ADDRESS, witnessed } from './world/pages.ts';
import { badges, cardText, everAdded, hostText, noCard } from './world/reading.ts';
import { startWorld, type World } from './world/world.ts';

const SEED = '../shared/seed';

let world: World;
let page: DrivenPage;

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.close());
afterEach(async () => {
  await page.close();
  expect(world.web.unexpected()).toEqual([]);
});

async function open(url: string): Promise<DrivenPage> {
  page = await world.browser.open(url);
  return page;
}

describe('an article on LinkedIn, as readers who are not logged in get it', () => {
  it('is marked, and a click shows the official figure', async () => {
    await open(ADDRESS.publicArticle);
    const found = await badges(page, 8);
    const exact = found.find(({ label }) => label.startsWith('100,625'));
    await exact?.button.click();
    const card = await cardText(page, '100,625');
    expect(card).toContain('The article gives the figure as published.');
    expect(card).toContain('Home Office');
    await page.press('Escape');
    await noCard(page);
  });

  it('keeps its text nodes and its console as they were', async () => {
    await open(ADDRESS.publicArticle);
    const [first] = await badges(page, 8);
    await first?.button.click();
    await cardText(page);
    const text = await hostText(page);
    expect(text.nodes).toBeGreaterThan(20);
    expect(text).toEqual({ nodes: text.nodes, untouched: true, now: text.nodes });
    expect(page.problems()).toEqual([]);
  });

  it('is selected and copied as if there were no marks', async () => {
    await open(ADDRESS.publicArticle);
    await badges(page, 8);
    const { selected, written } = await page.evaluate(() => {
      const article = document.querySelector('article');
      const range = document.createRange();
      range.selectNodeContents(article ?? document.body);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      const copy = document.createElement('div');
      copy.append(range.cloneContents());
      return {
        selected: getSelection()?.toString() ?? '',
        written: {
          own: copy.querySelectorAll('[data-start]').length,
          same: copy.textContent === article?.textContent,
        },
      };
    });
    expect(selected).toContain('100,625 people claimed asylum');
    expect(written).toEqual({ own: 0, same: true });
  });

  it('has no mark in recommended blocks and comments', async () => {
    await open(ADDRESS.publicArticle);
    const labels = (await badges(page, 8)).map(({ label }) => label);
    for (const other of ['7,000', '14 months', '6 weeks', '912,000', '1905', 'seventy-five']) {
      expect(labels.some((label) => label.startsWith(other))).toBe(false);
    }
  });
});

describe('an article in LinkedIn’s app, Chinese interface, without a date', () => {
  it('is marked, and the card says that the page shows no date', async () => {
    await open(ADDRESS.appArticle);
    const found = await badges(page, 3);
    expect(found.map(({ label }) => label.split(':')[0])).toEqual([
      'thirty-six thousand eight hundred',
      '45,774',
      '3,150',
    ]);
    await found[0]?.button.click();
    expect(await cardText(page)).toContain('shows no date');
    expect(await hostText(page)).toMatchObject({ untouched: true });
    expect(page.problems()).toEqual([]);
  });
});

describe('the card', () => {
  it('opens by keyboard and gives the focus back when Escape closes it', async () => {
    await open(ADDRESS.news);
    const [first] = await badges(page, 3);
    await first?.button.evaluate((element) => (element as HTMLElement).focus());
    await page.press('Enter');
    await cardText(page, '45,774');
    await page.press('Escape');
    await noCard(page);
    const focused = await first?.button.evaluate(
      (element) => (element.getRootNode() as ShadowRoot).activeElement === element,
    );
    expect(focused).toBe(true);
  });

  it('closes by a click beside it', async () => {
    await open(ADDRESS.news);
    const [first] = await badges(page, 3);
    await first?.button.click();
    await cardText(page);
    await page.clickAt(1270, 880);
    await noCard(page);
  });

  it('keeps the keys that are typed in it from the page', async () => {
    await open(ADDRESS.news);
    await page.evaluate(() => {
      document.addEventListener('keydown', () => {
        document.title = 'the page heard a key';
      });
    });
    const [first] = await badges(page, 3);
    await first?.button.click();
    await cardText(page);
    await page.press('j');
    await page.press('Escape');
    await noCard(page);
    expect(await page.evaluate(() => document.title)).not.toBe('the page heard a key');
  });

  it('says what an unlinked statistic is, and that there is no official series', async () => {
    await open(ADDRESS.news);
    const kettles = (await badges(page, 3)).find(({ label }) => label.startsWith('412'));
    await kettles?.button.click();
    expect(await cardText(page, '412')).toMatch(/no official series/i);
  });
});

describe('every other site of the default list', () => {
  it.each([
    ['GOV.UK', ADDRESS.news, 3],
    ['GOV.UK under a strict Content-Security-Policy and Trusted Types', ADDRESS.strictNews, 3],
    ['blog.gov.uk', ADDRESS.blog, 1],
    ['Hansard', ADDRESS.hansard, 1],
  ])('%s is marked', async (_name, url, count) => {
    await open(url);
    const [first] = await badges(page, count);
    await first?.button.click();
    expect(await cardText(page, '45,774')).toContain('Small boat arrivals');
    expect(page.problems()).toEqual([]);
  });
});

describe('pages that are no public body’s article', () => {
  it.each([
    ['a private person on LinkedIn', ADDRESS.person],
    ['a site that is not on the list', ADDRESS.elsewhere],
  ])('%s: nothing is ever added', async (_name, url) => {
    await open(url);
    // An article that is opened later has its marks: by then this page would have had them too.
    const later = await world.browser.open(ADDRESS.blog);
    await badges(later, 1);
    await later.close();
    expect(await everAdded(page)).toEqual([]);
    expect(page.problems()).toEqual([]);
  });
});

describe.skipIf(!existsSync(SEED))(
  'the first article, from ../shared/seed when it is there',
  () => {
    const forms = [
      [
        'linkedin-public.html',
        'https://www.linkedin.com/pulse/how-were-tackling-illegal-migration',
      ],
      [
        'linkedin-app-zh.html',
        'https://www.linkedin.com/pulse/how-were-tackling-illegal-migration-app',
      ],
    ] as const;

    it.each(forms)('%s has its three statistics and nothing else', async (file, url) => {
      world.web.serve({ [url]: witnessed(readFileSync(`${SEED}/${file}`, 'utf8')) });
      await open(url);
      const found = await badges(page, 3);
      expect(found.map(({ label }) => label.split(':')[0])).toEqual([
        'twelve thousand',
        '90%',
        '2300',
      ]);
      expect(found.map(({ label }) => label.includes('official figure available'))).toEqual([
        true,
        true,
        false,
      ]);
      await found[1]?.button.click();
      expect(await cardText(page)).toContain('Small boat arrivals');
      expect(await hostText(page)).toMatchObject({ untouched: true });
      expect(page.problems()).toEqual([]);
    });
  },
);
