import { useEffect, useState } from 'preact/hooks';
import type { SettingPath } from '../platform/settings/fields.ts';
import type { SettingsState } from '../platform/settings/state.ts';
import { settingsStore } from '../platform/settings/store.ts';

/** Why a setting cannot be changed here. */
export type Lock = 'organisation' | 'read-only';

/** Tells of a setting whether it is set by the organisation, or by a later version that this one must not overwrite. */
export function useLocked(): (path: SettingPath) => Lock | null {
  const [state, setState] = useState<SettingsState | null>(null);
  useEffect(() => {
    const store = settingsStore();
    void store.load().then(setState);
    return store.subscribe(setState);
  }, []);
  return (path) => {
    if (state?.locked.has(path)) return 'organisation';
    return state?.readOnly ? 'read-only' : null;
  };
}
