import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PATHS } from '../../src/platform/settings/fields.ts';
import { KEYS } from '../../src/platform/settings/storage.ts';
import { settingsStore } from '../../src/platform/settings/store.ts';
import { fakeStorage } from './fake-storage.ts';

describe('the organisation’s policy', () => {
  it('holds over the reader’s setting, which stays stored beneath it', async () => {
    const storage = fakeStorage();
    await settingsStore(storage).update('marks', (settings) => ({ ...settings, marks: 'linked' }));
    storage.items.managed = { marks: 'toolbar', sources: { hideSecondary: true } };
    const locked = await settingsStore(storage).load();
    expect(locked.settings).toMatchObject({ marks: 'toolbar', sources: { hideSecondary: true } });
    expect([...locked.locked]).toEqual(['marks', 'sources.hideSecondary']);
    expect(locked.own.marks).toBe('linked');
    expect(storage.items.local[KEYS.effective]).toMatchObject({ marks: 'toolbar' });
    storage.items.managed = {};
    expect((await settingsStore(storage).load()).settings.marks).toBe('linked');
  });

  it('does not leak into the reader’s own settings when another one is changed', async () => {
    const storage = fakeStorage({ managed: { marks: 'toolbar' } });
    const state = await settingsStore(storage).update('theme', (settings) => ({
      ...settings,
      theme: 'dark',
      marks: 'linked',
    }));
    expect(state.settings).toMatchObject({ theme: 'dark', marks: 'toolbar' });
    expect(state.own).toMatchObject({ theme: 'dark', marks: 'all' });
  });

  it('is left out where it makes no sense, with a notice', async () => {
    const storage = fakeStorage({ managed: { marks: 'loud', theme: 'dark' } });
    const state = await settingsStore(storage).load();
    expect(state.settings).toMatchObject({ marks: 'all', theme: 'dark' });
    expect(state.notices).toContainEqual({ kind: 'policy-unusable', paths: ['marks'] });
  });

  it('may be missing from the browser altogether', async () => {
    const storage = fakeStorage();
    storage.managed.get = () => Promise.reject(new Error('Managed storage manifest not found'));
    expect((await settingsStore(storage).load()).locked.size).toBe(0);
  });

  it('has a schema that names every setting', () => {
    const schema = JSON.parse(readFileSync('src/platform/settings/policy-schema.json', 'utf8'));
    const named = Object.entries<{ properties?: object }>(schema.properties).flatMap(
      ([key, value]) =>
        value.properties ? Object.keys(value.properties).map((inner) => `${key}.${inner}`) : [key],
    );
    expect(named).toEqual([...PATHS]);
  });
});
