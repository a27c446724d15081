import { browserApi } from '../browser.ts';
import { DEFAULTS } from './defaults.ts';
import type { Settings } from './settings.ts';
import { type ChangeListener, KEYS, type SettingsStorage } from './storage.ts';

/*
 * The settings in force, for code that must stay small: content scripts and the popup. The background keeps this copy
 * validated and with the department's policy applied, so no validation library is needed here and no message is sent:
 * one read of storage.local, which works while the background sleeps.
 */

export type Reading = Pick<SettingsStorage, 'onChanged'> & {
  local: Pick<SettingsStorage['local'], 'get'>;
};

/** The settings in force; the defaults before the background has run for the first time. Never rejects. */
export async function readEffective(
  storage: Reading = browserApi().storage as unknown as Reading,
): Promise<Settings> {
  try {
    return shaped((await storage.local.get(KEYS.effective))[KEYS.effective]);
  } catch {
    return DEFAULTS;
  }
}

/** Calls back with the settings in force after every change, of own sources too. Returns the function that stops it. */
export function onEffective(
  listener: (settings: Settings) => void,
  storage: Reading = browserApi().storage as unknown as Reading,
): () => void {
  const changed: ChangeListener = (changes, area) => {
    const ours = KEYS.effective in changes || KEYS.sourcesChanged in changes;
    if (area === 'local' && ours) void readEffective(storage).then(listener);
  };
  storage.onChanged.addListener(changed);
  return () => storage.onChanged.removeListener(changed);
}

/** Defends against another program's writes: any value of another type than its default's is replaced by the default. */
function shaped(found: unknown): Settings {
  return likeDefault(DEFAULTS, found) as Settings;
}

function likeDefault(standard: unknown, found: unknown): unknown {
  if (standard === null) return typeof found === 'object' ? null : (found ?? null);
  if (typeof standard !== typeof found || Array.isArray(standard) !== Array.isArray(found))
    return standard;
  if (Array.isArray(standard) || typeof standard !== 'object') return found;
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(standard)) {
    out[key] = likeDefault(value, (found as Record<string, unknown> | null)?.[key]);
  }
  return out;
}
