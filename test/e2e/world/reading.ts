import type { DrivenElement, DrivenPage } from '../../../scripts/browsers/browser.ts';
import { until } from '../../../scripts/browsers/until.ts';
import { STEP } from './world.ts';

/** A statistic's badge: its offset in the article, and the button in its shadow root. */
export interface Badge {
  start: number;
  label: string;
  button: DrivenElement;
}

/** The badges that are on the page now, in the order in which they stand in the document. */
export async function badgesNow(page: DrivenPage): Promise<readonly Badge[]> {
  const hosts = await page.find('sourcemark-badge');
  const starts = await Promise.all(
    hosts.map((host) => host.evaluate((element) => Number(element.getAttribute('data-start')))),
  );
  const buttons = await page.find('sourcemark-badge', 'button');
  const labels = await Promise.all(
    buttons.map((button) => button.evaluate((element) => element.getAttribute('aria-label') ?? '')),
  );
  return buttons.map((button, at) => ({
    start: starts[at] ?? -1,
    label: labels[at] ?? '',
    button,
  }));
}

/** Waits until the page has `count` badges (any number but none when not given). */
export function badges(page: DrivenPage, count?: number): Promise<readonly Badge[]> {
  return until(
    `${count ?? 'some'} badges on ${page.url}`,
    async () => {
      const found = await badgesNow(page);
      return (count === undefined ? found.length > 0 : found.length === count) && found;
    },
    STEP,
  );
}

/** Waits until no badge is left on the page. */
export function noBadges(page: DrivenPage): Promise<boolean> {
  const gone = async () => (await badgesNow(page)).length === 0;
  return until(`no badges on ${page.url}`, gone, STEP);
}

const DIALOG = '[role="dialog"]';

/** The open card, or null. */
async function cardNow(page: DrivenPage): Promise<DrivenElement | null> {
  return (await page.find('sourcemark-card', DIALOG))[0] ?? null;
}

/** Waits until a card is open whose text holds `words`, and returns its text. */
export function cardText(page: DrivenPage, words = '', timeout = STEP): Promise<string> {
  return until(
    `a card with "${words}"`,
    async () => {
      const card = await cardNow(page);
      const text = await card?.evaluate((element) => (element as HTMLElement).innerText);
      return text?.includes(words) && text;
    },
    timeout,
  );
}

/** Waits until no card is open. */
export function noCard(page: DrivenPage, timeout = STEP): Promise<boolean> {
  return until('the card to close', async () => (await cardNow(page)) === null, timeout);
}

/** What the page itself can say: whether the extension touched any of its text. */
export function hostText(
  page: DrivenPage,
): Promise<{ nodes: number; untouched: boolean; now: number }> {
  return page.evaluate(() => {
    const { witness } = window as unknown as { witness: { nodes: [Text, string][] } };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let now = 0;
    while (walker.nextNode()) now += 1;
    const untouched = witness.nodes.every(([node, data]) => node.isConnected && node.data === data);
    return { nodes: witness.nodes.length, untouched, now };
  });
}

/** Names of all elements of ours that ever were on the page. */
export function everAdded(page: DrivenPage): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as { witness: { added: string[] } }).witness.added);
}
