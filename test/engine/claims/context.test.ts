import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/engine/claim.ts';
import { statistic, statistics } from './read-text.ts';

const days = (claim: Claim | undefined): string | null =>
  claim?.period.period ? `${claim.period.period.from}/${claim.period.period.to}` : null;
const base = (claim: Claim | undefined): string | null =>
  claim?.basePeriod?.period
    ? `${claim.basePeriod.period.from}/${claim.basePeriod.period.to}`
    : null;

describe('periods', () => {
  it.each([
    ['In 2021 there were 500 of them.', '2021-01-01/2021-12-31'],
    ['Last year 500 people came.', '2022-01-01/2022-12-31'],
    ['This year 500 people have come.', '2023-01-01/2023-10-16'],
    ['In the year to June 2023 500 people came.', '2022-07-01/2023-06-30'],
    ['In the 12 months ending March 2021 500 people came.', '2020-04-01/2021-03-31'],
    ['In the three months to May 500 people came.', '2023-03-01/2023-05-31'],
    ['Between April and June 2023 500 people came.', '2023-04-01/2023-06-30'],
    ['In the third quarter of 2022 500 people came.', '2022-07-01/2022-09-30'],
    ['In the first half of this year 500 people came.', '2023-01-01/2023-06-30'],
    ['In 2022/23 500 people came.', '2022-04-01/2023-03-31'],
    ['In 2022/23 500 teachers left.', '2022-08-01/2023-07-31'],
    ['In December 500 people came.', '2022-12-01/2022-12-31'],
    ['At the end of 2022 500 people were waiting.', '2022-12-01/2022-12-31'],
    ['On 30 June 500 people were waiting.', '2023-06-30/2023-06-30'],
  ])('%s', (text, expected) => {
    expect(days(statistic(text))).toBe(expected);
  });

  it('takes the financial year of the publisher', () => {
    const publisher = { id: null, name: 'The Treasury', area: 'AU' };
    expect(days(statistic('In 2022-23 exports were $500 billion.', { publisher }))).toBe(
      '2022-07-01/2023-06-30',
    );
  });

  it('says why a page without a date leaves a year open', () => {
    const claim = statistic('Last year 500 people came.', { published: null });
    expect(claim.period).toMatchObject({ text: 'Last year', period: null });
    expect(claim.period.unresolved).toMatch(/no date/);
  });

  it('keeps apart the time of a figure and the time it is compared with', () => {
    const [level, change] = statistics('In 2022 500 people came, 20% more than in 2019.');
    expect(days(level)).toBe('2022-01-01/2022-12-31');
    expect(base(change)).toBe('2019-01-01/2019-12-31');
    const [now, then] = statistics('It made up 50.4% last year, against 6.9% in 2010.');
    expect([days(now), days(then)]).toEqual(['2022-01-01/2022-12-31', '2010-01-01/2010-12-31']);
    const [, bracket] = statistics('Deaths fell to 1,602 in 2022 (2021: 1,624).');
    expect(days(bracket)).toBe('2021-01-01/2021-12-31');
  });

  it('measures a year earlier from the period of the statement', () => {
    const [, change] = statistics(
      'In the year to June 2023 500 people came, 20% more than a year earlier.',
    );
    expect(base(change)).toBe('2021-07-01/2022-06-30');
  });

  it('gives each of a list of figures its own date', () => {
    const found = statistics(
      'At 31 August 2015, 2016 and 2017 the shares were 49%, 53% and 56% of schools.',
    );
    expect(found.map(days)).toEqual([
      '2015-08-31/2015-08-31',
      '2016-08-31/2016-08-31',
      '2017-08-31/2017-08-31',
    ]);
  });

  it('knows how far back a record reaches from when it was', () => {
    expect(statistic('The rate is 4.2%, the lowest since 2010.').period.text).not.toBe(
      'since 2010',
    );
  });

  it('ends a change at the later time that its words name', () => {
    const [, fall] = statistics(
      'At the end of 2021, 9,000 boats lay idle. Two years later, that number had fallen by 50%.',
    );
    expect(fall?.period.period?.to).toBe('2023-12-31');
    expect(fall?.basePeriod?.period?.to).toBe('2021-12-31');
    const rise = statistics(
      'By March 2022, 300 had opened. Six months later it was 350, up 17%.',
    ).at(-1);
    expect(rise?.period.period?.to).toBe('2022-09-30');
    expect(rise?.basePeriod?.period?.to).toBe('2022-03-31');
  });

  it('carries the time of a lead-in into its list', () => {
    const found = statistics('In the year to June 2023:\n• Joined: 14,100\n• Left: 13,860');
    expect(found.map(days)).toEqual(['2022-07-01/2023-06-30', '2022-07-01/2023-06-30']);
  });
});

describe('areas', () => {
  it.each([
    ['In Wales 500 people came.', 'GB-WLS', true],
    ['Across England and Wales 500 people came.', 'GB-EAW', true],
    ['500 people arrived on our shores.', 'GB', true],
    ['There are 500 shops in our capital.', 'GB-REG-LDN', true],
    ['UK exports were £500 billion.', 'GB', true],
    ['12,000 Albanians arrived.', 'GB', false],
    ['Exports to Spain were £50 billion.', 'GB', false],
  ])('%s', (text, code, stated) => {
    expect(statistic(text).area).toMatchObject({ code, stated });
  });
});

describe('what a figure leans on', () => {
  it.each([
    ['Last year 12,000 people came. That number has fallen by 90%.'],
    ['58,500 people left. Of these, 15,200 were returned by force.'],
    ['The list fell by 300 to 209,700.'],
    ['Exports were £834 billion, up from £815 billion.'],
    ['There were 128,786 people waiting. A year later it was 124,802.'],
  ])('%s', (text) => {
    const [first, second] = statistics(text);
    expect(second?.refersTo).toBe(first?.start);
  });
});

describe('words for linking', () => {
  it('gives each number of a clause its own words', () => {
    const [men, women] = statistics('The employment rate was 78% for men and 72% for women.');
    expect(men?.measure).toBe('employment rate men');
    expect(women?.measure).toBe('employment rate women');
    expect(women?.context.clause).not.toContain('men and');
  });

  it('reads the label before a colon', () => {
    expect(statistic('Waits over 52 weeks: 140,508').measure).toBe('Waits');
    expect(statistic('Waits over 52 weeks: 140,508').context.clause).toContain('over 52 weeks');
  });

  it('names the counted noun as unit', () => {
    expect(statistic('Over 2300 coffee shops have opened.').unit).toBe('coffee shops');
    expect(statistic('Last year 12,000 Albanians came.').unit).toBe('people');
    expect(statistics('It fell to 216,000 people, from 252,000.')[1]?.unit).toBe('people');
  });

  it('keeps the hedge apart', () => {
    expect(statistic('Over 2300 shops have opened.')).toMatchObject({
      modifier: 'Over',
      surface: '2300',
    });
    expect(statistic('The rate is now up to 7%.').modifier).toBeNull();
    expect(statistic('A little under two thirds own their home.').modifier).toBe('A little under');
  });
});

describe('what a rate is counted by', () => {
  it.each([
    ['The rate was 64.2 per 100,000 people.', '100,000 people'],
    ['Pay averaged £689 a week.', 'week'],
    ['Spending came to £12,047 per head.', 'head'],
    ['There were 38 deaths every day.', 'day'],
    ['There were 38 deaths.', null],
  ])('%s', (text, per) => {
    expect(statistic(text).per).toBe(per);
  });
});
