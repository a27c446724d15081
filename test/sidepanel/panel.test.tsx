// @vitest-environment jsdom
import '../listing/effects-at-once.ts';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import en from '../../_locales/en/messages.json';
import { setCatalogue } from '../../src/platform/i18n.ts';
import type { TabState } from '../../src/platform/messages.ts';
import { Panel } from '../../src/sidepanel/panel.tsx';
import html from '../../src/sidepanel/sidepanel.html?raw';
import { violations } from '../listing/accessible.ts';
import { cycling, state } from '../listing/reports.ts';
import { type FakeBrowser, installFakeBrowser } from '../platform/fake-browser.ts';

type Message = { sourcemark: string; payload: unknown };

let fake: FakeBrowser;
let states: Map<number, TabState>;
let jumps: Message[];

beforeEach(async () => {
  setCatalogue(en);
  fake = installFakeBrowser();
  jumps = [];
  states = new Map([
    [1, state()],
    [2, state({ status: 'no-article', reports: [] })],
  ]);
  fake.addTab({ id: 1, onMessage: (message) => void jumps.push(message) });
  fake.api.runtime.sendMessage = async (message) => {
    const { sourcemark, payload } = message as Message;
    if (sourcemark === 'tab.state') return { answer: states.get(payload as number) };
    return { answer: sourcemark === 'series.load' ? [cycling] : null };
  };
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.lang = 'en';
  document.title = page.title;
  document.body.replaceChildren(...page.body.querySelectorAll('#panel'));
  await act(() => render(<Panel tab={null} />, place()));
  await vi.waitFor(() => expect(rows()).toHaveLength(3));
});
afterEach(() => {
  render(null, place());
  vi.unstubAllGlobals();
});

const place = () => document.getElementById('panel') as HTMLElement;
const rows = () => [...place().querySelectorAll<HTMLButtonElement>('.list-row')];
const input = (type: string) =>
  place().querySelector<HTMLInputElement>(`input[type=${type}]`) as HTMLInputElement;
const type = (words: string) =>
  act(() => {
    input('search').value = words;
    input('search').dispatchEvent(new Event('input', { bubbles: true }));
  });

describe('the list beside the page', () => {
  it('filters while the reader types, and says when nothing is left', async () => {
    await type('repair');
    expect(rows()).toHaveLength(1);
    await type('nothing like it');
    expect(rows()).toHaveLength(0);
    expect(place().querySelector('[role=status]')?.textContent).toBe('No statistic matches.');
  });

  it('may show only what has an official figure', async () => {
    await act(() => input('checkbox').click());
    expect(rows()).toHaveLength(2);
  });

  it('jumps on the page and stays open', async () => {
    rows()[1]?.click();
    await vi.waitFor(() =>
      expect(jumps).toEqual([
        { sourcemark: 'overlay.jump', payload: { article: 'a1', start: 40 } },
      ]),
    );
    expect(rows()).toHaveLength(3);
  });

  it('follows the reader to another tab', async () => {
    fake.tabs.delete(1);
    fake.addTab({ id: 2 });
    await act(() => void fake.api.tabs.onActivated.fire());
    await vi.waitFor(() =>
      expect(place().textContent).toContain('No government article on this page.'),
    );
  });

  it('asks again when the page it would jump on was left', async () => {
    delete fake.tabs.get(1)?.onMessage;
    states.set(1, state({ status: 'no-article', reports: [] }));
    rows()[0]?.click();
    await vi.waitFor(() => expect(rows()).toHaveLength(0));
  });

  it('has nothing that axe objects to', async () => {
    expect(await violations(document)).toEqual([]);
  });
});
