import { browserApi } from './browser.ts';

/*
 * Extension pages may not connect anywhere: their content security policy says so, and that is the proof that no text of
 * any page leaves the browser. What the reader asks to be fetched is therefore fetched by a tab of that very host: with
 * the host's permission, and only with it, a function can be run there. `robots.txt` is opened because every host may
 * have one, it is small, and it runs no scripts; where there is none, the host's own error page does as well.
 */

/** Why a fetch brought nothing. */
export type FetchFailure =
  | 'no-permission'
  | 'unreachable'
  | 'redirected'
  | 'refused'
  | 'too-large'
  | 'timeout'
  | 'cancelled';

export class FetchFailed extends Error {
  override name = 'FetchFailed';
  readonly reason: FetchFailure;
  /** HTTP status for `refused`, else 0. */
  readonly status: number;
  /** For `redirected`: where to, when the browser tells; else empty. */
  readonly host: string;
  constructor(reason: FetchFailure, status = 0, host = '') {
    super(status ? `${reason} (${status})` : reason);
    this.reason = reason;
    this.status = status;
    this.host = host;
  }
}

const MOST_BYTES = 64 * 1024 * 1024;
/** Answers of an injected function travel as JSON; pieces keep each message small. */
const PIECE = 2 * 1024 * 1024;
const LONGEST = 120_000;
const TAB_OPENS_WITHIN = 20_000;

/**
 * Fetches an https address in a tab of its host. The host's permission must have been granted. Rejects with
 * `FetchFailed`; when `signal` ends it, at once and with `cancelled`.
 */
export async function fetchInTab(url: string, signal?: AbortSignal): Promise<Blob> {
  const { origin } = new URL(url);
  const api = browserApi();
  if (!(await api.permissions.contains({ origins: [`${origin}/*`] })))
    throw new FetchFailed('no-permission');
  const tab = await api.tabs.create({ url: `${origin}/robots.txt`, active: false });
  const tabId = tab.id ?? -1;
  try {
    return await Promise.race([readIn(tabId, url, origin), cancelled(signal)]);
  } finally {
    await api.tabs.remove(tabId).catch(() => undefined);
  }
}

/** Rejects when the reader ends it; else never settles. */
function cancelled(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    const stop = (): void => reject(new FetchFailed('cancelled'));
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}

async function readIn(tabId: number, url: string, origin: string): Promise<Blob> {
  await loaded(tabId, origin);
  const start = await run(tabId, fetchHere, [url, MOST_BYTES, LONGEST]);
  if (start.failed) throw new FetchFailed(start.failed, start.status, start.host);
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0; at < start.size; at += PIECE) {
    pieces.push(fromBase64(await run(tabId, pieceHere, [at, PIECE])));
  }
  return new Blob(pieces);
}

/** Resolves when the tab shows something of its host, be it an error page of its own. */
async function loaded(tabId: number, origin: string): Promise<void> {
  const { tabs } = browserApi();
  let stop = (): void => undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      const look = (): void => {
        // Firefox calls the empty page complete that a new tab shows before it goes anywhere.
        tabs.get(tabId).then(({ status, url }) => {
          if (status === 'complete' && url?.startsWith(`${origin}/`)) resolve();
        }, reject);
      };
      const changed = (id: number, change: { status?: string }): void => {
        if (id === tabId && change.status === 'complete') look();
      };
      const timer = setTimeout(() => reject(new FetchFailed('timeout')), TAB_OPENS_WITHIN);
      tabs.onUpdated.addListener(changed);
      stop = () => {
        clearTimeout(timer);
        tabs.onUpdated.removeListener(changed);
      };
      // It may have loaded before the listener was there.
      look();
    });
  } finally {
    stop();
  }
}

async function run<A extends unknown[], R>(
  tabId: number,
  func: (...args: A) => R,
  args: A,
): Promise<Awaited<R>> {
  try {
    const [first] = await browserApi().scripting.executeScript({
      target: { tabId },
      // The shared type knows no function with arguments of its own.
      func: func as unknown as () => void,
      args,
    });
    if (first?.result === undefined || first.result === null) throw new FetchFailed('unreachable');
    return first.result as Awaited<R>;
  } catch (error) {
    // No script can be run in the browser's own page for a host that does not answer.
    throw error instanceof FetchFailed ? error : new FetchFailed('unreachable');
  }
}

type Start = { size: number; failed: FetchFailure | null; status: number; host: string };

/** Runs in the tab, so it must not refer to anything outside itself. Same origin, without the reader's cookies. */
async function fetchHere(url: string, most: number, longest: number): Promise<Start> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), longest);
  const options: RequestInit = {
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    signal: stop.signal,
  };
  const none = (failed: Start['failed'], status = 0, host = ''): Start => ({
    size: 0,
    failed,
    status,
    host,
  });
  try {
    const response = await fetch(url, options);
    // Only one host was asked for; what another one gives is not that source.
    const { host } = new URL(response.url || url);
    if (host !== new URL(url).host) return none('redirected', 0, host);
    if (!response.ok) return none('refused', response.status);
    if (Number(response.headers.get('content-length') ?? 0) > most) return none('too-large');
    // A blob: Firefox lets a content script hold a page's bytes, but not look into them directly.
    const body = await response.blob();
    if (body.size > most) return none('too-large');
    Reflect.set(globalThis, 'sourcemarkFetched', body);
    return { size: body.size, failed: null, status: response.status, host };
  } catch {
    if (stop.signal.aborted) return none('timeout');
    const again = await fetch(url, { ...options, redirect: 'manual' }).catch(() => null);
    return none(again?.type === 'opaqueredirect' ? 'redirected' : 'unreachable');
  } finally {
    clearTimeout(timer);
  }
}

/** Runs in the tab: one piece of what `fetchHere` kept, as base64. */
function pieceHere(at: number, length: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const body = Reflect.get(globalThis, 'sourcemarkFetched') as Blob;
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(body.slice(at, at + length));
  });
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text);
  const bytes = new Uint8Array(plain.length);
  for (let at = 0; at < plain.length; at++) bytes[at] = plain.charCodeAt(at);
  return bytes;
}
