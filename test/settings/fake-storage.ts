import type {
  ChangeListener,
  SettingsStorage,
  StorageArea,
} from '../../src/platform/settings/storage.ts';

/** `browser.storage` in memory: values are copied as the browser copies them, listeners are called like its own. */
export interface FakeStorage extends SettingsStorage {
  items: Record<'sync' | 'local' | 'managed', Record<string, unknown>>;
  /** Makes every later write to an area fail. */
  refuseWrites(area: 'sync' | 'local', message: string): void;
  /** Number of calls of `set` that wrote something. */
  writes(area: 'sync' | 'local'): number;
}

export function fakeStorage(initial: Partial<FakeStorage['items']> = {}): FakeStorage {
  const items = { sync: {}, local: {}, managed: {}, ...structuredClone(initial) };
  const listeners = new Set<ChangeListener>();
  const refusals = new Map<string, string>();
  const written = { sync: 0, local: 0, managed: 0 };
  const area = (name: 'sync' | 'local' | 'managed'): StorageArea => ({
    async get(keys) {
      const wanted = keys === null ? Object.keys(items[name]) : [keys].flat();
      const found: Record<string, unknown> = {};
      for (const key of wanted)
        if (key in items[name])
          found[key] = structuredClone((items[name] as Record<string, unknown>)[key]);
      return found;
    },
    async set(values) {
      const refusal = refusals.get(name);
      if (refusal) throw new Error(refusal);
      written[name]++;
      Object.assign(items[name], structuredClone(values));
      for (const listener of listeners) listener(values, name);
    },
    async remove(keys) {
      for (const key of [keys].flat()) delete (items[name] as Record<string, unknown>)[key];
      for (const listener of listeners)
        listener(Object.fromEntries([keys].flat().map((key) => [key, {}])), name);
    },
  });
  return {
    items,
    sync: area('sync'),
    local: area('local'),
    managed: area('managed'),
    onChanged: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
    refuseWrites: (name, message) => void refusals.set(name, message),
    writes: (name) => written[name],
  };
}
