import { browserApi } from './browser.ts';

/** Can a page of the extension open the panel beside the page? */
export function hasSidePanel(): boolean {
  const { sidePanel, sidebarAction } = browserApi();
  return Boolean(sidePanel ?? sidebarAction);
}

/** Opens Chrome's side panel or Firefox's sidebar. Only works inside a click or a command. */
export async function openSidePanel(tabId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browserApi();
  if (sidePanel) await sidePanel.open({ tabId });
  else await sidebarAction?.open();
}
