import { browserApi } from './browser.ts';

/** The three faces of the toolbar icon: statistics found, nothing found, switched off here. */
export type ToolbarFace = 'found' | 'idle' | 'off';

const BADGE = { background: '#5c4684', text: '#ffffff' } as const;

/** Shows the number of statistics and the state on one tab's icon. Both browsers forget it when the tab navigates. */
export async function showInToolbar(
  tabId: number,
  face: ToolbarFace,
  count: number,
  title: string,
): Promise<void> {
  const { action } = browserApi();
  try {
    await Promise.all([
      action.setIcon({ tabId, path: { 16: `icons/${face}-16.png`, 32: `icons/${face}-32.png` } }),
      action.setBadgeText({ tabId, text: count > 0 ? badge(count) : '' }),
      action.setTitle({ tabId, title }),
      action.setBadgeBackgroundColor({ tabId, color: BADGE.background }),
      action.setBadgeTextColor({ tabId, color: BADGE.text }),
    ]);
  } catch {
    // The tab was closed meanwhile: there is nothing left to show it on.
  }
}

/** The badge holds four characters. */
function badge(count: number): string {
  return count > 999 ? '999+' : String(count);
}
