import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenPage } from '../../scripts/browsers/browser.ts';
import { until } from '../../scripts/browsers/until.ts';
import { witnessed } from './world/pages.ts';
import { badgesNow, hostText } from './world/reading.ts';
import { STEP, startWorld, type World } from './world/world.ts';

/** Saved pages of every site that is read by default: figures that must be marked, and others that may not be. */
const SITES: Readonly<Record<string, { marked: readonly string[]; never: readonly string[] }>> = {
  'linkedin-article-public.html': {
    marked: ['£24.5 million', 'thirty-one percent'],
    never: ['70%', '300%', '80', '£9 billion', '7 204'],
  },
  'linkedin-article-2022.html': { marked: ['12%'], never: ['361', '2,000'] },
  'linkedin-article-app.html': {
    marked: ['£24.5 million', 'thirty-one percent'],
    never: ['70%', '300%', '56 million', '212'],
  },
  'linkedin-newsletter.html': { marked: ['640'], never: ['40,118'] },
  'linkedin-posts-classic.html': {
    marked: ['6.1%', '7.4%', '1.9%'],
    never: ['9%', '20%', '30%', '4.9%', '210,400'],
  },
  'linkedin-posts-server-driven.html': {
    marked: ['412,000', '14%', '0.3%'],
    never: ['1 in 3', '60', '90', '2.340'],
  },
  'linkedin-post-guest.html': { marked: ['412,000', '9%'], never: ['90', '70', '611'] },
  'linkedin-company.html': { marked: ['3 tonnes'], never: ['67 million', '35,000'] },
  'govuk-speech.html': {
    marked: ['£41m', '1.2', '2,900'],
    never: ['53,865', '51%', '£2.5 billion', '0300', '1,000', '44'],
  },
  'govuk-news.html': { marked: ['7,140', '6.2%', '£2.7 million'], never: ['12', '40'] },
  'govuk-authored-article.html': { marked: ['12,000'], never: [] },
  'govuk-publication.html': { marked: ['50%'], never: ['3.4'] },
  'govuk-consultation.html': { marked: ['360,000'], never: ['240'] },
  'govuk-blog.html': { marked: ['28%', '145,658'], never: ['90,000'] },
  'hansard.html': { marked: ['1,250', '5%', '96%'], never: ['400', '2,000', '237'] },
  'written-statement.html': { marked: ['£3.2 million'], never: ['1,000'] },
};

let world: World;
let page: DrivenPage;

function saved(name: string): { address: string; html: string } {
  const html = readFileSync(`test/fixtures/pages/${name}`, 'utf8');
  return { html, address: /<!-- address: (\S+)/.exec(html)?.[1] ?? '' };
}

beforeAll(async () => {
  const hosts = Object.keys(SITES).map((name) => new URL(saved(name).address).hostname);
  world = await startWorld({ hosts: [...new Set(hosts)] });
});
afterAll(() => world?.close());
afterEach(async () => {
  await page.close();
  expect(world.web.unexpected()).toEqual([]);
});

describe('every site that is read by default, at its own address', () => {
  it.each(Object.keys(SITES))('%s', async (name) => {
    const { address, html } = saved(name);
    world.web.serve({ [address]: witnessed(html) });
    page = await world.browser.open(address);
    const { marked = [], never = [] } = SITES[name] ?? {};
    // Posts are read one by one: wait for all of them.
    const labels = await until(
      `${marked.join(', ')} to be marked on ${address}`,
      async () => {
        const found = (await badgesNow(page)).map(({ label }) => label);
        return marked.every((one) => found.some((label) => label.startsWith(one))) && found;
      },
      STEP,
    );
    for (const figure of never) {
      expect(labels.filter((label) => label.startsWith(`${figure}:`))).toEqual([]);
    }
    expect(await hostText(page)).toMatchObject({ untouched: true });
    expect(page.problems()).toEqual([]);
  });
});
