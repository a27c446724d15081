import { browserApi } from './browser.ts';

/** The host of a web page's address; null for the browser's own pages, files and extensions. */
export function webHost(url: string | null): string | null {
  if (!url) return null;
  const parsed = URL.parse(url);
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.host : null;
}

/** May the extension read this host's pages without a click? */
export async function hasHost(host: string): Promise<boolean> {
  return browserApi().permissions.contains({ origins: [`https://${host}/*`] });
}

/** Asks the reader for one host. Only works inside a click; gives back whether it was allowed. */
export async function requestHost(host: string): Promise<boolean> {
  return browserApi().permissions.request({ origins: [`https://${host}/*`] });
}
