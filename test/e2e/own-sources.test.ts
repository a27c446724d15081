import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenPage } from '../../scripts/browsers/browser.ts';
import type { ExtensionScope } from '../../scripts/browsers/extension-api.ts';
import { until } from '../../scripts/browsers/until.ts';
import {
  accessibilityProblems,
  control,
  openExtensionPage,
  pageText,
} from './world/extension-pages.ts';
import { STEP, startWorld, type World } from './world/world.ts';

const HOST = 'https://figures.example.org';
const DATA = `${HOST}/data/lanterns.csv`;
const TABLE =
  'Year,Place,Lanterns lit (thousand)\n2022,Upper Town,431\n2023,Upper Town,457\n2024,Upper Town,z\n';
const SENTENCE = 'In 2023, 457,000 lanterns were lit in Upper Town.';

let world: World;

beforeAll(async () => {
  world = await startWorld({ grantedHosts: [`${HOST}/*`] });
  world.web.serve({
    [`${HOST}/robots.txt`]: { body: 'User-agent: *\n', headers: { 'content-type': 'text/plain' } },
    [DATA]: { body: TABLE, headers: { 'content-type': 'text/csv' } },
  });
});
afterAll(() => world?.close());

/** Gives the page's file field a file, as the browser's dialog would. */
async function chooseFile(page: DrivenPage, name: string, text: string): Promise<void> {
  await page.evaluate(
    (fileName: string, content: string) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      const chosen = new DataTransfer();
      chosen.items.add(new File([content], fileName));
      if (!input) throw new Error('no file field');
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );
}

/** What the background's engine makes of a sentence: the id of the series it is linked to. */
function linked(page: DrivenPage, sentence: string): Promise<string | null> {
  return page.evaluate(async (text: string) => {
    const article = {
      url: null,
      title: 'Lanterns lit in Upper Town',
      publisher: { id: null, name: 'Upper Town Council', area: 'GB' },
      isGovernment: true,
      why: [],
      published: '2024-02-01',
      language: 'en',
      text,
      blocks: [],
    };
    const { chrome } = globalThis as unknown as ExtensionScope;
    const payload = { article, author: null };
    const reply = (await chrome.runtime.sendMessage({ sourcemark: 'annotate', payload })) as {
      answer: { annotations: { link: { series: string } | null }[] };
    };
    return reply.answer.annotations[0]?.link?.series ?? null;
  }, sentence);
}

describe('a source of the reader’s own', () => {
  it('is looked at, added from a file, searched, used by the matcher and removed', async () => {
    const page = await openExtensionPage(world, 'options.html#own');
    await pageText(page, 'Add a file');
    await chooseFile(page, 'lanterns.csv', TABLE);
    await pageText(page, 'say what the columns are');
    expect(await pageText(page, 'Add 1 series, 2 figures')).toContain('“z” is not a number');
    expect(await accessibilityProblems(page)).toEqual([]);
    await (await control(page, 'button', 'Add 1 series')).click();
    await pageText(page, 'was added');

    expect(await linked(page, SENTENCE)).toMatch(/^own\.lanterns\./);
    await world.browser.stopBackground();
    expect(await linked(page, SENTENCE)).toMatch(/^own\.lanterns\./);

    const search = await openExtensionPage(world, 'options.html#search?q=lanterns');
    expect(await pageText(search, 'from your own source')).toContain('Upper Town');
    await search.close();

    await (await control(page, 'button', 'Remove lanterns')).click();
    const gone = async () => (await linked(page, SENTENCE)) === null;
    await until('the matcher to forget the source', gone, STEP);
    expect(page.problems()).toEqual([]);
    await page.close();
  });

  it('by address keeps its last good copy when the site does not answer, and says so', async () => {
    const before = world.web.requests().length;
    const page = await openExtensionPage(world, 'options.html#own');
    const field = await control(page, '.address input');
    await field.evaluate((element, url: string) => {
      (element as HTMLInputElement).value = url;
      element.dispatchEvent(new Event('input', { bubbles: true }));
    }, DATA);
    await (await control(page, 'button[type=submit]', 'Read')).click();
    await (await control(page, 'button', 'Add 1 series, 2 figures')).click();
    await pageText(page, 'was added');
    const asked = world.web.requests().slice(before);
    expect(asked.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([
      `${HOST}/robots.txt`,
      DATA,
    ]);

    world.web.cut();
    await (await control(page, 'button', 'Check lanterns')).click();
    await pageText(page, 'the site did not answer');
    world.web.mend();
    expect(await linked(page, SENTENCE)).toMatch(/^own\./);
    expect(world.web.unexpected()).toEqual([]);
    await page.close();
  });
});
