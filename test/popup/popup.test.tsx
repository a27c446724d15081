// @vitest-environment jsdom
import '../listing/effects-at-once.ts';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import en from '../../_locales/en/messages.json';
import { setCatalogue } from '../../src/platform/i18n.ts';
import type { TabState } from '../../src/platform/messages.ts';
import html from '../../src/popup/popup.html?raw';
import { Popup } from '../../src/popup/popup.tsx';
import { violations } from '../listing/accessible.ts';
import { cycling, report, state } from '../listing/reports.ts';
import { type FakeBrowser, installFakeBrowser } from '../platform/fake-browser.ts';

type Message = { sourcemark: string; payload: unknown };

let fake: FakeBrowser;
let shown: TabState;
let sent: Message[];
let jumps: Message[];

beforeEach(() => {
  setCatalogue(en);
  fake = installFakeBrowser();
  sent = [];
  jumps = [];
  fake.addTab({ id: 1, url: 'https://www.linkedin.com/', onMessage: (m) => void jumps.push(m) });
  fake.api.runtime.sendMessage = async (message) => {
    const { sourcemark, payload } = message as Message;
    if (sourcemark === 'tab.state') return { answer: shown };
    if (sourcemark === 'series.load') return { answer: [cycling] };
    sent.push({ sourcemark, payload });
    return { answer: null };
  };
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.lang = 'en';
  document.title = page.title;
  document.body.replaceChildren(...page.body.querySelectorAll('#popup'));
  vi.stubGlobal('close', vi.fn());
});
afterEach(() => {
  render(null, place());
  vi.unstubAllGlobals();
});

const place = () => document.getElementById('popup') as HTMLElement;
/** Shows the popup for a tab in this state, once the background has answered. */
async function open(next: TabState): Promise<void> {
  shown = next;
  await act(() => render(<Popup tab={1} />, place()));
  await vi.waitFor(() => expect(place().querySelector('h1')).not.toBeNull());
}
const text = () => place().textContent ?? '';
const button = (name: string) => {
  const found = [...place().querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
  if (!found) throw new Error(`no button ${name} in ${text()}`);
  return found;
};

describe('the popup with statistics', () => {
  it('lists what, article and official', async () => {
    await open(state());
    const rows = [...place().querySelectorAll('.list-row')].map((row) => row.textContent);
    expect(rows).toEqual([
      'People who cycle to work2022Article 12,000Official 12,658was 12,301',
      'People who cycle to work2022 – 2023Article −90%Official −92.5%January to September',
      '“There are now over 2300 repair workshops”no period namedArticle 2,300+no series',
    ]);
  });

  it('jumps to the mark of a row and gets out of the way', async () => {
    await open(state());
    button(
      '“There are now over 2300 repair workshops”no period namedArticle 2,300+no series',
    ).click();
    await vi.waitFor(() => expect(close).toHaveBeenCalled());
    expect(jumps).toEqual([{ sourcemark: 'overlay.jump', payload: { article: 'a1', start: 80 } }]);
  });

  it('copies the list with the sources', async () => {
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    await open(state());
    await act(() => button('Copy list').click());
    expect(writeText).toHaveBeenCalledWith(expect.stringContaining(cycling.landingPage));
    await vi.waitFor(() => expect(text()).toContain('Copied'));
  });

  it('lists every article of a feed', async () => {
    await open(state({ reports: [report(), { ...report(), id: 'a2' }] }));
    expect(place().querySelectorAll('section')).toHaveLength(2);
  });

  it('follows a new report of the page', async () => {
    await open(state({ reports: [report([])] }));
    expect(text()).toContain('No statistics found in this article.');
    shown = state();
    await act(() => fake.api.storage.session.set({ 'tab:1': {} }));
    await vi.waitFor(() => expect(text()).toContain('12,658'));
  });

  it('shows markup in a title as text', async () => {
    const odd = report();
    odd.article = { ...odd.article, title: '<img src=x onerror=alert(1)>' };
    await open(state({ reports: [odd] }));
    expect(place().querySelector('h2')?.textContent).toBe('<img src=x onerror=alert(1)>');
  });
});

describe('what the popup sets', () => {
  it('switches the site off', async () => {
    await open(state());
    button('On www.linkedin.com').click();
    expect(sent).toContainEqual({
      sourcemark: 'settings.change',
      payload: { do: 'site', host: 'www.linkedin.com', on: false },
    });
  });

  it('chooses the marks', async () => {
    await open(state());
    await vi.waitFor(() => button('Linked'));
    button('Linked').click();
    expect(sent).toContainEqual({
      sourcemark: 'settings.change',
      payload: { do: 'marks', mode: 'linked' },
    });
  });
});

describe('what the organisation has set', () => {
  it('is shown as locked', async () => {
    await fake.api.storage.managed.set({ marks: 'linked', sites: { disabledHosts: [] } });
    await open(state());
    await vi.waitFor(() => expect(text()).toContain('Set by your organisation.'));
    const controls = [
      ...place().querySelectorAll<HTMLButtonElement>('[role=radio], [role=switch]'),
    ];
    expect(controls.map(({ disabled }) => disabled)).toEqual([true, true, true, true]);
    expect(await violations(document)).toEqual([]);
  });
});

describe.each<[TabState['status'], Partial<TabState>, string]>([
  ['ready', { reports: [report([])] }, 'No statistics found in this article.'],
  ['reading', { reports: [] }, 'Reading the article…'],
  ['off', { reports: [] }, 'Off on www.linkedin.com.'],
  ['no-article', { reports: [] }, 'No government article on this page.'],
  ['unsupported', { reports: [], host: 'example.org' }, 'Sourcemark does not read this site.'],
  ['unsupported', { reports: [], host: null }, 'This page cannot be read.'],
  ['layout-changed', { reports: [] }, 'The article on this page could not be read.'],
  [
    'reference-damaged',
    { reports: [] },
    'The official figures that came with Sourcemark are damaged.',
  ],
  ['failed', { reports: [] }, 'The article could not be checked.'],
])('the state %s', (status, part, message) => {
  it(`says "${message}"`, async () => {
    await open(state({ ...part, status }));
    expect(text()).toContain(message);
  });

  it('has nothing that axe objects to', async () => {
    await open(state({ ...part, status }));
    expect(await violations(document)).toEqual([]);
  });
});

describe('what can be done about it', () => {
  it('checks the page on the reader’s word', async () => {
    await open(state({ status: 'no-article', reports: [] }));
    await act(() => button('Check this page').click());
    expect(sent).toEqual([{ sourcemark: 'page.check', payload: { tabId: 1, selection: false } }]);
  });

  it('copies a report without any text of the page', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(async () => undefined);
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    await open(state({ status: 'layout-changed', message: 'Title and 11 paragraphs were found.' }));
    await act(() => button('Copy a report').click());
    const copied = writeText.mock.calls[0]?.[0] ?? '';
    expect(copied).toContain('www.linkedin.com');
    expect(copied).toContain('Title and 11 paragraphs were found.');
    expect(copied).not.toContain('Why we cycle');
    expect(copied).not.toContain('/pulse/');
  });

  it('says that it failed when the background does not answer', async () => {
    fake.api.runtime.sendMessage = async () => {
      throw new Error('Receiving end does not exist.');
    };
    await open(state());
    expect(text()).toContain('The article could not be checked.');
  });
});
