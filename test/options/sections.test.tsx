// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SECTIONS, type SectionName } from '../../src/options/sections.ts';
import { DEFAULTS } from '../../src/platform/settings/defaults.ts';
import { KEYS } from '../../src/platform/settings/storage.ts';
import { settingsStore } from '../../src/platform/settings/store.ts';
import { violations } from '../listing/accessible.ts';
import { openPage } from './page.tsx';

afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

const stored = (storage: { items: { local: Record<string, unknown> } }) =>
  (storage.items.local[KEYS.settings] as { settings: typeof DEFAULTS }).settings;

describe('every section', () => {
  it.each(Object.keys(SECTIONS) as SectionName[])(
    '%s has no fault that axe finds',
    async (section) => {
      const page = await openPage();
      await page.go(section);
      await page.until(() =>
        expect(document.querySelector('main section')?.textContent?.length).toBeGreaterThan(20),
      );
      expect(await violations(document)).toEqual([]);
    },
  );

  it('is named by its heading and marked in the navigation', async () => {
    const page = await openPage();
    await page.go('keep');
    expect(document.querySelector('h1')?.textContent).toBe('Keep and move');
    expect(document.querySelector('nav [aria-current=page]')?.textContent).toBe('Keep and move');
    expect(document.activeElement?.id).toBe('main');
  });
});

describe('sources', () => {
  it('switch a publisher off at once, and back by undo', async () => {
    const page = await openPage();
    await page.until(() => page.control('switch', 'Office for Cycling'));
    await page.press('switch', 'Office for Cycling');
    await page.until(() =>
      expect(stored(page.storage).sources.disabledPublishers).toEqual(['uk.office-for-cycling']),
    );
    await page.until(() =>
      expect(page.control('switch', 'Office for Cycling').getAttribute('aria-checked')).toBe(
        'false',
      ),
    );
    await page.press('button', 'Undo');
    await page.until(() =>
      expect(page.control('switch', 'Office for Cycling').getAttribute('aria-checked')).toBe(
        'true',
      ),
    );
  });

  it('are found by name, and grouped by topic', async () => {
    const page = await openPage();
    await page.until(() => page.control('switch', 'Department of Paths'));
    const field = page.control('textbox', 'Find a publisher or topic') as HTMLInputElement;
    await page.enter(field, 'paths');
    expect(page.text()).not.toContain('Office for Cycling');
    const grouping = page.control('combobox', 'Group') as HTMLSelectElement;
    await page.enter(grouping, 'topics', 'change');
    expect(page.text()).toContain('Nothing found.');
  });

  it('follow a change made on another page', async () => {
    const page = await openPage();
    await page.until(() => page.control('switch', 'Office for Cycling'));
    await settingsStore(page.storage).update('sources.disabledPublishers', (now) => ({
      ...now,
      sources: { ...now.sources, disabledPublishers: ['uk.office-for-cycling'] },
    }));
    await page.until(() =>
      expect(page.control('switch', 'Office for Cycling').getAttribute('aria-checked')).toBe(
        'false',
      ),
    );
  });

  it('put publishers in an order, by buttons', async () => {
    const page = await openPage({
      local: {
        [KEYS.settings]: {
          changed: '1',
          settings: {
            ...DEFAULTS,
            sources: {
              ...DEFAULTS.sources,
              preferred: ['uk.office-for-cycling', 'uk.department-of-paths'],
            },
          },
        },
      },
    });
    await page.until(() => page.control('button', 'Set order'));
    await page.press('button', 'Set order');
    await page.press('button', 'Move Department of Paths up');
    await page.until(() =>
      expect(stored(page.storage).sources.preferred).toEqual([
        'uk.department-of-paths',
        'uk.office-for-cycling',
      ]),
    );
    // At the end of the list it stays a button that does nothing: a disabled one would lose the focus.
    const up = page.control('button', 'Move Department of Paths up') as HTMLButtonElement;
    expect([up.getAttribute('aria-disabled'), up.disabled]).toEqual(['true', false]);
  });

  it('put a publisher on the list only when that is asked for, not while one is chosen', async () => {
    const page = await openPage();
    await page.until(() => page.control('button', 'Set order'));
    await page.press('button', 'Set order');
    const choice = page.control('combobox', 'Prefer a publisher');
    await page.enter(choice, 'uk.department-of-paths', 'change');
    expect(page.storage.items.local[KEYS.settings]).toBeUndefined();
    await page.press('button', 'Add to the list');
    await page.until(() =>
      expect(stored(page.storage).sources.preferred).toEqual(['uk.department-of-paths']),
    );
  });
});

describe('a permission that the reader does not give', () => {
  it('leaves the switch off and says why', async () => {
    const page = await openPage();
    page.help.live.ask = async () => false;
    await page.until(() => page.control('switch', 'Live official sources: Eurostat'));
    await page.press('switch', 'Live official sources: Eurostat');
    await page.until(() =>
      expect(page.text()).toContain(
        'Not switched on: the permission for ec.europa.eu was not given.',
      ),
    );
    page.help.access.ask = async () => false;
    await page.go('sites');
    await page.press('switch', 'www.gov.scot');
    await page.until(() => expect(page.text()).toContain('permission for www.gov.scot was not'));
    expect(page.control('switch', 'www.gov.scot').getAttribute('aria-checked')).toBe('false');
  });
});

describe('locked and refused', () => {
  it('shows what the organisation set, and lets nobody change it', async () => {
    const page = await openPage({ managed: { marks: 'linked', sources: { hideSecondary: true } } });
    await page.go('reading');
    await page.until(() => expect(page.text()).toContain('Set by your organisation.'));
    expect((page.control('radio', 'All') as HTMLButtonElement).disabled).toBe(true);
    expect(page.control('radio', 'Linked only').getAttribute('aria-checked')).toBe('true');
    expect((page.control('switch', 'Chart in the card') as HTMLButtonElement).disabled).toBe(false);
  });

  it('says that settings of a later version cannot be changed here', async () => {
    const page = await openPage({
      local: { [KEYS.settings]: { changed: '1', settings: { schema: 99, marks: 'linked' } } },
    });
    await page.until(() => expect(page.text()).toContain('made by a later version'));
    await page.until(() =>
      expect((page.control('switch', 'Office for Cycling') as HTMLButtonElement).disabled).toBe(
        true,
      ),
    );
  });

  it('keeps what could not be read, and says where', async () => {
    const page = await openPage({
      local: { [KEYS.settings]: { changed: '1', settings: { schema: 2, theme: 'purple' } } },
    });
    await page.until(() => expect(page.text()).toContain('could not be read'));
    await page.go('keep');
    expect(page.text()).toContain('"purple"');
    await page.press('button', 'Drop');
    await page.until(() => expect(page.text()).not.toContain('"purple"'));
  });

  it('says so when the browser does not store a change', async () => {
    const page = await openPage();
    await page.until(() => page.control('switch', 'Office for Cycling'));
    page.storage.refuseWrites('local', 'QUOTA_BYTES quota exceeded');
    await page.press('switch', 'Office for Cycling');
    await page.until(() => expect(page.text()).toContain('QUOTA_BYTES'));
    expect(page.control('switch', 'Office for Cycling').getAttribute('aria-checked')).toBe('true');
  });
});

describe('reading', () => {
  it('chooses with the arrow keys', async () => {
    const page = await openPage();
    await page.go('reading');
    const all = page.control('radio', 'All');
    await page.key(all, 'ArrowRight');
    await page.until(() => expect(stored(page.storage).marks).toBe('linked'));
    expect(document.activeElement?.textContent).toBe('Linked only');
  });

  it('says in words how sure a link must be, with an example', async () => {
    const page = await openPage();
    await page.go('reading');
    const slider = page.control('slider', 'How sure a link must be') as HTMLInputElement;
    await page.enter(slider, '3', 'change');
    await page.until(() => expect(stored(page.storage).minConfidence).toBe(0.9));
    await page.until(() => expect(slider.getAttribute('aria-valuetext')).toContain('90 in 100'));
    expect(page.text()).toContain('Linked to: People waiting for a bicycle');
  });

  it('lists the browser’s shortcuts', async () => {
    const page = await openPage();
    await page.go('reading');
    await page.until(() => expect(document.querySelector('kbd')?.textContent).toBe('Alt+Shift+N'));
  });
});

describe('search', () => {
  it('finds series while typing, opens the first, and moves with the arrow keys', async () => {
    const page = await openPage();
    await page.go('search');
    const field = page.control(
      'textbox',
      'What do you look for? For example: waiting list',
    ) as HTMLInputElement;
    await page.enter(field, 'waiting bicyc');
    await page.until(() =>
      expect(document.querySelector('article h2')?.textContent).toContain('waiting for a bicycle'),
    );
    expect(document.querySelectorAll('[role=option]')).toHaveLength(2);
    const list = page.control('listbox', 'Series found');
    const before = list.getAttribute('aria-activedescendant');
    HTMLElement.prototype.scrollIntoView = () => undefined;
    await page.key(list, 'ArrowDown');
    await page.until(() => expect(list.getAttribute('aria-activedescendant')).not.toBe(before));
    expect(await violations(document)).toEqual([]);
  });

  it('switches one series off', async () => {
    const page = await openPage();
    await page.go('search');
    const field = page.control(
      'textbox',
      'What do you look for? For example: waiting list',
    ) as HTMLInputElement;
    await page.enter(field, 'kilometres wales');
    await page.until(() => page.control('button', 'Switch off'));
    await page.press('button', 'Switch off');
    await page.until(() => expect(stored(page.storage).sources.disabledSeries).toHaveLength(1));
    await page.until(() => expect(page.text()).toContain('This series is switched off'));
  });
});

describe('privacy', () => {
  it('lists what is stored, asked and allowed', async () => {
    const page = await openPage();
    await page.go('privacy');
    await page.until(() => expect(page.text()).toContain('2.4 MB'));
    expect(page.text()).toContain('figures.example');
    await page.press('button', 'Take back the permission for figures.example');
    expect(page.help.privacy.takeBack).toHaveBeenCalledWith('https://figures.example/*');
  });

  it('clears everything only when asked twice', async () => {
    const page = await openPage();
    await page.go('privacy');
    await page.until(() => page.control('button', 'Clear everything'));
    await page.press('button', 'Clear everything');
    expect(page.help.privacy.clearAll).not.toHaveBeenCalled();
    await page.press('button', 'Clear everything now');
    expect(page.help.privacy.clearAll).toHaveBeenCalledOnce();
  });
});

describe('sites', () => {
  it('ask for the permission when one is switched on', async () => {
    const page = await openPage();
    await page.go('sites');
    await page.press('switch', 'www.gov.scot');
    expect(page.help.access.ask).toHaveBeenCalledWith(
      expect.arrayContaining([expect.stringContaining('https://www.gov.scot/')]),
    );
    await page.until(() =>
      expect(page.control('switch', 'www.gov.scot').getAttribute('aria-checked')).toBe('true'),
    );
  });

  it('can be added by a pattern, tried first, and removed', async () => {
    const page = await openPage();
    await page.go('sites');
    const field = page.control('textbox', 'Addresses of its articles') as HTMLInputElement;
    await page.enter(field, 'https://www.example.org/news/*');
    await page.press('button', 'Try on the open tab');
    await page.until(() => expect(page.text()).toContain('News: 1,200 characters'));
    await page.press('button', 'Add a site');
    await page.until(() =>
      expect(stored(page.storage).sites.own).toMatchObject([
        { matches: ['https://www.example.org/news/*'] },
      ]),
    );
    await page.press('button', 'Remove https://www.example.org/news/*');
    await page.until(() => expect(stored(page.storage).sites.own).toEqual([]));
  });

  it('refuse a table with a selector that no browser reads', async () => {
    const page = await openPage();
    await page.go('sites');
    const table = page.control(
      'textbox',
      'Where the article is, as a table (JSON)',
    ) as HTMLTextAreaElement;
    const field = page.control('textbox', 'Addresses of its articles') as HTMLInputElement;
    await page.enter(field, 'https://www.example.org/news/*');
    await page.enter(table, table.value.replace('"main"', '"main["'));
    expect(page.text()).toContain('CSS: main[');
    expect(page.control('button', 'Add a site').getAttribute('aria-disabled')).toBe('true');
    await page.press('button', 'Add a site');
    expect(page.storage.items.local[KEYS.settings]).toBeUndefined();
  });
});
