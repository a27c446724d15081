import { describe, expect, it } from 'vitest';
import { inRecord } from '../../../src/engine/link/in-record.ts';
import { madeClaim, spoken } from '../compare/made-claim.ts';
import { madeSeries } from './made-series.ts';

const crews = madeSeries('made.crews', 'Crew members', {
  '2020': 9_870,
  '2021': 11_240,
  '2022': 11_800,
  '2023': 12_050,
});
const in2023 = { period: spoken('in 2023', '2023-01-01', '2023-12-31', 'year') };
const look = (value: number, more: Parameters<typeof madeClaim>[1] = in2023) =>
  inRecord(madeClaim(value, more), crews, 'value');

describe('inRecord', () => {
  it('agrees where the record has the number at the time, the surer the more digits it is told with', () => {
    const whole = look(12_050);
    expect(whole).toEqual({ differs: false, agrees: 1, recorded: 0 });
    const rounded = look(12_000, { ...in2023, precision: 1000 });
    expect(rounded.differs).toBe(false);
    expect(rounded.agrees).toBeGreaterThan(0);
    expect(rounded.agrees).toBeLessThan(whole.agrees);
  });

  it('differs where the time has another number, be it the record of another year', () => {
    expect(look(9_870)).toMatchObject({ differs: true, agrees: 0 });
  });

  it('is near, but no agreement, where the last digit is another', () => {
    expect(look(12_040)).toMatchObject({ differs: false, agrees: 0 });
  });

  it('finds a number that names no time somewhere in the record', () => {
    const undated = look(11_240, {});
    expect(undated).toMatchObject({ differs: null, agrees: 0 });
    expect(undated.recorded).toBeGreaterThan(0.9);
    expect(look(11_300, {}).recorded).toBe(0);
  });

  it('does not take for found what any number would be by chance', () => {
    const loose = look(11_000, { precision: 1000 });
    expect(loose.recorded).toBe(0);
  });

  it('computes a change from the year before', () => {
    const change = { ...in2023, kind: 'change', unit: 'people', direction: 'up' } as const;
    expect(inRecord(madeClaim(250, change), crews, 'change').agrees).toBeGreaterThan(0);
    expect(inRecord(madeClaim(260, change), crews, 'change').agrees).toBe(0);
  });

  it('says nothing of ranks, targets and no number at all', () => {
    const nothing = { differs: null, agrees: 0 };
    expect(look(12_050, { ...in2023, kind: 'rank' })).toMatchObject(nothing);
    expect(look(12_050, { ...in2023, kind: 'target' })).toMatchObject(nothing);
    expect(look(0, { ...in2023, value: null })).toMatchObject(nothing);
  });
});
