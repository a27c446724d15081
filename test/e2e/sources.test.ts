import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { control, openExtensionPage, pageText } from './world/extension-pages.ts';
import { ADDRESS } from './world/pages.ts';
import { startWorld, type World } from './world/world.ts';

let world: World;

beforeAll(async () => {
  world = await startWorld({ grantedHosts: [`${new URL(ADDRESS.figures).origin}/*`] });
});
afterAll(() => world?.close());

describe('a source by address', () => {
  it('is read by a tab of its host, added, and stands in the list of requests', async () => {
    const page = await openExtensionPage(world, 'options.html#own');
    const address = await control(page, 'form.address input');
    await address.evaluate((element, url: string) => {
      (element as HTMLInputElement).value = url;
      element.dispatchEvent(new Event('input', { bubbles: true }));
    }, ADDRESS.figures);
    await (await control(page, 'form.address button:not([disabled])', 'Read')).click();
    await pageText(page, 'say what the columns are');
    await (await control(page, 'button:not([disabled])', 'Add 1 series')).click();
    await pageText(page, 'was added');
    expect(world.web.requests()).toContain(ADDRESS.figures);
    expect(world.web.unexpected()).toEqual([]);
    expect(page.problems()).toEqual([]);
    await page.close();

    const privacy = await openExtensionPage(world, 'options.html#privacy');
    await pageText(privacy, new URL(ADDRESS.figures).hostname);
    await privacy.close();
  });
});
