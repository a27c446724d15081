import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { extension } from '../../src/platform/browser.ts';
import { webHost } from '../../src/platform/hosts.ts';
import { LANGUAGES, loadCatalogue } from '../../src/platform/languages.ts';
import { readPackaged } from '../../src/platform/packaged-files.ts';
import { openOptions } from '../../src/platform/tabs.ts';
import { showInToolbar } from '../../src/platform/toolbar.ts';
import { type FakeBrowser, installFakeBrowser } from './fake-browser.ts';

let fake: FakeBrowser;
beforeEach(() => {
  fake = installFakeBrowser();
});
afterEach(() => vi.unstubAllGlobals());

it('there is no extension API on an ordinary page', () => {
  vi.stubGlobal('browser', undefined);
  vi.stubGlobal('chrome', {});
  expect(extension()).toBeUndefined();
});

describe('the host of an address', () => {
  it.each([
    ['https://www.gov.uk/news?x#y', 'www.gov.uk'],
    ['http://127.0.0.1:8080/', '127.0.0.1:8080'],
    ['chrome://settings/', null],
    ['moz-extension://id/popup.html', null],
    ['file:///etc/passwd', null],
    ['about:blank', null],
    ['', null],
    [null, null],
  ])('of %s is %s', (url, host) => {
    expect(webHost(url)).toBe(host);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void webHost(text)));
  });
});

describe('the toolbar', () => {
  it.each([
    [0, ''],
    [7, '7'],
    [999, '999'],
    [1000, '999+'],
  ])('counts %i as "%s"', async (count, text) => {
    await showInToolbar(1, 'found', count, 'x');
    expect(fake.badge.get(1)).toBe(text);
  });

  it('minds no tab that was closed meanwhile', async () => {
    fake.api.action.setIcon = async () => {
      throw new Error('No tab with id: 1.');
    };
    await expect(showInToolbar(1, 'idle', 0, 'x')).resolves.toBeUndefined();
  });
});

describe('the extension’s own files', () => {
  it('are read, and a missing one rejects with its name', async () => {
    vi.stubGlobal('fetch', async (url: string) =>
      url.endsWith('/here') ? new Response('text') : new Response(null, { status: 404 }),
    );
    expect(new TextDecoder().decode(await readPackaged('here'))).toBe('text');
    await expect(readPackaged('gone')).rejects.toThrow('gone');
  });

  it('hold the words of the languages on offer and of no other path', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (url: string) => {
      asked.push(url);
      return new Response('{}');
    });
    for (const language of Object.keys(LANGUAGES)) {
      expect(await loadCatalogue(language)).toEqual({});
    }
    expect(asked.at(-1)).toBe('chrome-extension://sourcemark-test/_locales/zh_CN/messages.json');
    expect(await loadCatalogue('../../secrets')).toBeNull();
    expect(await loadCatalogue('toString')).toBeNull();
    expect(asked).toHaveLength(Object.keys(LANGUAGES).length);
  });

  it('that are broken give no words rather than an error', async () => {
    vi.stubGlobal('fetch', async () => new Response('<html>'));
    expect(await loadCatalogue('de')).toBeNull();
  });
});

it('the options open at the wanted section', async () => {
  await openOptions(null);
  await openOptions('sources');
  expect(fake.opened).toEqual([
    'options.html',
    'chrome-extension://sourcemark-test/options.html#sources',
  ]);
});
