import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  answerInBackground,
  answerInTab,
  ask,
  askTab,
  MessageError,
} from '../../src/platform/messaging.ts';
import { type FakeBrowser, installFakeBrowser } from './fake-browser.ts';

let fake: FakeBrowser;
beforeEach(() => {
  fake = installFakeBrowser();
});
afterEach(() => vi.unstubAllGlobals());

/** The code with which a promise rejects. */
async function codeOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof MessageError ? error.code : `not a MessageError: ${String(error)}`;
}

describe('messages', () => {
  it('carry a payload to the handler and its answer back', async () => {
    answerInBackground({ 'tab.state': (tabId) => ({ ...emptyState, message: `tab ${tabId}` }) });
    expect((await ask('tab.state', 7)).message).toBe('tab 7');
  });

  it('tell the handler which tab they came from', async () => {
    fake.addTab({ id: 4, url: 'https://www.gov.uk/x' });
    const seen = vi.fn(() => undefined);
    answerInBackground({ 'tab.report': seen });
    await fake.fromTab(4, 'tab.report', emptyState);
    expect(seen).toHaveBeenCalledWith(emptyState, {
      tabId: 4,
      url: 'https://www.gov.uk/x',
      isOwnPage: false,
    });
  });

  it('tell the extension’s own pages from content scripts', async () => {
    const seen = vi.fn((_ids: readonly string[], _sender: { isOwnPage: boolean }) => []);
    answerInBackground({ 'series.load': seen });
    await ask('series.load', []);
    expect(seen.mock.calls[0]?.[1].isOwnPage).toBe(true);
    fake.addTab({ id: 1, url: 'https://evil.example/?chrome-extension://sourcemark-test/' });
    await fake.fromTab(1, 'series.load', []);
    expect(seen.mock.calls[1]?.[1].isOwnPage).toBe(false);
  });

  it('reach the handler of their type among several listeners', async () => {
    answerInTab({ 'overlay.ping': () => undefined });
    answerInBackground({ 'series.load': () => [] });
    expect(await ask('series.load', ['a'])).toEqual([]);
  });

  it('reject as failed with the words of a handler that threw', async () => {
    answerInBackground({
      'series.load': () => {
        throw new Error('part 3 is short');
      },
    });
    await expect(ask('series.load', [])).rejects.toMatchObject({
      code: 'failed',
      message: 'part 3 is short',
    });
  });

  it('keep the code of a failure across the boundary', async () => {
    answerInBackground({
      'series.load': async () => Promise.reject(new MessageError('reference-damaged', 'hash')),
    });
    expect(await codeOf(ask('series.load', []))).toBe('reference-damaged');
  });

  it('reject as no-receiver when nobody listens, in the background or in a tab', async () => {
    fake.addTab({ id: 1 });
    expect(await codeOf(ask('series.load', []))).toBe('no-receiver');
    expect(await codeOf(askTab(1, 'overlay.ping', null))).toBe('no-receiver');
  });

  it('reject as updated when the extension was replaced under the page', async () => {
    fake.api.runtime.sendMessage = () => {
      throw new Error('Extension context invalidated.');
    };
    fake.api.runtime.id = undefined;
    expect(await codeOf(ask('series.load', []))).toBe('updated');
  });

  it('reject as updated when the whole API is gone', async () => {
    vi.stubGlobal('browser', {});
    vi.stubGlobal('chrome', {});
    expect(await codeOf(ask('series.load', []))).toBe('updated');
  });

  it('are not answered for another extension, for unknown types, or once stopped', async () => {
    const stop = answerInBackground({ 'series.load': () => [] });
    const reply = vi.fn();
    const message = { sourcemark: 'series.load', payload: [] };
    expect(fake.api.runtime.onMessage.fire(message, { id: 'stranger' }, reply)).toEqual([
      undefined,
    ]);
    for (const odd of [
      null,
      'text',
      3,
      {},
      { sourcemark: 'toString' },
      { sourcemark: '__proto__' },
    ]) {
      expect(fake.api.runtime.onMessage.fire(odd, { id: 'sourcemark-test' }, reply)).toEqual([
        undefined,
      ]);
    }
    stop();
    expect(await codeOf(ask('series.load', []))).toBe('no-receiver');
    expect(reply).not.toHaveBeenCalled();
  });
});

const emptyState = {
  status: 'no-article',
  adapter: null,
  host: null,
  reports: [],
  message: null,
} as const;
