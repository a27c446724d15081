import { browserApi } from './browser.ts';

/** Permissions are for whole hosts: `https://www.gov.scot/news/*` needs `https://www.gov.scot/*`. */
function hostPattern(pattern: string): string {
  return pattern.replace(/^([^/]*\/\/[^/]*\/).*$/, '$1*');
}

/** Whether all these match patterns' hosts are allowed. */
export async function sitesAllowed(patterns: readonly string[]): Promise<boolean> {
  return browserApi().permissions.contains({ origins: [...new Set(patterns.map(hostPattern))] });
}

/** Asks the reader for their hosts. Only works inside a click. */
export async function askForSites(patterns: readonly string[]): Promise<boolean> {
  return browserApi().permissions.request({ origins: [...new Set(patterns.map(hostPattern))] });
}

/** What a site table finds on an open page. */
export interface TableTrial {
  host: string;
  title: string;
  characters: number;
}

/** Where a site table looks for things, as CSS. */
export interface TrialSelectors {
  root: readonly string[];
  body: readonly string[];
  title: readonly string[];
}

/** Tries a table on the last used open tab with such an address; null when there is none or it may not be read. */
export async function tryOnOpenTab(
  matches: readonly string[],
  selectors: TrialSelectors,
): Promise<TableTrial | null> {
  const { tabs, scripting } = browserApi();
  try {
    const open = await tabs.query({ url: [...matches] });
    const tab = open.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
    if (tab?.id === undefined) return null;
    const [first] = await scripting.executeScript({
      target: { tabId: tab.id },
      // The shared type knows no function with arguments of its own.
      func: findHere as unknown as () => void,
      args: [selectors],
    });
    return (first?.result as TableTrial | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Runs in the page, so it must not refer to anything outside itself; reads, and changes nothing. */
function findHere({ root, body, title }: TrialSelectors): TableTrial {
  const first = (within: ParentNode, list: readonly string[]): readonly Element[] => {
    for (const selector of list) {
      const found = [...within.querySelectorAll(selector.replace(/\s+@[\w:-]+$/, ''))];
      if (found.length > 0) return found;
    }
    return [];
  };
  const article = first(document, root)[0];
  const texts = article ? first(article, body) : [];
  const heading = (article && first(article, title)[0]) ?? first(document, title)[0];
  const characters = texts.reduce((total, one) => total + (one.textContent?.trim().length ?? 0), 0);
  return {
    host: location.host,
    title: heading?.textContent?.trim().slice(0, 120) ?? '',
    characters,
  };
}
