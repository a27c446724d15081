import { beforeAll, describe, expect, it } from 'vitest';
import en from '../../_locales/en/messages.json';
import { differenceWords } from '../../src/options/keep/difference-words.ts';
import { differences, RESETS, withStandard } from '../../src/options/keep/differences.ts';
import { readSettingsFile, settingsFile } from '../../src/options/keep/settings-file.ts';
import { setCatalogue } from '../../src/platform/i18n.ts';
import { DEFAULTS } from '../../src/platform/settings/defaults.ts';
import { PATHS } from '../../src/platform/settings/fields.ts';
import type { Settings } from '../../src/platform/settings/settings.ts';

const CHANGED: Settings = {
  ...DEFAULTS,
  marks: 'linked',
  sources: {
    ...DEFAULTS.sources,
    hideSecondary: true,
    preferred: ['a', 'b'],
    disabledPublishers: ['x'],
  },
};

beforeAll(() => setCatalogue(en));

describe('the settings file', () => {
  it('comes back as it went', () => {
    const read = readSettingsFile(settingsFile(CHANGED, [], new Date('2026-11-24')));
    expect(read).toEqual({ status: 'ok', settings: CHANGED, sources: [], repairs: [] });
  });

  it.each([
    ['', 'not-settings'],
    ['{}', 'not-settings'],
    ['[1]', 'not-settings'],
    ['{"sourcemark":1,"series":[]}', 'not-settings'],
    ['{"sourcemark":"settings","settings":{"schema":99}}', 'newer'],
  ])('%j is %s', (text, status) => {
    expect(readSettingsFile(text)).toEqual({ status });
  });

  it('reads version 1, and reports what it cannot take', () => {
    const read = readSettingsFile(
      '{"sourcemark":"settings","settings":{"schema":1,"marks":"toolbar","theme":"purple"}}',
    );
    expect(read).toMatchObject({
      status: 'ok',
      settings: { marks: 'toolbar', theme: 'auto' },
      repairs: [{ path: 'theme' }],
    });
  });
});

describe('what an import would change', () => {
  it('is listed setting by setting, in words', () => {
    expect(differences(DEFAULTS, CHANGED).map(differenceWords)).toEqual([
      'Marks: All → Linked only',
      'Publishers switched off: 1 added',
      'Preferred publishers: 2 added',
      'Show figures that are reported only: on → off',
    ]);
  });

  it('is nothing for the same settings, and an order for the same list', () => {
    expect(differences(CHANGED, structuredClone(CHANGED))).toEqual([]);
    const turned = { ...CHANGED, sources: { ...CHANGED.sources, preferred: ['b', 'a'] } };
    expect(differences(CHANGED, turned).map(differenceWords)).toEqual([
      'Preferred publishers: other order',
    ]);
  });
});

describe('reset', () => {
  it('covers every setting once', () => {
    expect(Object.values(RESETS).flat().sort()).toEqual([...PATHS].sort());
  });

  it('puts back one section and leaves the others', () => {
    const reset = withStandard(CHANGED, RESETS.reading);
    expect(reset.marks).toBe('all');
    expect(reset.sources).toEqual(CHANGED.sources);
  });
});
