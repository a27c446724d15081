import { browserApi } from './browser.ts';

/** The version of the extension that runs. */
export function extensionVersion(): string {
  return browserApi().runtime.getManifest().version;
}
