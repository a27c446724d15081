import type { DrivenBrowser } from './browser.ts';
import type { ExtensionScope } from './extension-api.ts';
import { until } from './until.ts';

/**
 * Waits for the welcome page, which opens by itself after an installation, and closes it: it would come in front of
 * whatever is open by then, and browsers hardly draw what is behind another tab.
 * @param timeout in milliseconds
 */
export async function closeWelcomePage(browser: DrivenBrowser, timeout: number): Promise<void> {
  const page = await browser.open(`${browser.origin}/options.html`);
  const closed = () =>
    page.evaluate(async () => {
      const { chrome } = globalThis as unknown as ExtensionScope;
      const tabs = await chrome.tabs.query({});
      const welcome = tabs.find(({ url }) => url?.endsWith('/welcome.html'));
      if (welcome?.id === undefined) return false;
      await chrome.tabs.remove(welcome.id);
      return true;
    });
  await until('the welcome page to come', closed, timeout);
  await page.close();
}
