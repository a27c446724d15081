import { browserApi } from './browser.ts';

/** The address of a tab, where the extension may know it (host permission, or the reader has just clicked its icon). */
export async function tabUrl(tabId: number): Promise<string | null> {
  try {
    return (await browserApi().tabs.get(tabId)).url ?? null;
  } catch {
    return null;
  }
}

/** The tab in front: of the page's own window, or (for the background, which has none) of the one last used. */
export async function activeTab(
  window: 'currentWindow' | 'lastFocusedWindow',
): Promise<number | null> {
  const [tab] = await browserApi().tabs.query({ active: true, [window]: true });
  return tab?.id ?? null;
}

/** Ids of all open tabs. */
export async function openTabs(): Promise<ReadonlySet<number>> {
  const tabs = await browserApi().tabs.query({});
  return new Set(tabs.flatMap((tab) => (tab.id === undefined ? [] : [tab.id])));
}

/** Tabs whose pages match, among those that the extension may read. */
export async function tabsAt(matches: readonly string[]): Promise<readonly number[]> {
  if (matches.length === 0) return [];
  const tabs = await browserApi().tabs.query({ url: [...matches] });
  return tabs.flatMap((tab) => tab.id ?? []);
}

/** Calls back when another tab comes to the front, or the one in front goes elsewhere. Returns what stops it. */
export function onActiveTab(listener: () => void): () => void {
  const { tabs } = browserApi();
  const updated = (_id: number, change: { status?: string }) => {
    if (change.status === 'complete') listener();
  };
  tabs.onActivated.addListener(listener);
  tabs.onUpdated.addListener(updated);
  return () => {
    tabs.onActivated.removeListener(listener);
    tabs.onUpdated.removeListener(updated);
  };
}

/** Runs one of the extension's scripts in a tab's page. Rejects where the browser does not allow it. */
export async function runScript(tabId: number, file: string): Promise<void> {
  await browserApi().scripting.executeScript({ target: { tabId }, files: [file] });
}

/** Opens one of the extension's pages in a new tab. */
export async function openPage(path: string): Promise<void> {
  const { runtime, tabs } = browserApi();
  await tabs.create({ url: runtime.getURL(path) });
}

/** Opens the options page, or brings it to the front; `section` is the part to show first. */
export async function openOptions(section: string | null): Promise<void> {
  if (section) await openPage(`options.html#${encodeURIComponent(section)}`);
  else await browserApi().runtime.openOptionsPage();
}
