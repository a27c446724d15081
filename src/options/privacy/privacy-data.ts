import { clearRequests, type LoggedRequest, loggedRequests } from '../../platform/request-log.ts';
import { KEYS } from '../../platform/settings/storage.ts';
import {
  allowedHosts,
  clearAllItems,
  forgetHost,
  removeItems,
  type StoredItem,
  storedItems,
} from '../../platform/stored-items.ts';
import { clearSources } from '../../sources/stored/database.ts';
import { listSources } from '../../sources/stored/store-source.ts';

/** What is kept, in the reader's terms rather than by storage key. */
export type Kept =
  | 'settings'
  | 'history'
  | 'sync'
  | 'aside'
  | 'sources'
  | 'requests'
  | 'tabs'
  | 'other';

export interface PrivacyReport {
  /** Bytes by kind; kinds that hold nothing are missing. */
  sizes: ReadonlyMap<Kept, number>;
  requests: readonly LoggedRequest[];
  hosts: readonly { pattern: string; given: boolean }[];
}

/** What the privacy page shows and does; tests give their own. */
export interface PrivacyData {
  report(): Promise<PrivacyReport>;
  clear(kept: Kept): Promise<void>;
  clearAll(): Promise<void>;
  takeBack(pattern: string): Promise<void>;
}

/** The extension's own storage. `changed` is called when own sources went. */
export function storedPrivacyData(changed: () => Promise<void>): PrivacyData {
  const keysOf = async (kept: Kept) =>
    (await storedItems()).filter((item) => kindOf(item) === kept);
  return {
    async report() {
      const sizes = new Map<Kept, number>();
      for (const item of await storedItems())
        sizes.set(kindOf(item), (sizes.get(kindOf(item)) ?? 0) + item.bytes);
      const own = (await listSources()).reduce((bytes, { size }) => bytes + size, 0);
      if (own > 0) sizes.set('sources', own);
      return { sizes, requests: await loggedRequests(), hosts: await allowedHosts() };
    },
    async clear(kept) {
      if (kept === 'requests') return clearRequests();
      if (kept === 'sources') {
        await clearSources();
        return changed();
      }
      // The mirror first: left for a moment, the settings would be taken from it again.
      if (kept === 'settings') await removeItems('sync', [KEYS.mirror]);
      for (const { area, key } of await keysOf(kept)) await removeItems(area, [key]);
    },
    async clearAll() {
      await clearAllItems();
      await clearSources();
      await changed();
    },
    takeBack: forgetHost,
  };
}

function kindOf({ area, key }: StoredItem): Kept {
  if (area === 'session') return 'tabs';
  if (area === 'sync') return 'sync';
  if (key === KEYS.settings || key === KEYS.effective) return 'settings';
  if (key === KEYS.history) return 'history';
  if (key === KEYS.aside) return 'aside';
  return key === 'requests' ? 'requests' : 'other';
}
