// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { ANNOTATIONS } from './fixtures/annotations.ts';
import { readAloud } from './reading-aloud.ts';
import { showCard } from './show-card.tsx';

/** What card.test.tsx does not have read: the parts behind a button, and the cards without a ledger. */
describe('a screen reader says', () => {
  it('the chart’s figures as a table: what was known then beside what is known now', () => {
    const { box, press } = showCard(ANNOTATIONS.level);
    press('Show as table');
    const said = readAloud(box);
    const from = said.indexOf('button: Show as chart');
    expect(said.slice(from + 1, from + 9)).toEqual([
      'table: Apprentices starting in construction',
      'row: Period | Until 24 Aug 2023 | Now',
      'row: 2018 | 18,210 | 18,210',
      'row: 2019 | 19,044 | 19,044',
      'row: 2020 | 12,930 | 12,930',
      'row: 2021 | 20,118 | 20,118',
      'row: 2022 | 23,540 | 24,620',
      'row: 2023 | – | 9,240',
    ]);
    expect(said.filter((line) => line.startsWith('image'))).toEqual([]);
  });

  it('of a figure without a series: that there is none, why, what is nearest, and where to look', () => {
    const said = readAloud(showCard(ANNOTATIONS.gap).box);
    expect(said.slice(0, said.indexOf('link: Search ONS') + 1)).toEqual([
      'heading: Statistic 1 of 3',
      'button: Previous statistic',
      'button: Next statistic',
      'button: Close',
      'quote: “There are now over 4,000 repair cafés in our towns.”',
      'text: No official series for this in your sources.',
      'text: No official statistic counts repair cafés. They are run by volunteers and not registered as businesses.',
      'text: Nearest official measure, not the same thing',
      'text: Businesses repairing household goods, England',
      'text: Registered businesses that repair household goods; volunteers are not among them.',
      'text: 2023: 8,190',
      'text: UK business: activity, size and location, Office for National Statistics',
      'link: Search ONS',
    ]);
    expect(said.at(-1)).toBe('text: Nothing is sent until you choose to search.');
  });

  it('of a figure that others reported: so, before the chart', () => {
    const said = readAloud(showCard(ANNOTATIONS.secondary).box);
    const reported = said.findIndex((line) => line.includes('Reported, not read at the source'));
    const chart = said.findIndex((line) => line.startsWith('image'));
    expect(reported).toBeGreaterThan(0);
    expect(chart).toBeGreaterThan(reported);
    expect(said.join()).toMatch(/row: Official figure.*reported by others \| the same \| 7\.29/);
  });
});
