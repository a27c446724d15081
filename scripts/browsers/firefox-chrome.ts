import type { BidiConnection } from './bidi.ts';
import type { Conditions, DrivenPopup } from './browser.ts';
import { until } from './until.ts';

interface ScriptResult {
  type: 'success' | 'exception';
  result: { value?: unknown };
  exceptionDetails: { text: string };
}

/** `layout.css.prefers-color-scheme.content-override`: what pages are told. */
const SCHEMES = { dark: 0, light: 1 } as const;

const POPUP = 'browser.webextension-popup-browser';

/** Firefox's own window: what no page can do (toolbar, add-on manager, preferences) is done from here. */
export class ChromeWindow {
  readonly #bidi: BidiConnection;
  readonly #context: string;
  readonly #addon: string;
  readonly #timeout: number;

  private constructor(bidi: BidiConnection, context: string, addon: string, timeout: number) {
    this.#bidi = bidi;
    this.#context = context;
    this.#addon = addon;
    this.#timeout = timeout;
  }

  static async of(bidi: BidiConnection, addon: string, timeout: number): Promise<ChromeWindow> {
    const tree = await bidi.send<{ contexts: readonly { context: string }[] }>(
      'browsingContext.getTree',
      { 'moz:scope': 'chrome' },
    );
    const context = tree.contexts[0]?.context;
    if (context === undefined) throw new Error('Firefox has no window');
    return new ChromeWindow(bidi, context, addon, timeout);
  }

  /** Runs privileged code; `extension` is the add-on. Values come back as JSON. */
  async #run<T>(body: string): Promise<T> {
    const answer = await this.#bidi.send<ScriptResult>('script.evaluate', {
      expression: `(async () => {
        const extension = WebExtensionPolicy.getByID(${JSON.stringify(this.#addon)})?.extension;
        ${body}
      })()`,
      target: { context: this.#context },
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value as T;
  }

  /**
   * Resolves when the event page has ended; what happens next may start it again at once. Without the flags Firefox
   * puts the end off while somebody debugs, or while an answer is on its way.
   */
  async stopBackground(): Promise<void> {
    await this.#run('globalThis.sourcemarkBackground = extension.backgroundContext;');
    const gone = () =>
      this.#run<boolean>(`
        const before = globalThis.sourcemarkBackground;
        if (!before || extension.backgroundContext !== before) return true;
        await extension.terminateBackground({
          ignoreDevToolsAttached: true,
          disableResetIdleForTest: true,
        });
        return extension.backgroundContext !== before;`);
    await until('the event page to end', gone, this.#timeout);
  }

  /** Waits until the extension runs. */
  async loaded(): Promise<void> {
    const runs = () =>
      this.#run<boolean>(
        "return extension?.backgroundState === 'running' || extension?.backgroundState === 'stopped';",
      );
    await until('the extension to be loaded', runs, this.#timeout);
  }

  async reloadExtension(): Promise<void> {
    await this.#run(`
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID(${JSON.stringify(this.#addon)})).reload();`);
    await this.loaded();
  }

  async colourScheme(scheme: keyof typeof SCHEMES): Promise<void> {
    await this.#run(`Services.prefs.setIntPref(
      'layout.css.prefers-color-scheme.content-override', ${SCHEMES[scheme]});`);
  }

  /** The tab in front, shown so; all but the medium are preferences of the whole browser. */
  async show({ medium, contrast, colours, motion, textSize = 16 }: Conditions): Promise<void> {
    const forced = colours === 'forced';
    const preferences = {
      'ui.prefersReducedMotion': motion === 'reduced' ? 1 : 0,
      // A high-contrast theme asks for more contrast; whether pages keep their colours is another preference.
      'ui.useAccessibilityTheme': contrast === 'more' || forced ? 1 : 0,
      'browser.display.document_color_use': forced ? 2 : 1,
      'font.size.variable.x-western': textSize,
    };
    await this.#run(`
      for (const [name, value] of Object.entries(${JSON.stringify(preferences)}))
        Services.prefs.setIntPref(name, value);
      gBrowser.selectedBrowser.browsingContext.mediumOverride = '${medium ?? ''}';`);
  }

  /** Whether there is a popup with some text in it; a frame script looks, for the popup is another process. */
  #popupIsPainted(): Promise<boolean> {
    return this.#run<boolean>(`
      const manager = document.querySelector('${POPUP}')?.messageManager;
      if (!manager) return false;
      return new Promise((resolve) => {
        const listen = ({ data }) => {
          manager.removeMessageListener('sourcemark:painted', listen);
          resolve(data);
        };
        manager.addMessageListener('sourcemark:painted', listen);
        // The popup may just be moving to the extension's own process: then nobody answers.
        setTimeout(() => listen({ data: false }), 250);
        manager.loadFrameScript('data:,' + encodeURIComponent(\`sendAsyncMessage('sourcemark:painted',
          content.innerHeight > 50 && content.innerWidth > 200 && content.document.body.innerText.trim() !== '')\`), false);
      });`);
  }

  async openPopup(): Promise<DrivenPopup> {
    await this.#run(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`);
    await until('the popup to show something', () => this.#popupIsPainted(), this.#timeout);
    const inPopup = <T>(body: string): Promise<T> =>
      this.#run<T>(`const popup = document.querySelector('${POPUP}'); ${body}`);
    return {
      screenshot: async () => {
        const data = await inPopup<string>(`
          const { width, height } = popup.getBoundingClientRect();
          const image = await popup.browsingContext.currentWindowGlobal.drawSnapshot(
            new DOMRect(0, 0, width, height), 1, 'white');
          const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
          canvas.width = image.width; canvas.height = image.height;
          canvas.getContext('2d').drawImage(image, 0, 0);
          return canvas.toDataURL('image/png').split(',')[1];`);
        return Buffer.from(data, 'base64');
      },
      close: () => inPopup('popup.closest("panel").hidePopup();'),
    };
  }
}
