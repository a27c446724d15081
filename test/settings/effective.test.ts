import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { applyChange } from '../../src/platform/settings/changes.ts';
import { DEFAULTS } from '../../src/platform/settings/defaults.ts';
import { onEffective, readEffective } from '../../src/platform/settings/effective.ts';
import { KEYS } from '../../src/platform/settings/storage.ts';
import { settingsStore } from '../../src/platform/settings/store.ts';
import { fakeStorage } from './fake-storage.ts';

describe('settings in force, as pages read them', () => {
  it('are the defaults before anything ran', async () => {
    expect(await readEffective(fakeStorage())).toEqual(DEFAULTS);
  });

  it('follow a change at once', async () => {
    const storage = fakeStorage();
    await settingsStore(storage).load();
    const heard = vi.fn();
    const stop = onEffective(heard, storage);
    await applyChange(
      settingsStore(storage),
      { do: 'site', host: 'www.gov.uk', on: false },
      '2026-11-24',
    );
    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
    expect(heard.mock.calls[0]?.[0].sites.disabledHosts).toEqual(['www.gov.uk']);
    stop();
    await applyChange(settingsStore(storage), { do: 'marks', mode: 'linked' }, '2026-11-24');
    expect(heard).toHaveBeenCalledOnce();
  });

  it('have the right types whatever is found there', () => {
    return fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (garbage) => {
        const read = await readEffective(fakeStorage({ local: { [KEYS.effective]: garbage } }));
        expect(Object.keys(read)).toEqual(Object.keys(DEFAULTS));
        expect(Array.isArray(read.sites.disabledHosts)).toBe(true);
      }),
    );
  });

  it('read numbers and texts where the default is none', async () => {
    const storage = fakeStorage({
      local: { [KEYS.effective]: { ...DEFAULTS, minConfidence: 0.9, language: 'cy' } },
    });
    expect(await readEffective(storage)).toMatchObject({ minConfidence: 0.9, language: 'cy' });
  });
});

describe('changes made from a page', () => {
  const link = { series: 's', wording: 'waiting lists', url: 'https://example.org/a' };
  it('keep one chosen reading a wording, and take it back', async () => {
    const store = settingsStore(fakeStorage());
    const choice = { wording: '29,437 people', url: null };
    await applyChange(store, { do: 'choose', series: 'one', ...choice }, '2026-11-23');
    await applyChange(store, { do: 'choose', series: 'other', ...choice }, '2026-11-24');
    const chosen = await store.load();
    expect(chosen.settings.choices).toEqual([{ series: 'other', ...choice, on: '2026-11-24' }]);
    expect(chosen.history.at(-1)?.label).toBe('choices');
    await applyChange(store, { do: 'unchoose', series: 'other', ...choice }, '2026-11-24');
    expect((await store.load()).settings.choices).toEqual([]);
  });

  it('dismiss a link once, and bring it back', async () => {
    const store = settingsStore(fakeStorage());
    await applyChange(store, { do: 'dismiss', ...link }, '2026-11-24');
    await applyChange(store, { do: 'dismiss', ...link }, '2026-11-24');
    expect((await store.load()).settings.dismissals).toEqual([{ ...link, on: '2026-11-24' }]);
    await applyChange(store, { do: 'undismiss', ...link }, '2026-11-24');
    expect((await store.load()).settings.dismissals).toEqual([]);
  });

  it('switch a site off and on again', async () => {
    const store = settingsStore(fakeStorage());
    await applyChange(store, { do: 'site', host: 'a.example', on: false }, '2026-11-24');
    await applyChange(store, { do: 'site', host: 'a.example', on: true }, '2026-11-24');
    expect((await store.load()).settings.sites.disabledHosts).toEqual([]);
  });
});
