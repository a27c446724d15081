import { existsSync } from 'node:fs';
import { inject } from 'vitest';
import type { DrivenBrowser } from '../../../scripts/browsers/browser.ts';
import { type BrowserName, ensureBrowser } from '../../../scripts/browsers/find.ts';
import { launch } from '../../../scripts/browsers/launch.ts';
import { type LoopbackWeb, startLoopbackWeb } from '../../../scripts/browsers/loopback/web.ts';
import { builtExtension } from '../../../scripts/build/target.ts';
import { HOSTS, PAGES } from './pages.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserName;
  }
}

/** Longest that any one step of a test may take, in milliseconds. */
export const STEP = 20_000;

/** A browser with the built extension, and the web that it sees. */
export interface World {
  browser: DrivenBrowser;
  web: LoopbackWeb;
  close(): Promise<void>;
}

/** Starts the browser that this Vitest project is for. The extension must have been built. */
export async function startWorld(
  options: {
    grantedHosts?: readonly string[];
    hosts?: readonly string[];
    /** Another build than the project's own. */
    extension?: string;
    /** Whether the browser can be restarted with its profile. */
    lasting?: boolean;
    /** What the reader's organisation fixes. */
    policy?: object;
  } = {},
): Promise<World> {
  const name = inject('browser');
  const extension = options.extension ?? builtExtension(name === 'chromium' ? 'chrome' : 'firefox');
  if (!existsSync(`${extension}/manifest.json`)) throw new Error('run `npm run build` first');
  const web = await startLoopbackWeb([...HOSTS, ...(options.hosts ?? [])], PAGES);
  const browser = await launch(name, {
    executable: ensureBrowser(name),
    extension,
    headless: true,
    proxyPort: web.proxyPort,
    grantedHosts: options.grantedHosts ?? [],
    windowSize: { width: 1280, height: 900 },
    lasting: options.lasting ?? false,
    ...(options.policy && { policy: options.policy }),
    timeout: STEP,
  });
  return {
    browser,
    web,
    close: async () => {
      await browser.close();
      await web.close();
    },
  };
}
