import type { BidiConnection } from './bidi.ts';
import type { Clip, Conditions, DrivenPage, Json } from './browser.ts';
import type { ChromeWindow } from './firefox-chrome.ts';
import { callFunction, click, FirefoxElement, type NodeReference } from './firefox-element.ts';
import { pressed, typed } from './firefox-keys.ts';
import { until, within } from './until.ts';

/** A tab of Firefox, driven over WebDriver BiDi. */
export class FirefoxPage implements DrivenPage {
  readonly #bidi: BidiConnection;
  readonly #context: string;
  readonly #chrome: ChromeWindow;
  readonly #timeout: number;
  readonly #problems: string[] = [];
  url = 'about:blank';
  closed = false;

  private constructor(
    bidi: BidiConnection,
    context: string,
    chrome: ChromeWindow,
    timeout: number,
  ) {
    this.#bidi = bidi;
    this.#chrome = chrome;
    this.#context = context;
    this.#timeout = timeout;
    bidi.onEvent(({ method, params }) => {
      const { level, text, source } = params as {
        level: string;
        text: string;
        source: { context?: string };
      };
      if (method !== 'log.entryAdded' || source.context !== context) return;
      if (level === 'error' || level === 'warn') this.#problems.push(text);
    });
  }

  static async open(
    bidi: BidiConnection,
    chrome: ChromeWindow,
    timeout: number,
  ): Promise<FirefoxPage> {
    const created = bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    const { context } = await within('opening a tab', timeout, created);
    return new FirefoxPage(bidi, context, chrome, timeout);
  }

  #send<T>(method: string, params: object = {}): Promise<T> {
    return within(
      method,
      this.#timeout,
      this.#bidi.send<T>(method, { context: this.#context, ...params }),
    );
  }

  evaluate<A extends readonly Json[], T>(
    run: (...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T> {
    const called = callFunction<T>(this.#bidi, this.#context, run, args, null);
    return within('a call in the page', this.#timeout, called);
  }

  async runScript(source: string): Promise<void> {
    const target = { context: this.#context };
    const expression = `${source}; undefined`;
    await this.#bidi.send('script.evaluate', { expression, target, awaitPromise: false });
  }

  async #locate(
    selector: string,
    root: NodeReference | null,
    context = this.#context,
  ): Promise<readonly FirefoxElement[]> {
    const { nodes } = await this.#send<{ nodes: readonly NodeReference[] }>(
      'browsingContext.locateNodes',
      {
        context,
        locator: { type: 'css', value: selector },
        ...(root === null ? {} : { startNodes: [root] }),
      },
    );
    return nodes.map(({ sharedId }) => new FirefoxElement(this.#bidi, context, { sharedId }));
  }

  async find(
    ...[first, ...rest]: readonly [string, ...string[]]
  ): Promise<readonly FirefoxElement[]> {
    let found = await this.#locate(first, null);
    for (const selector of rest) {
      const inside = found.map(async (element) => {
        const framed = await element.framed();
        if (framed !== null) return this.#locate(selector, null, framed);
        const root = await element.shadowRoot();
        return root === null ? [] : this.#locate(selector, root, element.context);
      });
      found = (await Promise.all(inside)).flat();
    }
    return found;
  }

  press(key: string): Promise<void> {
    return this.#keys(pressed(key));
  }

  type(text: string): Promise<void> {
    return this.#keys(typed(text));
  }

  async #keys(actions: ReturnType<typeof pressed>): Promise<void> {
    await this.#send('input.performActions', {
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
  }

  async pointAt(x: number, y: number): Promise<void> {
    const actions = [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }];
    await this.#send('input.performActions', {
      actions: [{ type: 'pointer', id: 'mouse', actions }],
    });
  }

  clickAt(x: number, y: number): Promise<void> {
    return click(this.#bidi, this.#context, { x: Math.round(x), y: Math.round(y) });
  }

  problems(): readonly string[] {
    return this.#problems;
  }

  async screenshot(clip?: Clip): Promise<Buffer> {
    const { data } = await this.#send<{ data: string }>(
      'browsingContext.captureScreenshot',
      clip ? { clip: { type: 'box', ...clip } } : {},
    );
    return Buffer.from(data, 'base64');
  }

  async goto(url: string): Promise<void> {
    await this.#send('browsingContext.navigate', { url, wait: 'complete' });
    this.url = url;
  }

  async reload(): Promise<void> {
    await this.#send('browsingContext.reload', { wait: 'complete' });
  }

  async setSize(width: number, height: number): Promise<void> {
    await this.#send('browsingContext.setViewport', { viewport: { width, height } });
  }

  slowDown(): Promise<void> {
    return Promise.reject(new Error('Firefox can’t be slowed down'));
  }

  async show(conditions: Conditions): Promise<void> {
    await this.bringToFront();
    await this.#chrome.show(conditions);
    const { medium = 'screen', contrast, colours, motion } = conditions;
    const forced = colours === 'forced';
    // The preferences reach the page's process a moment later.
    const media = [
      medium,
      `(forced-colors: ${forced ? 'active' : 'none'})`,
      `(prefers-reduced-motion: ${motion === 'reduced' ? 'reduce' : 'no-preference'})`,
      `(prefers-contrast: ${contrast === 'more' || forced ? 'more' : 'no-preference'})`,
    ];
    const told = () =>
      this.evaluate((query: string) => matchMedia(query).matches, media.join(' and '));
    await until(`the page to be shown as ${media.join(', ')}`, told, this.#timeout);
  }

  async bringToFront(): Promise<void> {
    await this.#send('browsingContext.activate');
  }

  async close(): Promise<void> {
    this.closed = true;
    // A page may have closed itself, as the popup does.
    await this.#send('browsingContext.close').catch((error: Error) => {
      if (!error.message.startsWith('no such frame')) throw error;
    });
  }
}
