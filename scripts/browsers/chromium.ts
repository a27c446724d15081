import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium } from 'playwright-core';
import type { DrivenBrowser, DrivenPage, LaunchOptions } from './browser.ts';
import { ChromiumPage } from './chromium-page.ts';
import { setChromiumPolicy } from './chromium-policy.ts';
import { openChromiumPopup } from './chromium-popup.ts';
import { endWorker } from './chromium-worker.ts';
import type { ExtensionScope } from './extension-api.ts';
import { until, within } from './until.ts';

/** Chromium derives an unpacked extension's id from its folder: SHA-256, hex digits as letters a to p. */
function unpackedId(folder: string): string {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * Writes a profile with developer mode on (without it an unpacked extension is not loaded a second time),
 * in which the reader has granted hosts before: asking again then needs no dialog.
 */
function writeProfile(profile: string, id: string, hosts: readonly string[]): void {
  const granted = {
    api: [],
    explicit_host: hosts,
    manifest_permissions: [],
    scriptable_host: hosts,
  };
  const settings = { [id]: { granted_permissions: granted, runtime_granted_permissions: granted } };
  mkdirSync(join(profile, 'Default'));
  const ui = { developer_mode: true };
  const extensions = hosts.length === 0 ? { ui } : { ui, settings };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ extensions }));
}

function flags(options: LaunchOptions): string[] {
  const { width, height } = options.windowSize;
  return [
    `--load-extension=${resolve(options.extension)}`,
    // Root has no sandbox to run in, nor have most containers that run tests.
    ...(options.headless || process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-features=OptimizationHints,MediaRouter',
    `--window-size=${width},${height}`,
    ...(options.proxyPort === null
      ? []
      : [`--proxy-server=127.0.0.1:${options.proxyPort}`, '--ignore-certificate-errors']),
  ];
}

class DrivenChromium implements DrivenBrowser {
  readonly name = 'chromium';
  readonly version: string;
  readonly origin: string;
  readonly #profile: string;
  readonly #options: LaunchOptions;
  readonly #takePolicyAway: () => void;
  #context: BrowserContext;
  #devtools: CDPSession;
  #ended: Promise<void>;
  #scheme: 'light' | 'dark' = 'light';

  constructor(
    running: RunningChromium,
    profile: string,
    options: LaunchOptions,
    takePolicyAway: () => void,
  ) {
    this.#takePolicyAway = takePolicyAway;
    this.#context = running.context;
    this.#devtools = running.devtools;
    this.#ended = endOf(running.context);
    this.#profile = profile;
    this.#options = options;
    this.version = running.context.browser()?.version() ?? 'unknown';
    this.origin = `chrome-extension://${unpackedId(resolve(options.extension))}`;
  }

  open(url: string): Promise<DrivenPage> {
    return this.#openPage(url);
  }

  async #openPage(url: string): Promise<ChromiumPage> {
    const page = await this.#context.newPage();
    page.setDefaultTimeout(this.#options.timeout);
    await page.emulateMedia({ colorScheme: this.#scheme });
    const driven = await ChromiumPage.of(page);
    await driven.goto(url);
    return driven;
  }

  stopBackground(): Promise<void> {
    return endWorker(this.#devtools, this.origin, this.#options.timeout);
  }

  async reloadExtension(): Promise<void> {
    const page = await this.#openPage(`${this.origin}/options.html`);
    const gone = new Promise((resolve) => page.page.once('close', resolve));
    // The page goes away with the extension, so its answer never comes.
    page
      .evaluate(() => (globalThis as unknown as ExtensionScope).chrome.runtime.reload())
      .catch(() => undefined);
    await within('unloading the extension', this.#options.timeout, gone);
    const back = async () => {
      const probe = await this.open(`${this.origin}/manifest.json`);
      await probe.close();
      return true;
    };
    await until('the extension to be loaded again', back, this.#options.timeout);
  }

  openPopup(over: DrivenPage) {
    return openChromiumPopup(
      this.#context,
      this.#devtools,
      this.origin,
      over,
      this.#options.timeout,
    );
  }

  async colourScheme(scheme: 'light' | 'dark'): Promise<void> {
    this.#scheme = scheme;
    for (const page of this.#context.pages()) await page.emulateMedia({ colorScheme: scheme });
  }

  ended(): Promise<void> {
    return this.#ended;
  }

  #quit(): Promise<void> {
    return within('closing Chromium', this.#options.timeout, this.#context.close());
  }

  async restart(): Promise<void> {
    await this.#quit();
    const { context, devtools } = await startChromium(this.#profile, this.#options);
    this.#context = context;
    this.#devtools = devtools;
    this.#ended = endOf(context);
  }

  async close(): Promise<void> {
    await this.#quit();
    this.#takePolicyAway();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

interface RunningChromium {
  context: BrowserContext;
  devtools: CDPSession;
}

function endOf(context: BrowserContext): Promise<void> {
  return new Promise((end) => context.once('close', () => end()));
}

async function startChromium(profile: string, options: LaunchOptions): Promise<RunningChromium> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executable,
    headless: options.headless,
    viewport: options.headless ? options.windowSize : null,
    ...(options.headless ? { deviceScaleFactor: options.pixelRatio ?? 1 } : {}),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: flags(options),
    timeout: options.timeout,
  });
  const browser = context.browser();
  if (browser === null) throw new Error('Chromium runs, but its devtools are not reachable');
  return { context, devtools: await browser.newBrowserCDPSession() };
}

/** Starts Chromium with the built extension in a fresh profile. */
export async function launchChromium(options: LaunchOptions): Promise<DrivenBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'sourcemark-chromium-'));
  const id = unpackedId(resolve(options.extension));
  writeProfile(profile, id, options.grantedHosts);
  const { policy, executable } = options;
  const takeAway = policy ? setChromiumPolicy(executable, id, policy) : () => undefined;
  return new DrivenChromium(await startChromium(profile, options), profile, options, takeAway);
}
