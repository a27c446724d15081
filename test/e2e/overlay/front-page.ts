import type { DrivenPage } from '../../../scripts/browsers/browser.ts';
import type { ExtensionScope } from '../../../scripts/browsers/extension-api.ts';
import { until } from '../../../scripts/browsers/until.ts';
import { openExtensionPage } from '../world/extension-pages.ts';
import { STEP, type World } from '../world/world.ts';

/**
 * A tab that stays in front: the welcome page, which opens by itself, has come and was closed. Browsers draw what is
 * behind another tab hardly or not at all.
 */
export async function frontPage(world: World): Promise<DrivenPage> {
  const options = await openExtensionPage(world, 'options.html');
  const closed = () =>
    options.evaluate(async () => {
      const { chrome } = globalThis as unknown as ExtensionScope;
      const tabs = await chrome.tabs.query({});
      const welcome = tabs.find(({ url }) => url?.endsWith('/welcome.html'));
      if (welcome?.id === undefined) return false;
      await chrome.tabs.remove(welcome.id);
      return true;
    });
  await until('the welcome page to come', closed, STEP);
  await options.close();
  const page = await world.browser.open('about:blank');
  await page.bringToFront();
  return page;
}
