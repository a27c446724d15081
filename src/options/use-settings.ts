import { useEffect, useState } from 'preact/hooks';
import { type MessageKey, t } from '../platform/i18n.ts';
import type { SettingPath } from '../platform/settings/fields.ts';
import { withValue } from '../platform/settings/path.ts';
import type { Settings } from '../platform/settings/settings.ts';
import { SettingsRefused, type SettingsState } from '../platform/settings/state.ts';
import type { SettingsStore } from '../platform/settings/store.ts';

/** The settings as this page shows them, and the ways to change them. */
export interface SettingsControl {
  state: SettingsState;
  /** Why the last change was not stored; null when it was. */
  refused: string | null;
  locked(path: SettingPath): boolean;
  set(path: SettingPath, value: unknown): void;
  /** A change of several settings at once, under one label for undo. */
  change(label: SettingPath | 'import' | 'reset', change: (settings: Settings) => Settings): void;
  undo(): void;
  dropAside(): void;
}

/** Follows the settings, also those changed by another page; null until they are read. */
export function useSettings(store: SettingsStore): SettingsControl | null {
  const [state, setState] = useState<SettingsState | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  useEffect(() => {
    void store.load().then(setState);
    return store.subscribe(setState);
  }, [store]);
  if (!state) return null;

  const show = (work: Promise<SettingsState>): void => {
    void work.then(
      (next) => {
        setRefused(null);
        setState(next);
      },
      (error: unknown) => setRefused(refusalWords(error)),
    );
  };
  return {
    state,
    refused,
    locked: (path) => state.readOnly || state.locked.has(path),
    set: (path, value) => show(store.update(path, (settings) => withValue(settings, path, value))),
    change: (label, change) => show(store.update(label, change)),
    undo: () => show(store.undo()),
    dropAside: () => show(store.dropAside()),
  };
}

const REFUSALS = {
  'read-only': 'optionsRefused_read_only',
  invalid: 'optionsRefused_invalid',
  locked: 'optionsLocked',
  storage: 'optionsRefused_storage',
  'nothing-to-undo': 'optionsRefused_nothing_to_undo',
} as const satisfies Record<SettingsRefused['reason'], MessageKey>;

function refusalWords(error: unknown): string {
  if (!(error instanceof SettingsRefused)) return String(error);
  const words = t(REFUSALS[error.reason]);
  // The browser's own words, for a report.
  return error.cause === undefined ? words : `${words} (${String(error.cause)})`;
}
