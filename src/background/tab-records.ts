import type { AuthorEvidence, TabState } from '../platform/messages.ts';
import { listSession, readSession, removeSession, writeSession } from '../platform/session.ts';
import { openTabs } from '../platform/tabs.ts';

/** What is kept of a tab: enough to answer the popup, and to inject again, after the background was ended. */
export interface TabRecord {
  /** The detector's last finding, also where the site is switched off. */
  evidence: AuthorEvidence | null;
  /** The last report of the overlay, or of the detector that found no article where one should be. */
  state: TabState | null;
  /** The page that reported. */
  url: string | null;
}

const PREFIX = 'tab:';
const NOTHING: TabRecord = { evidence: null, state: null, url: null };
let writing: Promise<unknown> = Promise.resolve();

export async function tabRecord(tabId: number): Promise<TabRecord> {
  return ((await readSession(PREFIX + tabId)) as TabRecord | undefined) ?? NOTHING;
}

/** All records, by tab. */
export async function tabRecords(): Promise<ReadonlyMap<number, TabRecord>> {
  const records = await listSession(PREFIX);
  return new Map([...records].map(([id, record]) => [Number(id), record as TabRecord]));
}

/** Changes part of a record. Changes are made one after another, so that none is lost. */
export function changeTabRecord(tabId: number, change: Partial<TabRecord>): Promise<void> {
  const done = writing.then(async () => {
    await writeSession(PREFIX + tabId, { ...(await tabRecord(tabId)), ...change });
    await forgetClosedTabs();
  });
  writing = done.catch(() => undefined);
  return done;
}

export async function forgetTab(tabId: number): Promise<void> {
  await removeSession([PREFIX + tabId]);
}

/** Tidies up when something is written anyway: listening for closed tabs would wake the background for each of them. */
async function forgetClosedTabs(): Promise<void> {
  const [records, open] = await Promise.all([tabRecords(), openTabs()]);
  const closed = [...records.keys()].filter((id) => !open.has(id));
  if (closed.length > 0) await removeSession(closed.map((id) => PREFIX + id));
}
