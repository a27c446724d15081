import { describe, expect, it, vi } from 'vitest';
import { DEFAULTS, SCHEMA } from '../../src/platform/settings/defaults.ts';
import { MIRROR_BYTES } from '../../src/platform/settings/mirror.ts';
import type { Settings } from '../../src/platform/settings/settings.ts';
import { KEYS } from '../../src/platform/settings/storage.ts';
import { settingsStore } from '../../src/platform/settings/store.ts';
import { fakeStorage } from './fake-storage.ts';

const NOW = () => new Date('2026-11-24T10:00:00Z');
const marks =
  (mode: Settings['marks']) =>
  (settings: Settings): Settings => ({ ...settings, marks: mode });

describe('load', () => {
  it('starts with the defaults and puts them where pages read', async () => {
    const storage = fakeStorage();
    const state = await settingsStore(storage, NOW).load();
    expect(state).toMatchObject({ settings: DEFAULTS, readOnly: false, notices: [], aside: [] });
    expect(storage.items.local[KEYS.effective]).toEqual(DEFAULTS);
  });

  it('writes nothing when nothing is new', async () => {
    const storage = fakeStorage();
    await settingsStore(storage, NOW).load();
    const before = storage.writes('local');
    await settingsStore(storage, NOW).load();
    expect(storage.writes('local')).toBe(before);
  });

  it.each([
    ['text'],
    [[1, 2]],
    [{ changed: 5 }],
    [{ changed: 'x', settings: 'y' }],
    [null],
    [{ marks: 'linked', half: 1 }],
  ])('keeps garbage aside: %j', async (garbage) => {
    const storage = fakeStorage({ local: { [KEYS.settings]: garbage } });
    const state = await settingsStore(storage, NOW).load();
    expect(state.readOnly).toBe(false);
    expect(state.aside).toHaveLength(1);
    expect(storage.items.local[KEYS.aside]).toEqual(state.aside);
    const again = await settingsStore(storage, NOW).load();
    expect(again.aside).toEqual(state.aside);
    expect(again.settings).toEqual(state.settings);
  });

  it('does not write over garbage when it cannot keep it aside', async () => {
    const storage = fakeStorage({ local: { [KEYS.settings]: 'text' } });
    storage.refuseWrites('local', 'QUOTA_BYTES quota exceeded');
    const state = await settingsStore(storage, NOW).load();
    expect(state.notices).toContainEqual(expect.objectContaining({ kind: 'storage-failed' }));
    expect(storage.items.local[KEYS.settings]).toBe('text');
  });

  it('leaves settings of a later version untouched and refuses changes', async () => {
    const later = {
      changed: '2027-01-01T00:00:00Z',
      settings: { ...DEFAULTS, schema: SCHEMA + 1, brandNew: 1 },
    };
    const storage = fakeStorage({ local: { [KEYS.settings]: later } });
    const store = settingsStore(storage, NOW);
    const state = await store.load();
    expect(state).toMatchObject({
      readOnly: true,
      notices: [{ kind: 'newer', schema: SCHEMA + 1 }],
    });
    await expect(store.update('x', marks('linked'))).rejects.toMatchObject({ reason: 'read-only' });
    expect(storage.items.local[KEYS.settings]).toEqual(later);
    expect(storage.items.sync).toEqual({});
  });

  it('reports a storage that does not answer', async () => {
    const storage = fakeStorage();
    storage.local.get = () => Promise.reject(new Error('corrupt'));
    const state = await settingsStore(storage, NOW).load();
    expect(state).toMatchObject({ settings: DEFAULTS, readOnly: true });
  });
});

describe('update', () => {
  it('survives a restart and reaches listeners of another page', async () => {
    const storage = fakeStorage();
    const other = settingsStore(storage, NOW);
    const heard = vi.fn();
    const stop = other.subscribe(heard);
    await settingsStore(storage, NOW).update('marks', marks('linked'));
    await vi.waitFor(() =>
      expect(heard).toHaveBeenCalledWith(
        expect.objectContaining({ settings: expect.objectContaining({ marks: 'linked' }) }),
      ),
    );
    stop();
    expect((await settingsStore(storage, NOW).load()).settings.marks).toBe('linked');
  });

  it('does not lose one of two changes made at once from two pages', async () => {
    const storage = fakeStorage();
    const [one, two] = [settingsStore(storage, NOW), settingsStore(storage, NOW)];
    await Promise.all([
      one.update('marks', marks('linked')),
      two.update('theme', (settings) => ({ ...settings, theme: 'dark' })),
    ]);
    expect((await one.load()).settings).toMatchObject({ marks: 'linked', theme: 'dark' });
  });

  it('refuses what is no setting and writes nothing', async () => {
    const storage = fakeStorage();
    const store = settingsStore(storage, NOW);
    await store.load();
    const before = structuredClone(storage.items);
    const wrong = (settings: Settings) => ({ ...settings, minConfidence: 3 });
    await expect(store.update('x', wrong)).rejects.toMatchObject({ reason: 'invalid' });
    expect(storage.items).toEqual(before);
  });

  it('says so when the browser does not store them', async () => {
    const storage = fakeStorage();
    const store = settingsStore(storage, NOW);
    await store.load();
    storage.refuseWrites('local', 'quota');
    await expect(store.update('x', marks('linked'))).rejects.toMatchObject({ reason: 'storage' });
  });

  it('can be undone, by another page and after a restart', async () => {
    const storage = fakeStorage();
    await settingsStore(storage, NOW).update('marks', marks('linked'));
    await settingsStore(storage, NOW).update('marks', marks('toolbar'));
    expect((await settingsStore(storage, NOW).undo()).settings.marks).toBe('linked');
    expect((await settingsStore(storage, NOW).undo()).settings.marks).toBe('all');
    await expect(settingsStore(storage, NOW).undo()).rejects.toMatchObject({
      reason: 'nothing-to-undo',
    });
  });
});

describe('the mirror for other devices', () => {
  it('carries settings to a new device', async () => {
    const here = fakeStorage();
    await settingsStore(here, NOW).update('marks', marks('linked'));
    const there = fakeStorage({ sync: here.items.sync });
    expect((await settingsStore(there, NOW).load()).settings.marks).toBe('linked');
  });

  it('keeps lists that do not fit on the device, and says so', async () => {
    const long = Array.from({ length: 400 }, (_, n) => ({
      series: `s${n}`,
      wording: 'many words',
      url: null,
      on: '2026-01-01',
    }));
    const storage = fakeStorage();
    const store = settingsStore(storage, NOW);
    const state = await store.update('dismissals', (settings) => ({
      ...settings,
      dismissals: long,
      marks: 'linked',
    }));
    expect(state.notices).toContainEqual({ kind: 'partly-mirrored', omitted: ['dismissals'] });
    expect(JSON.stringify(storage.items.sync[KEYS.mirror]).length).toBeLessThanOrEqual(
      MIRROR_BYTES,
    );
    const other = settingsStore(
      fakeStorage({ sync: storage.items.sync }),
      () => new Date('2026-11-25'),
    );
    await other.load();
    expect(
      (await other.update('theme', (settings) => ({ ...settings, theme: 'dark' }))).settings.marks,
    ).toBe('linked');
    expect((await store.load()).settings.dismissals).toHaveLength(400);
  });

  it('takes a later change of another device but keeps the lists that it omits', async () => {
    const storage = fakeStorage();
    const store = settingsStore(storage, NOW);
    const one = { series: 's', wording: 'w', url: null, on: '2026-01-01' };
    await store.update('dismissals', (settings) => ({ ...settings, dismissals: [one] }));
    const { dismissals: _, ...rest } = DEFAULTS;
    await storage.sync.set({
      [KEYS.mirror]: {
        changed: '2026-12-01T00:00:00Z',
        omitted: ['dismissals'],
        settings: { ...rest, theme: 'dark' },
      },
    });
    expect((await store.load()).settings).toMatchObject({ theme: 'dark', dismissals: [one] });
  });

  it('never writes over the copy of a device with a later version', async () => {
    const later = {
      changed: '2027-01-01T00:00:00Z',
      omitted: [],
      settings: { schema: SCHEMA + 1 },
    };
    const storage = fakeStorage({ sync: { [KEYS.mirror]: later } });
    const store = settingsStore(storage, NOW);
    expect((await store.update('marks', marks('linked'))).notices).toContainEqual({
      kind: 'mirror-newer',
    });
    expect(storage.items.sync[KEYS.mirror]).toEqual(later);
    expect((await store.load()).settings.marks).toBe('linked');
  });

  it('goes on without it when the browser refuses', async () => {
    const storage = fakeStorage();
    storage.refuseWrites('sync', 'MAX_WRITE_OPERATIONS_PER_MINUTE');
    const state = await settingsStore(storage, NOW).update('marks', marks('linked'));
    expect(state.notices).toContainEqual({ kind: 'not-mirrored' });
    expect((await settingsStore(storage, NOW).load()).settings.marks).toBe('linked');
  });

  it('keeps a garbled copy aside, once', async () => {
    const storage = fakeStorage({ sync: { [KEYS.mirror]: 'garbled' } });
    await settingsStore(storage, NOW).load();
    expect((await settingsStore(storage, NOW).load()).aside).toMatchObject([
      { repairs: [{ path: 'sync', found: 'garbled' }] },
    ]);
  });
});
