import { browserApi } from './browser.ts';

/** A keyboard command with the keys that the reader's browser has for it; empty keys are none. */
export interface Shortcut {
  description: string;
  keys: string;
}

/** The commands of the manifest that have a description. */
export async function shortcuts(): Promise<Shortcut[]> {
  const commands = await browserApi().commands.getAll();
  return commands.flatMap(({ description, shortcut }) =>
    description ? [{ description, keys: shortcut ?? '' }] : [],
  );
}

/** Opens the browser's own page for keyboard shortcuts: Firefox has a call for it, Chrome an address. */
export async function openShortcutSettings(): Promise<void> {
  const { commands, tabs } = browserApi();
  const { openShortcutSettings: open } = commands as { openShortcutSettings?: () => Promise<void> };
  if (open) await open.call(commands);
  else await tabs.create({ url: 'chrome://extensions/shortcuts' });
}
