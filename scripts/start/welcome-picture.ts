import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DrivenBrowser } from '../browsers/browser.ts';
import { until } from '../browsers/until.ts';

/** Longest that marks or card may take to appear, in milliseconds. */
const PATIENCE = 30_000;

/** Takes a picture of the welcome page with the first statistic's card open. Returns its path. */
export async function welcomePicture(browser: DrivenBrowser): Promise<string> {
  const page = await browser.open(`${browser.origin}/welcome.html`);
  const badge = await until(
    'the marks to be drawn',
    async () => (await page.find('sourcemark-badge', 'button'))[0],
    PATIENCE,
  );
  await badge.click();
  // Chart and notes come a frame after the figures, which may have to be loaded first.
  const whole = '[role="dialog"]:not(.brief):not(:has([aria-busy="true"]))';
  const card = async () => (await page.find('sourcemark-card', whole))[0];
  await until('the card to open with all its parts', card, PATIENCE);
  const path = resolve(`out/start/welcome-${browser.name}.png`);
  mkdirSync(resolve('out/start'), { recursive: true });
  writeFileSync(path, await page.screenshot());
  return path;
}
