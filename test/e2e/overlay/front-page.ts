import type { DrivenPage } from '../../../scripts/browsers/browser.ts';
import { closeWelcomePage } from '../../../scripts/browsers/welcome-page.ts';
import { STEP, type World } from '../world/world.ts';

/** An empty tab that stays in front. */
export async function frontPage(world: World): Promise<DrivenPage> {
  await closeWelcomePage(world.browser, STEP);
  const page = await world.browser.open('about:blank');
  await page.bringToFront();
  return page;
}
