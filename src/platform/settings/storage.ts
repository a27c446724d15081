/** The part of a browser's storage area that settings use. */
export interface StorageArea {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/** `browser.storage`, or a stand-in for tests. */
export interface SettingsStorage {
  sync: StorageArea;
  local: StorageArea;
  managed: Pick<StorageArea, 'get'>;
  onChanged: {
    addListener(listener: ChangeListener): void;
    removeListener(listener: ChangeListener): void;
  };
}

export type ChangeListener = (changes: Record<string, unknown>, area: string) => void;

/** Keys in use, by area. */
export const KEYS = {
  /** local: the settings as the reader made them, with the time of the last change. */
  settings: 'settings',
  /** local: validated, policy applied; what pages read (see `effective.ts`). */
  effective: 'settings.effective',
  /** local: settings before each of the last changes, for undo. */
  history: 'settings.history',
  /** local: values that could not be taken. */
  aside: 'settings.aside',
  /** local: when the reader's own sources last changed, in milliseconds. */
  sourcesChanged: 'sources.changed',
  /** sync: copy of the settings for the reader's other devices. */
  mirror: 'settings',
} as const;
