/**
 * Draws the toolbar and store icons: icons/STATE.svg to icons/STATE-SIZE.png, every size from the vector
 * (the drawing keeps to a grid of 16, so none is a scaled-down larger one). Needs Chromium: set CHROMIUM
 * to its path where it is not /usr/bin/chromium. The results are committed.
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const STATES = ['found', 'idle', 'off'];
const SIZES = [16, 32, 48, 128];
const folder = join(import.meta.dirname, '../../icons');

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const state of STATES) {
  const svg = await readFile(join(folder, `${state}.svg`), 'utf8');
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(join(folder, `${state}-${size}.png`), png);
  }
}
await browser.close();
for (const size of SIZES) {
  await copyFile(join(folder, `found-${size}.png`), join(folder, `icon-${size}.png`));
}
