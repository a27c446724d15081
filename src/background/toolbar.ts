import { plural, t } from '../platform/i18n.ts';
import type { TabState } from '../platform/messages.ts';
import { showInToolbar, type ToolbarFace } from '../platform/toolbar.ts';

/** Shows a tab's state on the toolbar icon; null is a page without any. */
export async function showState(tabId: number, state: TabState | null): Promise<void> {
  const count = statistics(state);
  const face = faceOf(state, count);
  const title =
    count > 0 ? `${t('extensionName')}: ${plural('barStatistics', count)}` : t('extensionName');
  await showInToolbar(tabId, face, face === 'off' ? 0 : count, title);
}

function faceOf(state: TabState | null, count: number): ToolbarFace {
  if (state?.status === 'off') return 'off';
  return count > 0 ? 'found' : 'idle';
}

/** How many statistics the tab's articles hold. */
function statistics(state: TabState | null): number {
  return (state?.reports ?? []).reduce((sum, report) => sum + report.annotations.length, 0);
}
