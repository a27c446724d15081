import type { Browser } from 'webextension-polyfill';

/** Chrome's side panel, which the shared type does not know; Firefox has `sidebarAction` in its place. */
interface SidePanel {
  open(target: { tabId: number }): Promise<void>;
}

export type ExtensionApi = Browser & { sidePanel?: SidePanel };

let provided: ExtensionApi | undefined;

/** Sets the API object for this page or worker; called once, by `polyfill.ts`. */
export function provideApi(api: ExtensionApi): void {
  provided = api;
}

/**
 * The extension API: the one object through which Sourcemark meets the browser. Background and extension pages get
 * webextension-polyfill's. Scripts in other people's pages (detector, overlay) must stay small and take the browser's
 * own object: both browsers return promises from Manifest V3 calls, and `messaging.ts` covers the one place where they
 * differ. Undefined where there is no extension, as in the component gallery and in unit tests.
 */
export function extension(): ExtensionApi | undefined {
  if (provided) return provided;
  const api = globalThis as unknown as { browser?: ExtensionApi; chrome?: ExtensionApi };
  return api.browser?.runtime ? api.browser : api.chrome?.runtime ? api.chrome : undefined;
}

/** The extension API where there must be one. Throws in a page that is not part of an extension. */
export function browserApi(): ExtensionApi {
  const found = extension();
  if (!found) throw new Error('There is no extension API here.');
  return found;
}

/** True in a content script whose extension was updated or removed under the open page: nothing can be asked any more. */
export function isExtensionGone(): boolean {
  try {
    return !extension()?.runtime.id;
  } catch {
    return true;
  }
}
