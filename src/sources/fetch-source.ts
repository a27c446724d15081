import { FetchFailed, fetchInTab } from '../platform/host-fetch.ts';
import { logRequest } from '../platform/request-log.ts';
import { companionsIn } from './forms/companions.ts';
import type { WorkFile } from './work/messages.ts';

/** Descriptions are small; a large JSON file is data. */
const LARGEST_DESCRIPTION = 2 * 1024 * 1024;

/** Fetches an address and notes the request. Rejects with `FetchFailed`. */
export async function fetchNoted(
  url: string,
  reason: string,
  signal?: AbortSignal,
  fetchIt: typeof fetchInTab = fetchInTab,
): Promise<Blob> {
  const { host } = new URL(url);
  const on = new Date().toISOString();
  try {
    const body = await fetchIt(url, signal);
    await logRequest({ host, on, reason, outcome: 'read' });
    return body;
  } catch (error) {
    const failed = error instanceof FetchFailed ? error : null;
    // Without the permission no request was made.
    if (failed?.reason !== 'no-permission')
      await logRequest({ host, on, reason, outcome: 'failed' });
    // The browser followed, though nothing was taken.
    if (failed?.host) await logRequest({ host: failed.host, on, reason, outcome: 'failed' });
    throw error;
  }
}

/**
 * The files of a source at an address: what is there first and, where that describes tables beside it (a data package,
 * CSVW), those tables of the same host, for which the same permission holds. Rejects with `FetchFailed`.
 */
export async function fetchSource(
  url: string,
  reason: string,
  signal?: AbortSignal,
  fetchIt?: typeof fetchInTab,
): Promise<WorkFile[]> {
  const { origin, pathname, host } = new URL(url);
  const content = await fetchNoted(url, reason, signal, fetchIt);
  const files: WorkFile[] = [{ name: pathname.split('/').at(-1) || host, content }];
  if (content.size > LARGEST_DESCRIPTION) return files;
  for (const name of companionsIn(await content.text())) {
    const beside = URL.parse(name, url);
    // Those of other hosts are reported as missing, with the way to add them.
    if (beside?.origin !== origin) continue;
    files.push({ name, content: await fetchNoted(beside.href, reason, signal, fetchIt) });
  }
  return files;
}

/** Why nothing was read, as it is kept beside a source; `failureWords` says it. */
export function reasonOf(error: unknown): string {
  if (error instanceof FetchFailed) {
    return error.host ? `${error.reason} ${error.host}` : error.reason;
  }
  return error instanceof Error ? error.message : String(error);
}
