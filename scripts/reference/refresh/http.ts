import type { Http } from '../../../src/reference/services/http.ts';

export interface HttpOptions {
  /** Sends requests of a host elsewhere: host to `http://127.0.0.1:PORT`. */
  redirect?: ReadonlyMap<string, string>;
  wait?: (milliseconds: number) => Promise<void>;
  /** Tries in all, when the server is busy or says that we ask too often. */
  tries?: number;
  timeout?: number;
}

/** A publisher's service did not give what was asked. */
class FetchFailed extends Error {
  constructor(url: string, problem: string, options?: ErrorOptions) {
    super(`${url}: ${problem}`, options);
    this.name = 'FetchFailed';
  }
}

const BUSY = new Set([429, 502, 503, 504]);
const LIMIT = 50_000_000;
const LONGEST_WAIT = 120_000;

/** Fetches with patience: waits as long as `Retry-After` says, tries again when the server is busy, gives up in the end. */
export function createHttp(options: HttpOptions = {}): Http {
  const { tries = 4, timeout = 60_000 } = options;
  const wait = options.wait ?? ((ms: number) => new Promise<void>((done) => setTimeout(done, ms)));

  async function text(url: string): Promise<string> {
    for (let attempt = 1; ; attempt++) {
      const response = await request(address(url, options.redirect), url, timeout);
      if (response.ok) return readBody(response, url);
      const last = attempt >= tries || !BUSY.has(response.status);
      const detail = await response.text().catch(() => '');
      if (last)
        throw new FetchFailed(
          url,
          `${response.status} ${response.statusText} ${firstWords(detail)}`.trim(),
        );
      await wait(pause(response, attempt));
    }
  }

  return {
    text,
    async json(url) {
      const body = await text(url);
      try {
        return JSON.parse(body) as unknown;
      } catch (cause) {
        const what = /^\s*</.test(body) ? 'a web page instead of data' : 'cut off, or no JSON';
        throw new FetchFailed(url, what, { cause });
      }
    },
  };
}

async function request(target: string, url: string, timeout: number): Promise<Response> {
  try {
    return await fetch(target, {
      signal: AbortSignal.timeout(timeout),
      // The Bank of England's database answers only requests that name an agent.
      headers: {
        'user-agent': 'sourcemark-refresh',
        accept: 'application/json, text/csv;q=0.9, */*;q=0.1',
      },
    });
  } catch (cause) {
    throw new FetchFailed(url, `no answer (${(cause as Error).message})`, { cause });
  }
}

async function readBody(response: Response, url: string): Promise<string> {
  const length = Number(response.headers.get('content-length') ?? 0);
  if (length > LIMIT) throw new FetchFailed(url, `${length} bytes are more than a table`);
  try {
    return await response.text();
  } catch (cause) {
    throw new FetchFailed(url, 'cut off half-way', { cause });
  }
}

/** Milliseconds until the next try: what the server asks for, else twice as long each time. */
function pause(response: Response, attempt: number): number {
  const asked = Number(response.headers.get('retry-after'));
  const seconds = Number.isFinite(asked) && asked > 0 ? asked : 2 ** attempt;
  return Math.min(seconds * 1000, LONGEST_WAIT);
}

function address(url: string, redirect: ReadonlyMap<string, string> | undefined): string {
  const parsed = new URL(url);
  const base = redirect?.get(parsed.host);
  return base ? base + parsed.pathname + parsed.search : url;
}

function firstWords(text: string): string {
  return text
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200);
}
