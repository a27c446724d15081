import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DrivenBrowser, DrivenPage, LaunchOptions } from './browser.ts';
import { FirefoxPage } from './firefox-page.ts';
import { UUID, writePreferences } from './firefox-preferences.ts';
import { type RunningFirefox, startFirefox } from './firefox-process.ts';
import { until, within } from './until.ts';

class DrivenFirefox implements DrivenBrowser {
  readonly name = 'firefox';
  readonly origin = `moz-extension://${UUID}`;
  readonly #profile: string;
  readonly #options: LaunchOptions;
  readonly #pages = new Set<FirefoxPage>();
  #running: RunningFirefox;

  constructor(running: RunningFirefox, profile: string, options: LaunchOptions) {
    this.#running = running;
    this.#profile = profile;
    this.#options = options;
  }

  get version(): string {
    return this.#running.version;
  }

  async open(url: string): Promise<DrivenPage> {
    const page = await FirefoxPage.open(
      this.#running.bidi,
      this.#running.chrome,
      this.#options.timeout,
    );
    this.#pages.add(page);
    const { width, height } = this.#options.windowSize;
    await page.setSize(width, height);
    await page.goto(url);
    return page;
  }

  stopBackground(): Promise<void> {
    return this.#running.chrome.stopBackground();
  }

  reloadExtension(): Promise<void> {
    return this.#running.chrome.reloadExtension();
  }

  async openPopup(over: DrivenPage) {
    await over.bringToFront();
    return this.#running.chrome.openPopup();
  }

  async colourScheme(scheme: 'light' | 'dark'): Promise<void> {
    await this.#running.chrome.colourScheme(scheme);
    // The preference reaches the pages' processes a moment later.
    for (const page of [...this.#pages].filter((one) => !one.closed)) {
      const told = () =>
        page.evaluate(
          (query: string) => matchMedia(query).matches,
          `(prefers-color-scheme: ${scheme})`,
        );
      await until(`pages to be ${scheme}`, told, this.#options.timeout);
    }
  }

  ended(): Promise<void> {
    return this.#running.ended;
  }

  async #quit(): Promise<void> {
    const { bidi, ended, kill } = this.#running;
    bidi.send('browser.close').catch(() => undefined);
    await within('closing Firefox', this.#options.timeout, ended).catch(kill);
    bidi.close();
    this.#pages.clear();
  }

  async restart(): Promise<void> {
    if (!this.#options.lasting) throw new Error('a temporary add-on is gone after a restart');
    await this.#quit();
    this.#running = await startFirefox(this.#profile, this.#options, false);
    await this.#running.chrome.loaded();
  }

  async close(): Promise<void> {
    await this.#quit();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Starts Firefox with the built extension in a fresh profile. */
export async function launchFirefox(options: LaunchOptions): Promise<DrivenBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'sourcemark-firefox-'));
  writePreferences(profile, options);
  return new DrivenFirefox(await startFirefox(profile, options, true), profile, options);
}
