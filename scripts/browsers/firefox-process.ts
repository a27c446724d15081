import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { zipFolder } from '../package/zip-folder.ts';
import { BidiConnection } from './bidi.ts';
import type { LaunchOptions } from './browser.ts';
import { ChromeWindow } from './firefox-chrome.ts';
import { within } from './until.ts';

/** The extension's address in our profiles; a real profile draws its own at random. */
export const UUID = '5a3c1f0e-7b9d-4c58-9a41-0f5e6b7d8c21';

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
    ...(options.pixelRatio ? { 'layout.css.devPixelsPerPx': `${options.pixelRatio}.0` } : {}),
    'xpinstall.signatures.required': options.lasting !== true,
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

/** A running Firefox: its process, and the two ways to drive it. */
export interface RunningFirefox {
  bidi: BidiConnection;
  chrome: ChromeWindow;
  version: string;
  /** Resolves when the process is gone. */
  ended: Promise<void>;
  kill(): void;
}

/** Writes the preferences of a fresh profile. */
export function writePreferences(profile: string, options: LaunchOptions): void {
  const lines = Object.entries(preferences(options)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
}

/** Starts Firefox in a profile; `install` puts the extension into it, which a profile that has it needs not. */
export async function startFirefox(
  profile: string,
  options: LaunchOptions,
  install: boolean,
): Promise<RunningFirefox> {
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
  const ended = new Promise<void>((end) => process.once('exit', () => end()));
  const kill = () => process.kill('SIGKILL');
  try {
    const bidi = await BidiConnection.open(await bidiAddress(process, options.timeout));
    const { capabilities } = await bidi.send<{ capabilities: { browserVersion: string } }>(
      'session.new',
      { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } },
    );
    await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
    if (install) await installExtension(bidi, profile, options);
    const chrome = await ChromeWindow.of(bidi, addonId(options.extension), options.timeout);
    return { bidi, chrome, version: capabilities.browserVersion, ended, kill };
  } catch (error) {
    kill();
    throw error;
  }
}

/** A folder is installed until the end of the session; only an archive is installed for good. */
async function installExtension(
  bidi: BidiConnection,
  profile: string,
  { extension, lasting = false }: LaunchOptions,
): Promise<void> {
  const extensionData = lasting
    ? { type: 'archivePath', path: join(profile, 'sourcemark.xpi') }
    : { type: 'path', path: resolve(extension) };
  if (lasting) writeFileSync(extensionData.path, zipFolder(extension));
  await bidi.send('webExtension.install', { extensionData, 'moz:permanent': lasting });
}
