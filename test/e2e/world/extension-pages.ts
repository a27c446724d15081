import { readFileSync } from 'node:fs';
import type { DrivenElement, DrivenPage } from '../../../scripts/browsers/browser.ts';
import type { ExtensionScope } from '../../../scripts/browsers/extension-api.ts';
import { until } from '../../../scripts/browsers/until.ts';
import { STEP, type World } from './world.ts';

/** Opens a page of the extension, e.g. `popup.html?tab=3`, and waits until it shows something. */
export async function openExtensionPage(world: World, path: string): Promise<DrivenPage> {
  const page = await world.browser.open(`${world.browser.origin}/${path}`);
  await until(`${path} to show something`, () => hasText(page), STEP);
  return page;
}

function hasText(page: DrivenPage): Promise<boolean> {
  return page.evaluate(() => document.body.innerText.trim() !== '');
}

/** Waits until a page's text holds `words`. */
export function pageText(page: DrivenPage, words: string): Promise<string> {
  return until(
    `"${words}" on ${page.url}`,
    async () => {
      const text = await page.evaluate(() => document.body.innerText);
      return text.includes(words) && text;
    },
    STEP,
  );
}

/** The first element that matches and, when given, whose accessible label or text holds `words`. */
export function control(page: DrivenPage, selector: string, words = ''): Promise<DrivenElement> {
  return until(
    `${selector} "${words}" on ${page.url}`,
    async () => {
      for (const element of await page.find(selector)) {
        const name = await element.evaluate(
          (one) => `${one.getAttribute('aria-label') ?? ''} ${one.textContent}`,
        );
        if (name.includes(words)) return element;
      }
      return null;
    },
    STEP,
  );
}

/** The browser's number of the tab that shows an address; asked from a page of the extension. */
export function tabId(extensionPage: DrivenPage, url: string): Promise<number> {
  return extensionPage.evaluate(async (shown: string) => {
    const { chrome } = globalThis as unknown as ExtensionScope;
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url === shown)?.id ?? -1;
  }, url);
}

/** What the toolbar button says of a tab. */
export function toolbarText(extensionPage: DrivenPage, tab: number): Promise<string> {
  return extensionPage.evaluate(
    (id: number) =>
      (globalThis as unknown as ExtensionScope).chrome.action.getBadgeText({ tabId: id }),
    tab,
  );
}

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface AxeScope {
  axe: {
    run(
      context: Document,
      options: object,
    ): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }>;
  };
}

/** Violations of WCAG 2.2 A and AA that axe finds on a page: rule and place. */
export async function accessibilityProblems(page: DrivenPage): Promise<readonly string[]> {
  await page.runScript(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as AxeScope;
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const { violations } = await axe.run(document, { runOnly: tags });
    return violations.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes[0]?.target)}`);
  });
}
