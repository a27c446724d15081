import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** Where a browser is looked for, and what to install when it is nowhere. */
interface Whereabouts {
  /** Environment variable that names the binary and goes before everything else. */
  variable: string;
  commands: readonly string[];
  paths: readonly string[];
  /** Debian's package. */
  debian: string;
}

const WHEREABOUTS: Readonly<Record<BrowserName, Whereabouts>> = {
  chromium: {
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge', 'brave-browser'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    debian: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debian: 'firefox-esr',
  },
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser's binary, or null when it is not on this machine. Throws when the variable names no file. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, commands, paths } = WHEREABOUTS[name];
  const chosen = process.env[variable];
  if (chosen !== undefined && chosen !== '') {
    if (!existsSync(chosen)) throw new Error(`${variable}=${chosen}: no such file`);
    return chosen;
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...paths].find(isExecutable) ?? null;
}

function aptGet(...args: readonly string[]): void {
  console.error(`+ apt-get ${args.join(' ')}`);
  // Another package manager may be at work on a fresh machine: wait for it instead of failing.
  spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** The browser's binary; installs Debian's package when we may. Throws saying how to get one. */
export function ensureBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found !== null) return found;
  const { debian, variable } = WHEREABOUTS[name];
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    aptGet('update');
    aptGet('install', '-y', '--no-install-recommends', debian);
  }
  const installed = findBrowser(name);
  if (installed !== null) return installed;
  throw new Error(
    `no ${name} on this machine: install it (Debian: sudo apt-get install ${debian}), ` +
      `or set ${variable}=/path/to/its/binary`,
  );
}
