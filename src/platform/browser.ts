import type { Browser } from 'webextension-polyfill';

/** Chrome's side panel, which the shared type does not know; Firefox has `sidebarAction` in its place. */
interface SidePanel {
  open(target: { tabId: number }): Promise<void>;
}

type ExtensionApi = Browser & { sidePanel?: SidePanel };

/**
 * The extension API: the one object through which Sourcemark meets the browser. Both browsers return promises
 * from Manifest V3 calls, so no polyfill is shipped; `messages.ts` covers the one place where they differ.
 * Undefined where there is no extension, as in the component gallery and in unit tests.
 */
const api = globalThis as unknown as { browser?: ExtensionApi; chrome?: ExtensionApi };

/** Reads the global anew on each use, so that a test can put a fake in its place. */
export function extension(): ExtensionApi | undefined {
  return api.browser?.runtime ? api.browser : api.chrome?.runtime ? api.chrome : undefined;
}

/** The extension API where there must be one. Throws in a page that is not part of an extension. */
export function browserApi(): ExtensionApi {
  const found = extension();
  if (!found) throw new Error('There is no extension API here.');
  return found;
}
