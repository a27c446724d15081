import { interpret } from '../../platform/settings/interpret.ts';
import { isObject } from '../../platform/settings/path.ts';
import type { Repair } from '../../platform/settings/repair.ts';
import type { Settings } from '../../platform/settings/settings.ts';

/** What the exported file is called. */
export const SETTINGS_FILE = 'sourcemark-settings.json';

/** All of the reader's own settings as one readable file. */
export function settingsFile(own: Settings, now: Date): string {
  return `${JSON.stringify({ sourcemark: 'settings', exported: now.toISOString(), settings: own }, null, 2)}\n`;
}

export type SettingsRead =
  | { status: 'ok'; settings: Settings; repairs: readonly Repair[] }
  | { status: 'newer' | 'not-settings' };

/** Reads such a file, of this or an earlier version. Never throws. */
export function readSettingsFile(text: string): SettingsRead {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { status: 'not-settings' };
  }
  if (!isObject(json) || json.sourcemark !== 'settings' || !isObject(json.settings))
    return { status: 'not-settings' };
  const { status, settings, repairs } = interpret(json.settings);
  return status === 'newer' ? { status } : { status: 'ok', settings, repairs };
}
