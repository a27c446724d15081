import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { ensureBrowser } from '../browsers/find.ts';

/** States that are looked at in forced colours too. */
const FORCED = ['marks', 'level', 'change', 'secondary', 'unlinked', 'cite'];

/** Photographs every state of the gallery; gives back how many pictures there are. */
export async function shoot(gallery: string, folder: string): Promise<number> {
  await mkdir(folder, { recursive: true });
  const browser = await chromium.launch({
    executablePath: ensureBrowser('chromium'),
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      deviceScaleFactor: 2,
      reducedMotion: 'reduce',
    });
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(pathToFileURL(resolve(gallery)).href);
    await page.waitForSelector('html[data-ready]', { timeout: 20_000 });
    const states = await page.$$eval('section[id]', (all) => all.map(({ id }) => id));
    for (const id of states) await picture(page, id, join(folder, `${id}.png`));
    await page.emulateMedia({ forcedColors: 'active' });
    for (const id of FORCED) await picture(page, id, join(folder, `${id}-forced.png`));
    if (problems.length > 0) throw new Error(`the gallery failed: ${problems.join('; ')}`);
    return states.length + FORCED.length;
  } finally {
    await browser.close();
  }
}

async function picture(page: Page, id: string, path: string): Promise<void> {
  await page.locator(`#${id}`).screenshot({ path });
}
