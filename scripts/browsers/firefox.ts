import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { BidiConnection } from './bidi.ts';
import type { DrivenBrowser, DrivenPage, LaunchOptions } from './browser.ts';
import { ChromeWindow } from './firefox-chrome.ts';
import { FirefoxPage } from './firefox-page.ts';
import { until, within } from './until.ts';

/** The extension's address in our profiles; a real profile draws its own at random. */
const UUID = '5a3c1f0e-7b9d-4c58-9a41-0f5e6b7d8c21';

type Preferences = Readonly<Record<string, string | number | boolean>>;

function addonId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

function preferences(options: LaunchOptions): Preferences {
  const proxy = { host: '127.0.0.1', port: options.proxyPort };
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [addonId(options.extension)]: UUID }),
    // Prompts for optional sites can't be clicked by a test: they are granted where asked.
    ...(options.grantedHosts.length === 0
      ? {}
      : { 'extensions.webextOptionalPermissionPrompts': false }),
    ...(proxy.port === null
      ? {}
      : {
          'network.proxy.type': 1,
          'network.proxy.ssl': proxy.host,
          'network.proxy.ssl_port': proxy.port,
          'network.proxy.http': proxy.host,
          'network.proxy.http_port': proxy.port,
        }),
    // A browser that was just installed greets, measures and updates itself; none of it is ours.
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.normandy.enabled': false,
    'app.update.disabledForTesting': true,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.update.enabled': false,
  };
}

/** Waits for the address that Firefox prints; rejects with its output when it exits before that. */
function bidiAddress(process: ChildProcess, timeout: number): Promise<string> {
  let output = '';
  const printed = new Promise<string>((found, failed) => {
    const read = (data: Buffer) => {
      output += String(data);
      const match = /WebDriver BiDi listening on (ws:\S+)/.exec(output);
      if (match?.[1] !== undefined) found(match[1]);
    };
    process.stderr?.on('data', read);
    process.stdout?.on('data', read);
    process.once('error', failed);
    process.once('exit', (code) => failed(new Error(`Firefox ended with ${code}: ${output}`)));
  });
  return within('starting Firefox', timeout, printed);
}

class DrivenFirefox implements DrivenBrowser {
  readonly name = 'firefox';
  readonly version: string;
  readonly origin = `moz-extension://${UUID}`;
  readonly #bidi: BidiConnection;
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #options: LaunchOptions;
  readonly #chrome: ChromeWindow;
  readonly #pages = new Set<FirefoxPage>();
  readonly #ended: Promise<void>;

  constructor(started: {
    bidi: BidiConnection;
    process: ChildProcess;
    profile: string;
    options: LaunchOptions;
    chrome: ChromeWindow;
    version: string;
  }) {
    this.#bidi = started.bidi;
    this.#process = started.process;
    this.#ended = new Promise((end) => started.process.once('exit', () => end()));
    this.#profile = started.profile;
    this.#options = started.options;
    this.#chrome = started.chrome;
    this.version = started.version;
  }

  async open(url: string): Promise<DrivenPage> {
    const page = await FirefoxPage.open(this.#bidi, this.#options.timeout);
    this.#pages.add(page);
    const { width, height } = this.#options.windowSize;
    await page.setSize(width, height);
    await page.goto(url);
    return page;
  }

  stopBackground(): Promise<void> {
    return this.#chrome.stopBackground();
  }

  reloadExtension(): Promise<void> {
    return this.#chrome.reloadExtension();
  }

  async openPopup(over: DrivenPage) {
    await over.bringToFront();
    return this.#chrome.openPopup();
  }

  async colourScheme(scheme: 'light' | 'dark'): Promise<void> {
    await this.#chrome.colourScheme(scheme);
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
    return this.#ended;
  }

  async close(): Promise<void> {
    this.#bidi.send('browser.close').catch(() => undefined);
    await within('closing Firefox', this.#options.timeout, this.#ended).catch(() => {
      this.#process.kill('SIGKILL');
    });
    this.#bidi.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Starts Firefox with the built extension as a temporary add-on in a fresh profile. */
export async function launchFirefox(options: LaunchOptions): Promise<DrivenBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'sourcemark-firefox-'));
  const lines = Object.entries(preferences(options)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const process = spawn(
    options.executable,
    [
      ...(options.headless ? ['--headless'] : []),
      ...['--no-remote', '--profile', profile, '--remote-debugging-port=0'],
      '--remote-allow-system-access', // extension pages and the toolbar are the browser's own
      `--width=${options.windowSize.width}`,
      `--height=${options.windowSize.height}`,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  try {
    const bidi = await BidiConnection.open(await bidiAddress(process, options.timeout));
    const { capabilities } = await bidi.send<{ capabilities: { browserVersion: string } }>(
      'session.new',
      { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } },
    );
    await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
    const extensionData = { type: 'path', path: resolve(options.extension) };
    await bidi.send('webExtension.install', { extensionData });
    const chrome = await ChromeWindow.of(bidi, addonId(options.extension), options.timeout);
    const version = capabilities.browserVersion;
    return new DrivenFirefox({ bidi, process, profile, options, chrome, version });
  } catch (error) {
    process.kill('SIGKILL');
    throw error;
  }
}
