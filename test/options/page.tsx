import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import en from '../../_locales/en/messages.json';
import type { Series } from '../../src/engine/series.ts';
import { App } from '../../src/options/app.tsx';
import type { PrivacyData, PrivacyReport } from '../../src/options/privacy/privacy-data.ts';
import { seriesSearch } from '../../src/options/search/series-search.ts';
import type { SectionHelp } from '../../src/options/section.tsx';
import type { SectionName } from '../../src/options/sections.ts';
import { coverageOf } from '../../src/options/sources/coverage.ts';
import { setCatalogue } from '../../src/platform/i18n.ts';
import { settingsStore } from '../../src/platform/settings/store.ts';
import { CompiledSeriesIndex } from '../../src/reference/compiled/series-index.ts';
import { planUnpacking } from '../../src/sources/moved/unpack.ts';
import { indexOwn, inOrder } from '../../src/sources/own-index.ts';
import { parseSource } from '../../src/sources/parse-source.ts';
import type { StoredSource } from '../../src/sources/stored/stored-source.ts';
import type { SourceWork } from '../../src/sources/work/in-worker.ts';
import { type FakeStorage, fakeStorage } from '../settings/fake-storage.ts';

/** Invented series of two invented publishers, in the form of the bundled ones. */
async function someSeries(): Promise<Series[]> {
  const text =
    'Year,Area,Kind,People waiting for a bicycle,Kilometres cycled (million)\n2022,England,new,120,5\n2023,England,new,150,6\n2022,Wales,used,12,1\n2023,Wales,used,15,2\n';
  const { series } = await parseSource('cycling.csv', new TextEncoder().encode(text));
  return inOrder(
    series.map((one, at) => ({
      ...one,
      source: 'bundled',
      publisher:
        at % 2 === 0
          ? { id: 'uk.office-for-cycling', name: 'Office for Cycling' }
          : { id: 'uk.department-of-paths', name: 'Department of Paths' },
      grade: at === 0 ? 'secondary' : 'official-page',
      definition: 'People who had asked for a bicycle and had none at the end of the year.',
      landingPage: 'https://www.example.org/cycling',
    })),
  );
}

export interface OpenedPage {
  storage: FakeStorage;
  help: SectionHelp & { sources: FakeSources };
  /** Goes to a section as its link does. */
  go(section: SectionName): Promise<void>;
  text(): string;
  /** The control of a role with this accessible name. */
  control(role: string, name: string): HTMLElement;
  press(role: string, name: string): Promise<void>;
  /** Gives a field another value, as typing or choosing does. */
  enter(element: Element, value: string, event?: 'input' | 'change'): Promise<void>;
  key(element: Element, key: string): Promise<void>;
  /** Resolves when `check` no longer throws, drawing in between. */
  until(check: () => void): Promise<void>;
}

export type FakeSources = SectionHelp['sources'] & { stored: StoredSource[] };

const REPORT: PrivacyReport = {
  sizes: new Map([
    ['settings', 373],
    ['sources', 2_400_000],
  ]),
  requests: [
    { host: 'figures.example', on: '2026-11-24T10:00:00Z', reason: 'Waste', outcome: 'read' },
  ],
  hosts: [
    { pattern: 'https://www.gov.uk/*', given: false },
    { pattern: 'https://figures.example/*', given: true },
  ],
};

/** Opens the options page over storage in memory. Call in an environment with a document. */
export async function openPage(
  initial: Partial<FakeStorage['items']> = {},
  work?: SourceWork,
): Promise<OpenedPage> {
  setCatalogue(en);
  document.documentElement.lang = 'en';
  document.title = 'Sourcemark options';
  document.body.className = 'sm';
  vi.stubGlobal('scrollTo', () => undefined);
  location.hash = '';
  const storage = fakeStorage(initial);
  const series = await someSeries();
  const index = new CompiledSeriesIndex(indexOwn(series));
  const search = seriesSearch([index]);
  const stored: StoredSource[] = [];
  const privacy: PrivacyData = {
    report: async () => REPORT,
    clear: vi.fn(async () => undefined),
    clearAll: vi.fn(async () => undefined),
    takeBack: vi.fn(async () => undefined),
  };
  const help: OpenedPage['help'] = {
    store: settingsStore(storage, () => new Date('2026-11-24T10:00:00Z')),
    reference: {
      coverage: async () => coverageOf(index),
      search: async (query, limit) => search(query, limit),
      load: async (ids) =>
        new Map(series.filter(({ id }) => ids.includes(id)).map((one) => [one.id, one])),
      forget: () => undefined,
    },
    sources: {
      stored,
      list: async () => [...stored],
      remove: async ({ id }) =>
        void stored.splice(
          stored.findIndex((one) => one.id === id),
          1,
        ),
      changed: async () => undefined,
      work: () =>
        work ?? { preview: never, attempt: never, import: never, cancel: () => undefined },
      fetch: never,
      pack: async () => [],
      plan: async (moved) => planUnpacking(moved, stored),
      unpack: vi.fn(async () => undefined),
      refresh: vi.fn(async () => 'read' as const),
    },
    privacy,
    access: {
      allowed: async () => false,
      ask: vi.fn(async () => true),
      attempt: async () => ({ host: 'www.example.org', title: 'News', characters: 1200 }),
    },
    shortcuts: {
      list: async () => [
        { description: 'Next statistic', keys: 'Alt+Shift+N' },
        { description: 'Check this page', keys: '' },
      ],
      change: vi.fn(async () => undefined),
    },
    live: { ask: vi.fn(async () => true), check: never, readOn: async () => null },
    exemplify: async () => 'People waiting for a bicycle',
  };
  await act(() => render(<App {...help} />, document.body));
  const until = async (check: () => void): Promise<void> => {
    await vi.waitFor(async () => {
      await act(async () => undefined);
      check();
    });
  };
  const control = (role: string, name: string): HTMLElement => {
    const found = [
      ...document.querySelectorAll<HTMLElement>(SELECTORS[role] ?? `[role=${role}]`),
    ].find((one) => nameOf(one) === name);
    if (!found) throw new Error(`no ${role} “${name}” in: ${document.body.textContent}`);
    return found;
  };
  await until(() => control('link', 'Privacy'));
  return {
    storage,
    help,
    until,
    control,
    text: () => document.body.textContent ?? '',
    async press(role, name) {
      await act(() => control(role, name).click());
    },
    async go(section) {
      location.hash = section;
      await until(() => {
        const current = document.querySelector('nav [aria-current=page]')?.getAttribute('href');
        if (current !== `#${section}`) throw new Error(`still at ${current}`);
      });
    },
    async enter(element, value, event = 'input') {
      await act(() => {
        (element as HTMLInputElement).value = value;
        element.dispatchEvent(new Event(event, { bubbles: true }));
      });
    },
    async key(element, key) {
      await act(() => {
        element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      });
    },
  };
}

const SELECTORS: Readonly<Record<string, string>> = {
  button: 'button:not([role])',
  link: 'a',
  textbox: 'input[type=text], input[type=search], textarea',
  combobox: 'select',
  slider: 'input[type=range]',
};

function nameOf(element: HTMLElement): string {
  const label =
    element.getAttribute('aria-label') ??
    element.closest('label')?.querySelector('span')?.textContent;
  return (label ?? element.firstChild?.textContent ?? '').trim();
}

function never(): never {
  throw new Error('not in this test');
}
