import type { Browser } from 'webextension-polyfill';

/** The global scope of an extension's own pages and background, in functions that run there. */
export interface ExtensionScope {
  chrome: Omit<Browser, 'action'> & {
    action: Browser['action'] & { openPopup(): Promise<void> };
  };
}
