import { browserApi } from './browser.ts';

/*
 * What wakes the background besides messages. All of these must be called in the first turn of the worker: the browser
 * replays the event that woke it only to listeners that are there by then.
 */

/** The extension was installed, or replaced by another version of itself. */
export function onInstalled(listener: (reason: 'install' | 'update') => unknown): void {
  browserApi().runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') listener(reason);
  });
}

/** A keyboard command of the manifest was pressed. `tabId` is the tab in front, where the browser tells. */
export function onCommand(listener: (command: string, tabId: number | null) => void): void {
  browserApi().commands.onCommand.addListener((command: string, tab?: { id?: number }) =>
    listener(command, tab?.id ?? null),
  );
}

/** Puts one item into the menu of selected text; naming the same id again replaces it. */
export async function addSelectionMenu(id: string, title: string): Promise<void> {
  const { contextMenus } = browserApi();
  await contextMenus.removeAll();
  contextMenus.create({ id, title, contexts: ['selection'] });
}

/** An item of the context menu was chosen in a tab. */
export function onMenu(listener: (id: string, tabId: number) => void): void {
  browserApi().contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id !== undefined) listener(String(info.menuItemId), tab.id);
  });
}
