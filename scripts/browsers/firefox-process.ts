import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { zipFolder } from '../package/zip-folder.ts';
import { BidiConnection } from './bidi.ts';
import type { LaunchOptions } from './browser.ts';
import { ChromeWindow } from './firefox-chrome.ts';
import { addonId, environment } from './firefox-preferences.ts';
import { within } from './until.ts';

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

/** Starts Firefox in a profile; `install` puts the extension into it, which a profile that has it needs not. */
export async function startFirefox(
  profile: string,
  options: LaunchOptions,
  install: boolean,
): Promise<RunningFirefox> {
  const running = spawn(
    options.executable,
    [
      ...(options.headless ? ['--headless'] : []),
      ...['--no-remote', '--profile', profile, '--remote-debugging-port=0'],
      '--remote-allow-system-access', // extension pages and the toolbar are the browser's own
      `--width=${options.windowSize.width}`,
      `--height=${options.windowSize.height}`,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...environment(options) } },
  );
  const ended = new Promise<void>((end) => running.once('exit', () => end()));
  const kill = () => running.kill('SIGKILL');
  try {
    const bidi = await BidiConnection.open(await bidiAddress(running, options.timeout));
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
