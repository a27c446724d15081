import { hasHost, webHost } from '../platform/hosts.ts';
import type { TabState } from '../platform/messages.ts';
import { askTab } from '../platform/messaging.ts';
import type { Settings } from '../platform/settings/settings.ts';
import { tabUrl } from '../platform/tabs.ts';
import { forgetTab, type TabRecord, tabRecord } from './tab-records.ts';

/**
 * The state of a tab as the popup shows it. What the overlay reported counts only while that overlay is still in the
 * page: a reload or another address brings no event that would have to wake the background.
 */
export async function tabState(tabId: number, settings: Settings): Promise<TabState> {
  const [url, record] = await Promise.all([tabUrl(tabId), tabRecord(tabId)]);
  const host = webHost(url) ?? record.state?.host ?? null;
  const adapter = record.evidence?.adapter ?? record.state?.adapter ?? null;
  const bare = { adapter, host, reports: [], message: null };
  if (isOff(settings, host, adapter)) return { ...bare, status: 'off' };
  if (record.state && (await stillHolds(record, tabId, url))) return record.state;
  if (record.state) await forgetTab(tabId);
  if (host === null) return { ...bare, status: 'unsupported' };
  return { ...bare, adapter: null, status: (await hasHost(host)) ? 'no-article' : 'unsupported' };
}

/** The detector, which reports a changed layout, answers no pings: then the address must do. */
async function stillHolds(
  { state, url }: TabRecord,
  tabId: number,
  now: string | null,
): Promise<boolean> {
  return state?.status === 'layout-changed' ? samePage(url, now) : overlayIsIn(tabId);
}

/** Are these addresses of the same page? What follows a `#` is a place in it. */
export function samePage(one: string | null, other: string | null): boolean {
  return one?.replace(/#.*/s, '') === other?.replace(/#.*/s, '');
}

/** Did the reader switch this site off, as a host or with its adapter? */
export function isOff(settings: Settings, host: string | null, adapter: string | null): boolean {
  const { disabledHosts, disabledAdapters } = settings.sites;
  return (
    (host !== null && disabledHosts.includes(host)) ||
    (adapter !== null && disabledAdapters.includes(adapter))
  );
}

/** Is an overlay alive in this tab's page? */
export async function overlayIsIn(tabId: number): Promise<boolean> {
  return askTab(tabId, 'overlay.ping', null).then(
    () => true,
    () => false,
  );
}
