import { browserApi } from '../browser.ts';
import { KEYS, type StorageArea } from './storage.ts';

/** Tells open pages that the reader's own sources have changed, so that they look again (see `onEffective`). */
export async function announceSourcesChanged(
  local: Pick<StorageArea, 'set'> = browserApi().storage.local as unknown as StorageArea,
  now: () => number = Date.now,
): Promise<void> {
  await local.set({ [KEYS.sourcesChanged]: now() });
}
