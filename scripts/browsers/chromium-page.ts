import type { CDPSession, Page } from 'playwright-core';
import type { Clip, Conditions, DrivenElement, DrivenPage, Json } from './browser.ts';

/** Serialises a call of a self-contained function, to be run in a page. */
function callOf(run: (...args: never[]) => unknown, args: readonly Json[]): string {
  return `(${run.toString()})(...${JSON.stringify(args)})`;
}

class ChromiumElement implements DrivenElement {
  readonly #devtools: CDPSession;
  readonly #page: Page;
  readonly objectId: string;

  constructor(page: Page, devtools: CDPSession, objectId: string) {
    this.#page = page;
    this.#devtools = devtools;
    this.objectId = objectId;
  }

  async evaluate<A extends readonly Json[], T>(
    run: (element: Element, ...args: A) => T,
    ...args: A
  ): Promise<T> {
    const { result, exceptionDetails } = await this.#devtools.send('Runtime.callFunctionOn', {
      objectId: this.objectId,
      functionDeclaration: `function () { return (${run.toString()})(this, ...${JSON.stringify(args)}); }`,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  /** Elements that match in this element's shadow roots, whether the page may enter them or not, or in its frame. */
  async inside(selector: string): Promise<readonly ChromiumElement[]> {
    const { result } = await this.#devtools.send('Runtime.callFunctionOn', {
      objectId: this.objectId,
      functionDeclaration: 'function () { return this.contentDocument; }',
    });
    if (result.objectId !== undefined)
      return elementsIn(this.#page, this.#devtools, result.objectId, selector);
    const { node } = await this.#devtools.send('DOM.describeNode', {
      objectId: this.objectId,
      depth: 1,
      pierce: true,
    });
    const roots = (node.shadowRoots ?? []).map(async ({ backendNodeId }) => {
      const { object } = await this.#devtools.send('DOM.resolveNode', { backendNodeId });
      return object.objectId === undefined
        ? []
        : elementsIn(this.#page, this.#devtools, object.objectId, selector);
    });
    return (await Promise.all(roots)).flat();
  }

  async click(): Promise<void> {
    await this.#devtools.send('DOM.scrollIntoViewIfNeeded', { objectId: this.objectId });
    const [x, y] = await this.evaluate((element) => {
      const box = element.getBoundingClientRect();
      let [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      let frame = element.ownerDocument.defaultView?.frameElement;
      for (; frame; frame = frame.ownerDocument.defaultView?.frameElement) {
        const { left, top } = frame.getBoundingClientRect();
        x += left + frame.clientLeft;
        y += top + frame.clientTop;
      }
      return [x, y] as const;
    });
    await this.#page.mouse.click(x, y);
  }
}

async function elementsIn(
  page: Page,
  devtools: CDPSession,
  rootId: string,
  selector: string,
): Promise<readonly ChromiumElement[]> {
  const { result } = await devtools.send('Runtime.callFunctionOn', {
    objectId: rootId,
    functionDeclaration: 'function (selector) { return [...this.querySelectorAll(selector)]; }',
    arguments: [{ value: selector }],
  });
  const list = result.objectId ?? '';
  const properties = await devtools.send('Runtime.getProperties', {
    objectId: list,
    ownProperties: true,
  });
  return properties.result.flatMap(({ name, value }) =>
    /^\d+$/.test(name) && value?.objectId !== undefined
      ? [new ChromiumElement(page, devtools, value.objectId)]
      : [],
  );
}

/** A tab of Chromium: Playwright drives it, the devtools protocol looks into closed shadow roots. */
export class ChromiumPage implements DrivenPage {
  readonly page: Page;
  readonly #devtools: CDPSession;
  readonly #problems: string[] = [];

  private constructor(page: Page, devtools: CDPSession) {
    this.page = page;
    this.#devtools = devtools;
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.#problems.push(message.text());
    });
    page.on('pageerror', (error) => this.#problems.push(String(error)));
  }

  static async of(page: Page): Promise<ChromiumPage> {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('DOM.enable');
    return new ChromiumPage(page, devtools);
  }

  get url(): string {
    return this.page.url();
  }

  evaluate<A extends readonly Json[], T>(
    run: (...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T> {
    return this.page.evaluate<T>(callOf(run, args));
  }

  async runScript(source: string): Promise<void> {
    await this.page.evaluate(`${source}; undefined`);
  }

  async find(
    ...[first, ...rest]: readonly [string, ...string[]]
  ): Promise<readonly ChromiumElement[]> {
    const { result } = await this.#devtools.send('Runtime.evaluate', { expression: 'document' });
    let found = await elementsIn(this.page, this.#devtools, result.objectId ?? '', first);
    for (const selector of rest) {
      found = (await Promise.all(found.map((element) => element.inside(selector)))).flat();
    }
    return found;
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  pointAt(x: number, y: number): Promise<void> {
    return this.page.mouse.move(x, y, { steps: 3 });
  }

  clickAt(x: number, y: number): Promise<void> {
    return this.page.mouse.click(x, y);
  }

  problems(): readonly string[] {
    return this.#problems;
  }

  screenshot(clip?: Clip): Promise<Buffer> {
    return this.page.screenshot(clip ? { clip } : {});
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url);
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  setSize(width: number, height: number): Promise<void> {
    return this.page.setViewportSize({ width, height });
  }

  async slowDown(times: number): Promise<void> {
    await this.#devtools.send('Emulation.setCPUThrottlingRate', { rate: times });
  }

  async show({ medium, contrast, colours, motion, textSize = 16 }: Conditions): Promise<void> {
    await this.page.emulateMedia({
      media: medium ?? null,
      contrast: contrast ?? null,
      forcedColors: colours === 'forced' ? 'active' : null,
      reducedMotion: motion === 'reduced' ? 'reduce' : null,
    });
    await this.#devtools.send('Page.setFontSizes', { fontSizes: { standard: textSize } });
  }

  bringToFront(): Promise<void> {
    return this.page.bringToFront();
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
