import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TabState } from '../../src/platform/messages.ts';
import { report, state } from '../listing/reports.ts';
import type { FakeBrowser } from '../platform/fake-browser.ts';
import { killAndRestart, startBackground } from './start.ts';

// How articles are annotated has its own tests; this one is about what happens around it.
vi.mock('../../src/engine/annotate.ts', () => ({ annotate: async () => [] }));

const LINKEDIN = 'https://www.linkedin.com/pulse/why-we-cycle';
const evidence = {
  url: LINKEDIN,
  adapter: 'linkedin-article-public',
  kind: 'organisation',
  names: ['Home Office'],
  slugs: ['the-home-office'],
  ids: [],
  offices: [],
};
const stranger = { ...evidence, names: ['Acme Bicycles'], slugs: ['acme-bicycles'] };

let fake: FakeBrowser;
beforeEach(async () => {
  fake = await startBackground();
  fake.granted.add('https://www.linkedin.com/*');
});
afterEach(() => vi.unstubAllGlobals());

const inject = async (tabId: number, found: object = evidence) =>
  ((await fake.fromTab(tabId, 'overlay.inject', found)) as { answer: boolean }).answer;
const tabState = async (tabId: number) =>
  (
    (await fake.api.runtime.sendMessage({ sourcemark: 'tab.state', payload: tabId })) as {
      answer: TabState;
    }
  ).answer;
const switchSite = (on: boolean) =>
  fake.api.runtime.sendMessage({
    sourcemark: 'settings.change',
    payload: { do: 'site', host: 'www.linkedin.com', on },
  });
/** A tab on LinkedIn; with `alive`, an overlay answers in it. */
const openTab = (id: number, alive = false) =>
  fake.addTab({ id, url: LINKEDIN, ...(alive ? { onMessage: () => undefined } : {}) });

describe('when the detector reports an author', () => {
  it('puts the overlay into the page of a public body', async () => {
    const tab = openTab(1);
    expect(await inject(1)).toBe(true);
    expect(tab.scripts).toEqual(['overlay.js']);
  });

  it('leaves other pages alone', async () => {
    const tab = openTab(1);
    expect(await inject(1, stranger)).toBe(false);
    expect(tab.scripts).toEqual([]);
  });

  it('does not inject twice', async () => {
    const tab = openTab(1, true);
    expect(await inject(1)).toBe(true);
    expect(tab.scripts).toEqual([]);
  });

  it('reads a site that the reader added, whoever writes there', async () => {
    const own = [{ id: 'mine', matches: ['https://news.example.org/*'], table: { id: 'mine' } }];
    await fake.api.storage.local.set({
      settings: { changed: '2026-01-01', settings: { schema: 2, sites: { own } } },
    });
    const tab = openTab(1);
    expect(await inject(1, { ...stranger, adapter: 'mine' })).toBe(true);
    expect(tab.scripts).toEqual(['overlay.js']);
    expect(await inject(1, { ...stranger, adapter: 'other' })).toBe(false);
  });
});

describe('a site that the reader switched off', () => {
  it('gets no overlay, and says so in icon and popup', async () => {
    const tab = openTab(1);
    await switchSite(false);
    expect(await inject(1)).toBe(false);
    expect(tab.scripts).toEqual([]);
    expect(fake.icon.get(1)).toBe('icons/off-16.png');
    expect(await tabState(1)).toMatchObject({ status: 'off', host: 'www.linkedin.com' });
  });

  it('gets its overlay back without a reload', async () => {
    const tab = openTab(1);
    await switchSite(false);
    await inject(1);
    await switchSite(true);
    await vi.waitFor(() => expect(tab.scripts).toEqual(['overlay.js']));
  });

  it('gets none where the tab has gone elsewhere meanwhile', async () => {
    const tab = openTab(1);
    const other = fake.addTab({ id: 2, url: LINKEDIN });
    await switchSite(false);
    await inject(1);
    await inject(2);
    tab.url = 'https://www.linkedin.com/feed/';
    await switchSite(true);
    await vi.waitFor(() => expect(other.scripts).toEqual(['overlay.js']));
    expect(tab.scripts).toEqual([]);
  });
});

describe('the state of a tab', () => {
  it('is what the overlay reported, counted on the toolbar', async () => {
    openTab(1, true);
    await fake.fromTab(1, 'tab.report', state());
    expect(await tabState(1)).toEqual(state());
    expect(fake.badge.get(1)).toBe('3');
    expect(fake.icon.get(1)).toBe('icons/found-16.png');
  });

  it('outlives the background', async () => {
    openTab(1, true);
    await fake.fromTab(1, 'tab.report', state());
    await killAndRestart(fake);
    expect(await tabState(1)).toEqual(state());
  });

  it('is forgotten when the page was left', async () => {
    const tab = openTab(1, true);
    await fake.fromTab(1, 'tab.report', state());
    delete tab.onMessage;
    expect(await tabState(1)).toMatchObject({ status: 'no-article', reports: [] });
  });

  it('with a changed layout, which no overlay vouches for, holds while the page stays', async () => {
    const tab = openTab(1);
    const changed = state({ status: 'layout-changed', reports: [], message: 'body: 0' });
    await fake.fromTab(1, 'tab.report', changed);
    tab.url = `${LINKEDIN}#comments`;
    expect(await tabState(1)).toEqual(changed);
    tab.url = 'https://www.linkedin.com/feed/';
    expect(await tabState(1)).toMatchObject({ status: 'no-article' });
  });

  it('is not kept for closed tabs', async () => {
    openTab(1, true);
    openTab(2, true);
    await fake.fromTab(1, 'tab.report', state());
    fake.tabs.delete(1);
    await fake.fromTab(2, 'tab.report', state());
    expect([...fake.api.storage.session.data.keys()]).toEqual(['tab:2']);
  });

  it.each([
    ['https://www.linkedin.com/feed/', 'no-article', 'www.linkedin.com'],
    ['https://example.org/', 'unsupported', 'example.org'],
    ['chrome://settings/', 'unsupported', null],
    [undefined, 'unsupported', null],
  ])('on %s is %s', async (url, status, host) => {
    fake.addTab({ id: 1, ...(url ? { url } : {}) });
    expect(await tabState(1)).toMatchObject({ status, host, reports: [] });
  });

  it('is told to pages of the extension only', async () => {
    openTab(1, true);
    await fake.fromTab(1, 'tab.report', state());
    fake.addTab({ id: 2, url: 'https://www.linkedin.com/feed/' });
    expect(await fake.fromTab(2, 'tab.state', 1)).toMatchObject({ failure: 'failed' });
    expect(await fake.fromTab(2, 'page.check', { tabId: 1, selection: false })).toMatchObject({
      failure: 'failed',
    });
  });

  it('of a tab that does not exist is unsupported', async () => {
    expect(await tabState(99)).toMatchObject({ status: 'unsupported', host: null });
  });

  it('loses no report of two that come at once', async () => {
    openTab(1, true);
    openTab(2, true);
    await Promise.all([
      fake.fromTab(1, 'tab.report', state({ message: 'one' })),
      fake.fromTab(2, 'tab.report', state({ reports: [report([])] })),
      fake.fromTab(1, 'overlay.inject', evidence),
    ]);
    expect((await tabState(1)).message).toBe('one');
    expect((await tabState(2)).reports).toHaveLength(1);
  });
});

describe('what the reader asks for', () => {
  const check = (tabId: number) =>
    fake.api.runtime.sendMessage({
      sourcemark: 'page.check',
      payload: { tabId, selection: false },
    });

  it('checks a page that no table knows', async () => {
    const asked: unknown[] = [];
    const tab = fake.addTab({ id: 1, url: 'https://example.org/' });
    fake.api.scripting.executeScript.mockImplementation(async ({ files }) => {
      tab.scripts.push(...files);
      tab.onMessage = (message) => void asked.push(message);
    });
    await check(1);
    expect(tab.scripts).toEqual(['overlay.js', 'check.js']);
    expect(asked).toEqual([{ sourcemark: 'overlay.check', payload: { selection: false } }]);
  });

  it('answers with a failure where the browser lets nobody in', async () => {
    fake.api.scripting.executeScript.mockRejectedValue(new Error('Cannot access chrome:// URL'));
    fake.addTab({ id: 1, url: 'chrome://settings/' });
    expect(await check(1)).toMatchObject({ failure: 'failed' });
  });

  it('checks the selection from the context menu', async () => {
    const asked: unknown[] = [];
    fake.addTab({ id: 1, url: LINKEDIN, onMessage: (message) => void asked.push(message) });
    fake.api.contextMenus.onClicked.fire({ menuItemId: 'check-selection' }, { id: 1 });
    await vi.waitFor(() =>
      expect(asked).toContainEqual({ sourcemark: 'overlay.check', payload: { selection: true } }),
    );
  });

  it('steps from statistic to statistic by keyboard, and does nothing without an overlay', async () => {
    const asked: unknown[] = [];
    fake.addTab({ id: 1, url: LINKEDIN, onMessage: (message) => void asked.push(message) });
    fake.addTab({ id: 2, url: LINKEDIN });
    fake.api.commands.onCommand.fire('next-statistic', { id: 2 });
    fake.api.commands.onCommand.fire('next-statistic', { id: 1 });
    fake.api.commands.onCommand.fire('previous-statistic', { id: 1 });
    await vi.waitFor(() =>
      expect(asked).toEqual([
        { sourcemark: 'overlay.step', payload: 1 },
        { sourcemark: 'overlay.step', payload: -1 },
      ]),
    );
  });

  it('opens the panel inside the key press', () => {
    fake.api.commands.onCommand.fire('open-panel', { id: 3 });
    expect(fake.api.sidePanel.open).toHaveBeenCalledWith({ tabId: 3 });
  });
});

describe('sites that are not read by default', () => {
  const detectorRunsOn = () => fake.registered.get('allowed-sites')?.matches ?? [];

  it('get the detector once the reader allows them, and lose it with the permission', async () => {
    expect(detectorRunsOn()).toEqual([]);
    const tab = fake.addTab({ id: 1, url: 'https://www.gov.scot/news/cycling/' });
    await fake.api.permissions.request({ origins: ['https://www.gov.scot/*'] });
    await vi.waitFor(() => expect(detectorRunsOn().length).toBeGreaterThan(0));
    expect(detectorRunsOn().every((one) => one.startsWith('https://www.gov.scot/'))).toBe(true);
    await vi.waitFor(() => expect(tab.scripts).toEqual(['detector.js']));
    fake.granted.delete('https://www.gov.scot/*');
    fake.api.permissions.onRemoved.fire();
    await vi.waitFor(() => expect(detectorRunsOn()).toEqual([]));
  });

  it('get none when a host was allowed for something else', async () => {
    await fake.api.permissions.request({ origins: ['https://figures.example/*'] });
    await fake.api.permissions.request({ origins: ['https://www.gov.scot/*'] });
    await vi.waitFor(() => expect(detectorRunsOn().length).toBeGreaterThan(0));
    expect(detectorRunsOn().join()).not.toContain('figures.example');
  });
});

describe('at installation', () => {
  it('welcomes a new reader once, and is silent after an update', async () => {
    fake.api.runtime.onInstalled.fire({ reason: 'install' });
    await vi.waitFor(() =>
      expect(fake.opened).toEqual(['chrome-extension://sourcemark-test/welcome.html']),
    );
    fake.api.runtime.onInstalled.fire({ reason: 'update' });
    fake.api.runtime.onInstalled.fire({ reason: 'browser_update' });
    await vi.waitFor(() => expect(fake.api.contextMenus.create).toHaveBeenCalledTimes(2));
    expect(fake.opened).toHaveLength(1);
  });
});
