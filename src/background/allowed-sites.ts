import { SITES } from '../page/sites/index.ts';
import { allowedAmong, runOnPages } from '../platform/content-scripts.ts';
import type { Settings } from '../platform/settings/settings.ts';
import { runScript, tabsAt } from '../platform/tabs.ts';

const DETECTOR = 'detector.js';

/**
 * Has the detector run on the sites that the reader allowed: those of the built-in tables that are not read by default,
 * and those that the reader added. A host that was allowed for something else, such as fetching figures, gets none.
 * @param openPages also on pages that are open now: the reader has just allowed their site
 */
export async function followAllowedSites({ sites }: Settings, openPages: boolean): Promise<void> {
  const optional = SITES.filter(({ access }) => access === 'optional');
  const patterns = [...optional, ...sites.own].flatMap(({ matches }) => matches);
  const allowed = await allowedAmong([...new Set(patterns)]);
  await runOnPages(DETECTOR, allowed);
  if (!openPages) return;
  // The detector minds being in a page twice itself.
  for (const tabId of await tabsAt(allowed))
    await runScript(tabId, DETECTOR).catch(() => undefined);
}
