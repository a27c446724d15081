import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS, SCHEMA } from '../../src/platform/settings/defaults.ts';
import { PATHS } from '../../src/platform/settings/fields.ts';
import { interpret } from '../../src/platform/settings/interpret.ts';
import { MIGRATIONS } from '../../src/platform/settings/migrations.ts';
import { valueAt } from '../../src/platform/settings/path.ts';

/** As version 1 wrote them. */
const VERSION_1 = {
  schema: 1,
  marks: 'linked',
  minConfidence: 0.8,
  showTargets: false,
  showChart: true,
  openOnHover: false,
  theme: 'dark',
  language: 'cy',
  citation: 'harvard',
  sources: {
    disabledPublishers: ['ons'],
    disabledTopics: [],
    disabledSeries: ['ons.gdp.growth.annual'],
    preferred: ['ons', 'obr'],
    hideSecondary: true,
  },
  sites: { disabledAdapters: ['linkedin'], disabledHosts: ['www.gov.uk'] },
  dismissals: [{ series: 'ons.gdp', wording: 'fastest growth', url: null, on: '2026-11-01' }],
};

describe('interpret', () => {
  it('gives the defaults where nothing is stored', () => {
    expect(interpret(undefined)).toEqual({
      settings: DEFAULTS,
      status: 'ok',
      schema: SCHEMA,
      repairs: [],
    });
  });

  it('reads its own settings back unchanged', () => {
    expect(interpret(structuredClone(DEFAULTS))).toMatchObject({
      settings: DEFAULTS,
      status: 'ok',
    });
  });

  it('migrates version 1 and keeps every setting in it', () => {
    const read = interpret(VERSION_1);
    expect(read).toMatchObject({ status: 'ok', schema: 1, repairs: [] });
    expect(read.settings).toMatchObject({ ...VERSION_1, schema: SCHEMA });
    expect(read.settings.sources.live).toEqual([]);
    expect(read.settings.sites.own).toEqual([]);
  });

  it('migrates version 2, which printed the page alone', () => {
    const sources = { ...VERSION_1.sources, disabledSources: ['own:waste'], live: ['ons'] };
    const read = interpret({ ...VERSION_1, schema: 2, sources });
    expect(read).toMatchObject({ status: 'ok', schema: 2, repairs: [] });
    expect(read.settings).toMatchObject({ print: 'none', sources });
  });

  it('takes unnumbered settings for version 1', () => {
    const { schema: _, ...unnumbered } = VERSION_1;
    expect(interpret(unnumbered).settings).toEqual(interpret(VERSION_1).settings);
  });

  it('has a migration to every version up to this one', () => {
    const steps = Array.from({ length: SCHEMA - 1 }, (_, index) => String(index + 2));
    expect(Object.keys(MIGRATIONS)).toEqual(steps);
  });

  it('marks settings of a later version, and keeps in force what still reads', () => {
    const read = interpret({ ...VERSION_1, schema: SCHEMA + 1, marks: 'only-the-new-kind' });
    expect(read).toMatchObject({ status: 'newer', schema: SCHEMA + 1 });
    expect(read.settings.sites.disabledHosts).toEqual(['www.gov.uk']);
    expect(read.settings.marks).toBe('all');
  });

  it('replaces a wrong value by its default, reports it, and leaves the rest', () => {
    const read = interpret({ ...VERSION_1, theme: 'purple', minConfidence: 7 });
    expect(read.status).toBe('repaired');
    expect(read.settings).toMatchObject({ theme: 'auto', minConfidence: null, marks: 'linked' });
    expect(read.repairs).toContainEqual({ path: 'theme', found: 'purple', action: 'default' });
    expect(read.repairs).toContainEqual({ path: 'minConfidence', found: 7, action: 'default' });
  });

  it('keeps the good items of a list', () => {
    const sources = { ...VERSION_1.sources, preferred: ['ons', 5, 'ons', null] };
    const read = interpret({ ...VERSION_1, sources });
    expect(read.settings.sources.preferred).toEqual(['ons']);
    expect(read.repairs).toEqual([
      { path: 'sources.preferred', found: [5, null], action: 'items-left-out' },
    ]);
  });

  it('reports settings that it does not know, prototype names among them', () => {
    const raw = JSON.parse(
      '{"schema":2,"__proto__":{"marks":"linked"},"constructor":1,"sites":{"extra":true}}',
    );
    const read = interpret(raw);
    expect(read.settings).toEqual(DEFAULTS);
    expect(read.repairs.map((one) => one.path).sort()).toEqual([
      '__proto__',
      'constructor',
      'sites.extra',
    ]);
  });

  it('turns any garbage into valid settings, loses none of it, and is then content', () => {
    const garbage = fc.oneof(
      fc.anything(),
      fc.record(
        {
          schema: fc.anything(),
          marks: fc.anything(),
          sources: fc.anything(),
          dismissals: fc.anything(),
        },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(garbage, (raw) => {
        const read = interpret(raw);
        for (const path of PATHS) expect(valueAt(read.settings, path), path).toBeDefined();
        expect(interpret(read.settings)).toMatchObject({ status: 'ok', settings: read.settings });
        if (typeof raw !== 'object' && raw !== undefined) expect(read.repairs[0]?.found).toBe(raw);
      }),
      { numRuns: 500 },
    );
  });
});
