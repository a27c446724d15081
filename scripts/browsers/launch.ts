import type { DrivenBrowser, LaunchOptions } from './browser.ts';
import { launchChromium } from './chromium.ts';
import type { BrowserName } from './find.ts';
import { launchFirefox } from './firefox.ts';

/** Starts a browser with the built extension in a fresh profile; the caller closes it. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<DrivenBrowser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
