/**
 * `npm start [-- --browser firefox] [--headless]`: builds the extension, prints the annotated sample article,
 * and opens a browser with the extension on its welcome page, which carries that article. Works without
 * network. Without a display it takes a picture of the page instead and prints where it is.
 */
import { parseArgs } from 'node:util';
import { run } from '../annotate/run.ts';
import { BROWSERS, type BrowserName, ensureBrowser } from '../browsers/find.ts';
import { launch } from '../browsers/launch.ts';
import { buildExtension } from '../build/build.ts';
import { welcomePicture } from './welcome-picture.ts';

const SAMPLE = 'src/welcome/sample-article.html';

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return ['darwin', 'win32'].includes(process.platform) || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

function options(): { browser: BrowserName; headless: boolean } {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string', default: 'chromium' },
      headless: { type: 'boolean', default: !hasDisplay() },
    },
  });
  const wanted = values.browser === 'chrome' ? 'chromium' : values.browser;
  const browser = BROWSERS.find((name) => name === wanted);
  if (browser === undefined)
    throw new Error(`--browser ${values.browser}: use ${BROWSERS.join(' or ')}`);
  return { browser, headless: values.headless };
}

async function main(): Promise<void> {
  const { browser, headless } = options();
  const { folder } = await buildExtension(browser === 'chromium' ? 'chrome' : 'firefox', {
    sourceMaps: false,
  });
  console.log(`built ${folder}\n`);
  const { stdin, stdout, stderr } = process;
  await run(['--format', 'table', SAMPLE], {
    stdin,
    stdout,
    stderr,
    columns: stdout.columns ?? null,
  });

  const executable = ensureBrowser(browser);
  const opened = await launch(browser, {
    executable,
    extension: folder,
    headless,
    proxyPort: null,
    grantedHosts: [],
    windowSize: { width: 1280, height: 900 },
    timeout: 60_000,
  });
  if (headless) {
    try {
      console.log(
        `no display: the welcome page in ${browser} is in ${await welcomePicture(opened)}`,
      );
    } finally {
      await opened.close();
    }
    return;
  }
  // The extension opens its welcome page itself, as it does for every new reader.
  console.log(`${executable} is open with the extension; close its window to end`);
  process.once('SIGINT', () => void opened.close());
  await opened.ended();
}

try {
  await main();
} catch (error) {
  console.error(`npm start: ${(error as Error).message}`);
  process.exitCode = 1;
}
