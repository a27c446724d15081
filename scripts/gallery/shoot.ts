import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DrivenPage } from '../browsers/browser.ts';
import { BROWSERS, type BrowserName, ensureBrowser } from '../browsers/find.ts';
import { launch } from '../browsers/launch.ts';
import { startLoopbackWeb } from '../browsers/loopback/web.ts';
import { until } from '../browsers/until.ts';
import { buildExtension } from '../build/build.ts';
import { GALLERY, galleryPages } from './served.ts';

/** States that are looked at in forced colours too. */
const FORCED: readonly string[] = ['marks', 'level', 'change', 'secondary', 'unlinked', 'cite'];

const WINDOW = { width: 1440, height: 2400 };
const PATIENCE = 30_000;

/** Photographs every state of the gallery in both browsers, a folder each; gives back how many pictures there are. */
export async function shoot(gallery: string, folder: string): Promise<number> {
  const web = await startLoopbackWeb([new URL(GALLERY).hostname], await galleryPages(gallery));
  try {
    let pictures = 0;
    for (const name of BROWSERS) pictures += await shootIn(name, web.proxyPort, join(folder, name));
    return pictures;
  } finally {
    await web.close();
  }
}

async function shootIn(name: BrowserName, proxyPort: number, folder: string): Promise<number> {
  await mkdir(folder, { recursive: true });
  const { folder: extension } = await buildExtension(name === 'chromium' ? 'chrome' : 'firefox', {
    sourceMaps: false,
  });
  const browser = await launch(name, {
    executable: ensureBrowser(name),
    extension,
    headless: true,
    proxyPort,
    grantedHosts: [],
    windowSize: WINDOW,
    pixelRatio: 2,
    timeout: PATIENCE,
  });
  try {
    const page = await browser.open(GALLERY);
    await page.bringToFront();
    await page.show({ motion: 'reduced' });
    const drawn = () => page.evaluate(() => document.documentElement.dataset.ready === 'true');
    await until('the gallery to be drawn', drawn, PATIENCE);
    const states = await page.evaluate(() =>
      [...document.querySelectorAll('section[id]')].map(({ id }) => id),
    );
    for (const id of states) await picture(page, id, join(folder, `${id}.png`));
    await page.show({ motion: 'reduced', colours: 'forced' });
    for (const id of FORCED) await picture(page, id, join(folder, `${id}-forced.png`));
    const problems = page.problems();
    if (problems.length > 0) throw new Error(`the gallery failed: ${problems.join('; ')}`);
    return states.length + FORCED.length;
  } finally {
    await browser.close();
  }
}

async function picture(page: DrivenPage, id: string, path: string): Promise<void> {
  const clip = await page.evaluate((of: string) => {
    const section = document.getElementById(of);
    section?.scrollIntoView({ block: 'start', behavior: 'instant' });
    const { x, y, width, height } = section?.getBoundingClientRect() ?? new DOMRect();
    return { x, y, width, height };
  }, id);
  await writeFile(path, await page.screenshot(clip));
}
