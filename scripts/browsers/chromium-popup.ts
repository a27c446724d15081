import type { BrowserContext, CDPSession } from 'playwright-core';
import type { DrivenPage, DrivenPopup } from './browser.ts';
import type { ExtensionScope } from './extension-api.ts';
import { until } from './until.ts';

/**
 * The popup is a target that Playwright does not list: it is reached by sending devtools messages
 * through the browser's own session.
 */
class ChromiumPopup implements DrivenPopup {
  readonly #devtools: CDPSession;
  readonly #sessionId: string;
  readonly #targetId: string;
  #sent = 0;

  constructor(devtools: CDPSession, sessionId: string, targetId: string) {
    this.#devtools = devtools;
    this.#sessionId = sessionId;
    this.#targetId = targetId;
  }

  #call<T>(method: string, params: object): Promise<T> {
    this.#sent += 1;
    const id = this.#sent;
    return new Promise((resolve) => {
      const listen = ({ message }: { message: string }) => {
        const answer = JSON.parse(message) as { id?: number; result: T };
        if (answer.id !== id) return;
        this.#devtools.off('Target.receivedMessageFromTarget', listen);
        resolve(answer.result);
      };
      this.#devtools.on('Target.receivedMessageFromTarget', listen);
      void this.#devtools.send('Target.sendMessageToTarget', {
        sessionId: this.#sessionId,
        message: JSON.stringify({ id, method, params }),
      });
    });
  }

  /** Whether the popup shows something yet. */
  async isPainted(): Promise<boolean> {
    const { result } = await this.#call<{ result: { value: boolean } }>('Runtime.evaluate', {
      expression: 'innerHeight > 50 && document.body.innerText.trim() !== ""',
      returnByValue: true,
    });
    return result.value;
  }

  async screenshot(): Promise<Buffer> {
    const { data } = await this.#call<{ data: string }>('Page.captureScreenshot', {
      format: 'png',
    });
    return Buffer.from(data, 'base64');
  }

  async close(): Promise<void> {
    await this.#devtools.send('Target.closeTarget', { targetId: this.#targetId });
  }
}

/** Opens the toolbar popup over a page, as a click on the toolbar button does. */
export async function openChromiumPopup(
  context: BrowserContext,
  devtools: CDPSession,
  origin: string,
  over: DrivenPage,
  timeout: number,
): Promise<DrivenPopup> {
  await over.bringToFront();
  const worker = context.serviceWorkers().find((item) => item.url().startsWith(origin));
  if (worker === undefined) throw new Error('the service worker is not running');
  await worker.evaluate(() => (globalThis as unknown as ExtensionScope).chrome.action.openPopup());
  const target = await until(
    'the popup to open',
    async () => {
      const { targetInfos } = await devtools.send('Target.getTargets');
      return targetInfos.find(({ url }) => url.startsWith(`${origin}/popup.html`));
    },
    timeout,
  );
  const { sessionId } = await devtools.send('Target.attachToTarget', {
    targetId: target.targetId,
    flatten: false,
  });
  const popup = new ChromiumPopup(devtools, sessionId, target.targetId);
  await until('the popup to show something', () => popup.isPainted(), timeout);
  return popup;
}
