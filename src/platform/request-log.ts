import { browserApi } from './browser.ts';
import type { StorageArea } from './settings/storage.ts';

/** One request that the reader asked for, as the privacy page lists it. */
export interface LoggedRequest {
  host: string;
  /** ISO time. */
  on: string;
  /** The source's name. */
  reason: string;
  outcome: 'read' | 'failed';
}

const KEY = 'requests';
/** The privacy page is a list to look through, not an archive. */
const KEPT = 200;

type Local = Pick<StorageArea, 'get' | 'set' | 'remove'>;
const local = (): Local => browserApi().storage.local as unknown as Local;

/** Every request made since the list was cleared, newest last. */
export async function loggedRequests(storage: Local = local()): Promise<readonly LoggedRequest[]> {
  const found = (await storage.get(KEY))[KEY];
  return Array.isArray(found) ? (found as LoggedRequest[]) : [];
}

/** Adds a request to the list; the oldest drop out. */
export async function logRequest(request: LoggedRequest, storage: Local = local()): Promise<void> {
  const before = await loggedRequests(storage);
  await storage.set({ [KEY]: [...before, request].slice(-KEPT) });
}

export async function clearRequests(storage: Local = local()): Promise<void> {
  await storage.remove(KEY);
}
