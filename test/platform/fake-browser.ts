import { vi } from 'vitest';

type Listener = (...args: never[]) => unknown;

/** A browser event: tests call `fire`. */
export class FakeEvent<L extends Listener = Listener> {
  readonly listeners = new Set<L>();
  addListener = (listener: L): void => void this.listeners.add(listener);
  removeListener = (listener: L): void => void this.listeners.delete(listener);
  fire(...args: Parameters<L>): unknown[] {
    return [...this.listeners].map((listener) => listener(...args));
  }
}

type StorageListener = (changes: Record<string, unknown>, area: string) => void;

/** One storage area: JSON in, JSON out, as in a browser. */
function fakeArea(
  name: string,
  changed: FakeEvent<StorageListener>,
  data = new Map<string, string>(),
) {
  return {
    data,
    get: async (keys: string | string[] | null) => {
      const wanted = keys === null ? [...data.keys()] : [keys].flat();
      return Object.fromEntries(
        wanted.flatMap((key) => {
          const value = data.get(key);
          return value === undefined ? [] : [[key, JSON.parse(value) as unknown]];
        }),
      );
    },
    set: async (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) data.set(key, JSON.stringify(value));
      changed.fire(Object.fromEntries(Object.keys(items).map((key) => [key, {}])), name);
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) data.delete(key);
      changed.fire(Object.fromEntries([keys].flat().map((key) => [key, {}])), name);
    },
  };
}

export interface FakeTab {
  id: number;
  url?: string;
  /** What the page's overlay answers; absent: no overlay there. */
  onMessage?: (message: { sourcemark: string; payload: unknown }) => unknown;
  scripts: string[];
}

interface FakeScript {
  id: string;
  js: string[];
  matches: string[];
}

type MessageListener = (
  message: unknown,
  sender: { id?: string; tab?: { id: number }; url?: string },
  reply: (reply: unknown) => void,
) => unknown;

/**
 * A browser with tabs, storage and messages, as far as Sourcemark uses one. `restart()` ends the background: its
 * listeners and everything in its memory are gone, storage stays.
 */
export function fakeBrowser() {
  const changed = new FakeEvent<StorageListener>();
  const onMessage = new FakeEvent<MessageListener>();
  const tabs = new Map<number, FakeTab>();
  const badge = new Map<number, string>();
  const icon = new Map<number, string>();
  const opened: string[] = [];
  const granted = new Set<string>();
  const registered = new Map<string, FakeScript>();
  const id = 'sourcemark-test';

  /** Delivers a message to the background's listeners as the browser does: JSON, first answer wins. */
  const deliver = (message: unknown, sender: { tab?: { id: number }; url?: string }) =>
    new Promise<unknown>((resolve, reject) => {
      const sent: unknown = JSON.parse(JSON.stringify(message));
      const answers = onMessage.fire(sent, { id, ...sender }, (reply) =>
        resolve(JSON.parse(JSON.stringify(reply))),
      );
      if (!answers.includes(true)) {
        reject(new Error('Could not establish connection. Receiving end does not exist.'));
      }
    });

  const api = {
    runtime: {
      id: id as string | undefined,
      onMessage,
      onInstalled: new FakeEvent<(details: { reason: string }) => void>(),
      onStartup: new FakeEvent(),
      sendMessage: (message: unknown) =>
        deliver(message, { url: `chrome-extension://${id}/popup.html` }),
      getURL: (path: string) => `chrome-extension://${id}/${path}`,
      getManifest: () => ({ version: '0.1.0' }),
      openOptionsPage: async () => void opened.push('options.html'),
    },
    tabs: {
      onActivated: new FakeEvent(),
      onUpdated: new FakeEvent(),
      get: async (tabId: number) => {
        const tab = tabs.get(tabId);
        if (!tab) throw new Error(`No tab with id: ${tabId}.`);
        return { id: tab.id, url: tab.url };
      },
      query: async ({ url }: { url?: string[] }) =>
        [...tabs.values()]
          .filter((tab) => !url || url.some((one) => tab.url?.startsWith(one.replace(/\*$/, ''))))
          .map((tab) => ({ id: tab.id, url: tab.url })),
      create: async ({ url }: { url: string }) => void opened.push(url),
      sendMessage: async (tabId: number, message: { sourcemark: string; payload: unknown }) => {
        const answer = tabs.get(tabId)?.onMessage;
        if (!answer)
          throw new Error('Could not establish connection. Receiving end does not exist.');
        return { answer: (await answer(message)) ?? null };
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => [...registered.values()],
      registerContentScripts: async (scripts: FakeScript[]) => {
        for (const script of scripts) registered.set(script.id, script);
      },
      updateContentScripts: async (scripts: FakeScript[]) => {
        for (const script of scripts) registered.set(script.id, script);
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) registered.delete(id);
      },
      executeScript: vi.fn(
        async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
          const tab = tabs.get(target.tabId);
          if (!tab) throw new Error('No such tab.');
          tab.scripts.push(...files);
          // The overlay answers pings from now on.
          if (files.includes('overlay.js')) tab.onMessage ??= () => undefined;
        },
      ),
    },
    action: {
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) =>
        void badge.set(tabId, text),
      setIcon: async ({ tabId, path }: { tabId: number; path: Record<number, string> }) =>
        void icon.set(tabId, path[16] ?? ''),
      setTitle: async () => undefined,
      setBadgeBackgroundColor: async () => undefined,
      setBadgeTextColor: async () => undefined,
    },
    storage: {
      onChanged: changed,
      local: fakeArea('local', changed),
      sync: fakeArea('sync', changed),
      session: fakeArea('session', changed),
      managed: fakeArea('managed', changed),
    },
    permissions: {
      onAdded: new FakeEvent(),
      onRemoved: new FakeEvent(),
      contains: async ({ origins }: { origins: string[] }) => origins.every((o) => granted.has(o)),
      request: async ({ origins }: { origins: string[] }) => {
        for (const origin of origins) granted.add(origin);
        api.permissions.onAdded.fire();
        return true;
      },
    },
    contextMenus: {
      removeAll: async () => undefined,
      create: vi.fn(),
      onClicked: new FakeEvent<(info: { menuItemId: string }, tab?: { id: number }) => void>(),
    },
    commands: { onCommand: new FakeEvent<(command: string, tab?: { id: number }) => void>() },
    i18n: {
      getMessage: vi.fn((_key: string) => ''),
      getUILanguage: () => 'en-GB',
    },
    sidePanel: { open: vi.fn(async () => undefined) },
  };

  return {
    api,
    tabs,
    badge,
    icon,
    opened,
    granted,
    registered,
    /** A message from a tab's content script. */
    fromTab: async (tabId: number, type: string, payload: unknown) =>
      deliver(
        { sourcemark: type, payload },
        { tab: { id: tabId }, url: tabs.get(tabId)?.url ?? '' },
      ),
    addTab: (tab: Partial<FakeTab> & { id: number }): FakeTab => {
      const full: FakeTab = { scripts: [], ...tab };
      tabs.set(tab.id, full);
      return full;
    },
    restart: () => {
      for (const event of [
        changed,
        onMessage,
        api.runtime.onInstalled,
        api.contextMenus.onClicked,
        api.commands.onCommand,
        api.permissions.onAdded,
        api.permissions.onRemoved,
      ]) {
        event.listeners.clear();
      }
    },
  };
}

export type FakeBrowser = ReturnType<typeof fakeBrowser>;

/** Puts a fake browser in place of the real one for this test file's modules; undone by `vi.unstubAllGlobals`. */
export function installFakeBrowser(): FakeBrowser {
  const fake = fakeBrowser();
  vi.stubGlobal('browser', fake.api);
  // The polyfill hands out the browser that was there when it was first loaded.
  vi.doMock('webextension-polyfill', () => ({ default: fake.api }));
  vi.stubGlobal('chrome', fake.api);
  return fake;
}
