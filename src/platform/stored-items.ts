import { browserApi } from './browser.ts';

/** What one storage key takes up. */
export interface StoredItem {
  area: 'local' | 'sync' | 'session';
  key: string;
  /** As JSON, in bytes. */
  bytes: number;
}

const AREAS = ['local', 'sync', 'session'] as const;

/** Everything in the extension's storage areas, by key. */
export async function storedItems(): Promise<StoredItem[]> {
  const { storage } = browserApi();
  const found: StoredItem[] = [];
  for (const area of AREAS) {
    for (const [key, value] of Object.entries(await storage[area].get(null))) {
      found.push({ area, key, bytes: new TextEncoder().encode(JSON.stringify(value)).length });
    }
  }
  return found;
}

/** Removes keys from one area. */
export async function removeItems(
  area: StoredItem['area'],
  keys: readonly string[],
): Promise<void> {
  await browserApi().storage[area].remove([...keys]);
}

/** Removes everything from all areas, the settings' mirror first: left for a moment, they would be taken from it again. */
export async function clearAllItems(): Promise<void> {
  const { storage } = browserApi();
  await storage.sync.clear();
  for (const area of AREAS) await storage[area].clear();
}

/** Hosts that the extension may reach, as match patterns, and those of them that the reader may take back. */
export async function allowedHosts(): Promise<{ pattern: string; given: boolean }[]> {
  const { permissions, runtime } = browserApi();
  const { origins = [] } = await permissions.getAll();
  const manifest = runtime.getManifest() as { host_permissions?: readonly string[] };
  const required = new Set(manifest.host_permissions ?? []);
  return origins.map((pattern) => ({ pattern, given: !required.has(pattern) }));
}

/** Takes a permission back. */
export async function forgetHost(pattern: string): Promise<void> {
  await browserApi().permissions.remove({ origins: [pattern] });
}
