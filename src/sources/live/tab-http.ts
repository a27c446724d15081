import type { Http } from '../../reference/services/http.ts';
import { fetchNoted } from '../fetch-source.ts';

/** The network as an extension may use it: through a tab of the host, each request noted for the privacy page. */
export function tabHttp(
  reason: string,
  signal?: AbortSignal,
  fetchIt: typeof fetchNoted = fetchNoted,
): Http {
  const text = async (url: string): Promise<string> => (await fetchIt(url, reason, signal)).text();
  return { text, json: async (url) => JSON.parse(await text(url)) as unknown };
}
