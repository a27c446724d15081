import { describe, expect, it } from 'vitest';
import { valueAxis } from '../../src/overlay/chart/axis.ts';
import { planChart } from '../../src/overlay/chart/plan.ts';
import { observations, series, years } from './fixtures/series.ts';

const NO_FOCUS = {
  claim: null,
  compared: null,
  values: { claim: null, compared: null },
  article: null,
};

describe('the value axis', () => {
  it('starts at zero for columns, and says where it starts when a line would look flat otherwise', () => {
    expect(valueAxis([98, 100], true)).toMatchObject({ low: 0, cut: false });
    const cut = valueAxis([98, 100], false);
    expect(cut.cut).toBe(true);
    expect(cut.low).toBeGreaterThan(0);
    expect(valueAxis([10, 100], false)).toMatchObject({ low: 0, cut: false });
  });

  it('holds zero between values on both sides of it, and values that are all zero', () => {
    const both = valueAxis([-7, 3], true);
    expect(both.low).toBeLessThanOrEqual(-7);
    expect(both.ticks).toContain(0);
    const none = valueAxis([0, 0], true);
    expect(none.high).toBeGreaterThan(none.low);
  });
});

describe('the plan of a chart', () => {
  it('marks a break before the first period after it, and none at the edge of what is drawn', () => {
    const broken = series({
      id: 'test.broken',
      observations: observations(years(2010, 6), [1, 2, 3, 4, 5, 6]),
      breaks: [
        { period: '2010', reason: 'Begins.' },
        { period: '2013', reason: 'Islands are included.' },
        { period: '2040', reason: 'To come.' },
      ],
    });
    expect(planChart(broken, NO_FOCUS)?.breaks).toEqual([
      { at: 3, reason: 'Islands are included.' },
    ]);
  });

  it('leaves a gap where periods are missing', () => {
    const gap = series({
      id: 'test.gap',
      aggregation: 'none',
      observations: observations(['2010', '2011', '2012', '2016', '2017'], [1, 2, 3, 4, 5]),
    });
    expect([...(planChart(gap, NO_FOCUS)?.gaps ?? [])]).toEqual([3]);
  });

  it('keeps what is spoken of inside a long series, and says that it left some out', () => {
    const long = series({
      id: 'test.long',
      observations: observations(years(1900, 120), years(1900, 120).map(Number)),
    });
    const plan = planChart(long, { ...NO_FOCUS, claim: '1950' });
    expect(plan?.cut).toBe(true);
    expect(plan?.points.length).toBeLessThanOrEqual(24);
    expect(plan?.points.filter((point) => point.role === 'claim').length).toBe(1);
  });

  it('draws nothing for one value', () => {
    const one = series({ id: 'test.one', observations: observations(['2020'], [1]) });
    expect(planChart(one, NO_FOCUS)).toBeNull();
  });
});
