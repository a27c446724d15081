import { describe, expect, it } from 'vitest';
import { aliases } from '../../scripts/reference/checks/aliases.ts';
import type { Check } from '../../scripts/reference/checks/check.ts';
import { duplicates } from '../../scripts/reference/checks/duplicates.ts';
import { parseExceptions } from '../../scripts/reference/checks/exceptions.ts';
import { history } from '../../scripts/reference/checks/history.ts';
import { hosts } from '../../scripts/reference/checks/hosts.ts';
import { neighbours } from '../../scripts/reference/checks/neighbours.ts';
import { provenance } from '../../scripts/reference/checks/provenance.ts';
import { outcomeTable, runChecks } from '../../scripts/reference/checks/run.ts';
import { sumsOverParts } from '../../scripts/reference/checks/sums-over-parts.ts';
import { sumsOverTime } from '../../scripts/reference/checks/sums-over-time.ts';
import { stepOf } from '../../scripts/reference/checks/tolerance.ts';
import type { Series, Vintage } from '../../src/engine/series.ts';
import { buildSeries } from './build-series.ts';

const found = (check: Check, ...series: Series[]) =>
  check.run(series).findings.map(({ series: id, about }) => `${id} ${about}`);

describe('sums over time', () => {
  const quarters = buildSeries(
    { id: 't.boats.q', frequency: 'quarterly' },
    { '2022-Q1': 1, '2022-Q2': 2, '2022-Q3': 3, '2022-Q4': 4 },
  );

  it('finds a year that its quarters do not make', () => {
    expect(found(sumsOverTime, quarters, buildSeries({ id: 't.boats.y' }, { '2022': 10 }))).toEqual(
      [],
    );
    expect(found(sumsOverTime, quarters, buildSeries({ id: 't.boats.y' }, { '2022': 20 }))).toEqual(
      ['t.boats.y 2022'],
    );
  });

  it('asks nothing of another area, breakdown or rule', () => {
    const year = { '2022': 99 };
    const elsewhere = buildSeries(
      { id: 't.boats.y', area: { code: 'GB-WLS', name: 'Wales' } },
      year,
    );
    expect(found(sumsOverTime, quarters, elsewhere)).toEqual([]);
    expect(
      found(
        sumsOverTime,
        quarters,
        buildSeries({ id: 't.boats.y', dimensions: { colour: 'Red' } }, year),
      ),
    ).toEqual([]);
    expect(
      found(
        sumsOverTime,
        { ...quarters, aggregation: 'none' },
        buildSeries({ id: 't.boats.y' }, year),
      ),
    ).toEqual([]);
  });

  it('allows for rounding', () => {
    expect(stepOf([1000, 12_000, 45_000])).toBe(1000);
    expect(stepOf([1000, 12_000, 45_001])).toBe(1);
    expect(stepOf([1.5, 2.25, 3])).toBe(0.01);
    expect(stepOf([1000, 2000])).toBe(1);
    const millions = buildSeries(
      { id: 't.boats.y' },
      { '2020': 10_000, '2021': 20_000, '2022': 10_000 },
    );
    const detail = {
      ...quarters,
      observations: quarters.observations.map((one) => ({ ...one, value: one.value * 1000 + 900 })),
    };
    expect(found(sumsOverTime, detail, millions)).toEqual([]);
  });
});

describe('sums over parts', () => {
  const part = (colour: string, value: number) =>
    buildSeries({ id: `t.boats.${colour}`, dimensions: { colour } }, { '2022': value });
  const area = (code: string, value: number) =>
    buildSeries(
      { id: `t.boats.${code.toLowerCase()}`, area: { code, name: code } },
      { '2022': value },
    );

  it('finds parts that exceed their total', () => {
    const total = buildSeries({ id: 't.boats.all' }, { '2022': 10 });
    expect(found(sumsOverParts, total, part('red', 4), part('blue', 6))).toEqual([]);
    expect(found(sumsOverParts, total, part('red', 4), part('blue', 9))).toEqual([
      't.boats.all 2022',
    ]);
    expect(found(sumsOverParts, total, part('red', 4))).toEqual([]);
  });

  it('finds nations that do not make the whole', () => {
    const nations = [
      area('GB-ENG', 8000),
      area('GB-WLS', 501),
      area('GB-SCT', 901),
      area('GB-NIR', 301),
    ];
    expect(found(sumsOverParts, area('GB', 9703), ...nations)).toEqual([]);
    expect(found(sumsOverParts, area('GB', 9003), ...nations)).toEqual(['t.boats.gb 2022']);
    expect(found(sumsOverParts, area('GB', 12003), ...nations)).toEqual(['t.boats.gb 2022']);
    expect(found(sumsOverParts, area('GB', 12003), ...nations.slice(1))).toEqual([]);
  });
});

describe('neighbours', () => {
  it('finds a slip in the unit and an impossible share', () => {
    const slip = buildSeries({ id: 't.slip' }, { '2020': 500, '2021': 510_000, '2022': 520 });
    expect(found(neighbours, slip)).toEqual(['t.slip 2021']);
    const share = buildSeries(
      {
        id: 't.share',
        kind: 'share',
        unit: { label: 'percent', base: 'percent', scale: 1 },
        aggregation: 'none',
      },
      { '2021': 99, '2022': 101 },
    );
    expect(found(neighbours, share)).toEqual(['t.share 2022']);
  });
});

describe('duplicates', () => {
  it('finds the same series under two ids', () => {
    const values = Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [String(2010 + at), at]),
    );
    const one = buildSeries({ id: 't.one' }, values);
    expect(found(duplicates, one, buildSeries({ id: 't.two' }, { '2022': 5 }))).toEqual([
      't.one t.two',
    ]);
    expect(
      found(duplicates, one, buildSeries({ id: 't.two', measure: 'Ships seen' }, values)),
    ).toEqual(['t.one t.two']);
    expect(
      found(duplicates, one, buildSeries({ id: 't.two', dimensions: { colour: 'Red' } })),
    ).toEqual([]);
  });
});

describe('aliases', () => {
  it('finds figures and double meanings', () => {
    const figure = buildSeries({ id: 't.one', aliases: ['over 2,300 boats', 'G7 boats'] });
    expect(found(aliases, figure)).toEqual(['t.one over 2,300 boats']);
    const boats = buildSeries({ id: 't.one', aliases: ['backlog'] });
    const courts = buildSeries({
      id: 't.two',
      aliases: ['backlog'],
      measure: 'Open court cases',
      topic: 'courts',
    });
    expect(found(aliases, boats, courts)).toEqual(['t.one backlog']);
    expect(found(aliases, boats, { ...courts, measure: 'Boats waiting' })).toEqual([]);
  });
});

describe('hosts and provenance', () => {
  it('finds links elsewhere', () => {
    const check = hosts(new Set(['gov.uk']));
    expect(found(check, buildSeries({ id: 't.one' }))).toEqual([]);
    const elsewhere = buildSeries({ id: 't.one', landingPage: 'https://gov.uk.example.org/x' });
    expect(found(check, elsewhere)).toEqual(['t.one https://gov.uk.example.org/x']);
  });

  it('finds figures that do not say where they were read', () => {
    expect(found(provenance, buildSeries({ id: 't.one', provenance: 'same page' }))).toContain(
      't.one provenance',
    );
    expect(
      found(provenance, buildSeries({ id: 't.one', provenance: 'Annual report 2022' })),
    ).toEqual(['t.one grade']);
  });
});

describe('history', () => {
  const vintage = (released: string, until: string | null, period = '2021'): Vintage => ({
    released,
    until,
    publication: 'Boats',
    url: null,
    grade: 'official-page',
    provenance: 'the page of 2022',
    observations: [{ period, value: 1, status: 'final' }],
  });
  const withHistory = (...releases: Vintage[]) =>
    buildSeries({ id: 't.one', released: '2024-03-01', history: releases });

  it('finds releases out of order, with gaps between them, or that know the future', () => {
    expect(
      found(
        history,
        withHistory(vintage('2022-03-01', '2023-03-01'), vintage('2023-03-01', '2024-03-01')),
      ),
    ).toEqual([]);
    expect(
      found(
        history,
        withHistory(vintage('2022-03-01', '2022-09-01'), vintage('2023-03-01', '2024-03-01')),
      ),
    ).toHaveLength(1);
    expect(
      found(
        history,
        withHistory(vintage('2023-03-01', '2024-03-01'), vintage('2022-03-01', '2023-03-01')),
      ),
    ).not.toEqual([]);
    expect(found(history, withHistory(vintage('2022-03-01', '2024-03-01', '2022')))).toHaveLength(
      1,
    );
    expect(found(history, withHistory(vintage('2024-06-01', null)))).toHaveLength(1);
    expect(found(history, withHistory(vintage('2023-03-01', null)))).toHaveLength(1);
  });
});

describe('exceptions', () => {
  const bad = buildSeries({ id: 't.slip' }, { '2020': 500, '2021': 510_000, '2022': 520 });

  it('accept what they name, and are stale when nothing needs them', () => {
    const exceptions = parseExceptions(
      '# why\nneighbours | t.* | 202? = seen\nneighbours | u.* | * = gone\n',
      'e.txt',
    );
    const { outcomes, stale } = runChecks([neighbours, duplicates], [bad], exceptions);
    expect(outcomes.map(({ accepted, open }) => [accepted, open.length])).toEqual([
      [1, 0],
      [0, 0],
    ]);
    expect(stale.map(({ line }) => line)).toEqual([3]);
    expect(outcomeTable(outcomes)).toMatch(/^check +looked at +accepted +open/);
  });

  it('need a reason', () => {
    expect(() => parseExceptions('neighbours | t.slip | 2021\n', 'e.txt')).toThrow(
      'e.txt:1: expected',
    );
  });
});
