import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/engine/claim.ts';
import { dayOfEvent } from '../../../src/engine/claims/elections.ts';
import { statistics } from './read-text.ts';

const days = (claim: Claim | undefined): string | null =>
  claim?.period.period ? `${claim.period.period.from}/${claim.period.period.to}` : null;
const base = (claim: Claim | undefined): string | null =>
  claim?.basePeriod?.period
    ? `${claim.basePeriod.period.from}/${claim.basePeriod.period.to}`
    : null;

describe('the time that a figure is set against', () => {
  it.each([
    ['In June 2023 500 were open, up 16% on the figure for March.', '2023-03-01/2023-03-31'],
    ['In June 2022 500 were open, up 16% on the figure for August.', '2021-08-01/2021-08-31'],
    ['In 2022 500 came, less than half the 2021 total.', '2021-01-01/2021-12-31'],
    ['In May 2023 500 came and jobs rose by 90 in the month.', '2023-04-01/2023-04-30'],
    [
      'In 2022 500 came, after 800 in 2019, and that is 38% below the 2019 level.',
      '2019-01-01/2019-12-31',
    ],
  ])('%s', (text, expected) => {
    expect(base(statistics(text).at(-1))).toBe(expected);
  });

  it('is not that of the figure itself', () => {
    const [level] = statistics('In 2022 500 came, less than half the 2021 total.');
    expect(days(level)).toBe('2022-01-01/2022-12-31');
    const [, , total] = statistics(
      'Jobs rose by 90 in the month of May 2023. The 2021 total was 500.',
    );
    expect(days(total ?? statistics('The 2021 total was 500.')[0])).toBe('2021-01-01/2021-12-31');
  });

  it('leaves the level alone that a change over a month or year came to', () => {
    const [rise, level] = statistics('In May 2023 jobs rose 2% on the year to 4.6 million.');
    expect(base(rise)).toBe('2022-05-01/2022-05-31');
    expect(days(level)).toBe('2023-05-01/2023-05-31');
    const [, month] = statistics('In May 2023 jobs rose by 90 in the month to 4.6 million.');
    expect(days(month)).toBe('2023-05-01/2023-05-31');
  });
});

describe('the earlier of two figures', () => {
  it('has a time of its own only where one is named', () => {
    const [now, then] = statistics('It was 3.2% in September, down from 3.6%.');
    expect(days(now)).toBe('2023-09-01/2023-09-30');
    expect(then?.period).toMatchObject({
      period: null,
      before: { from: '2023-09-01', to: '2023-09-30' },
    });
    const [, named] = statistics('It was 3.2% in September, down from 3.6% in August.');
    expect(days(named)).toBe('2023-08-01/2023-08-31');
    const [, began] = statistics('It fell to 3.75%, from 5.25% since August 2022.');
    expect(began?.period.before).toMatchObject({ from: '2022-08-01' });
  });

  it('is of the same time where one is a revision', () => {
    const [, first] = statistics('Exports in 2022 were revised to £834bn, up from £815bn.');
    expect(days(first)).toBe('2022-01-01/2022-12-31');
  });

  it('takes the time of a peak that it came down from', () => {
    const [now, peak] = statistics('The rate is 11%, down from a peak in 2012 of 15.1%.');
    expect(days(now)).toBeNull();
    expect(days(peak)).toBe('2012-01-01/2012-12-31');
  });

  it('may be a change itself', () => {
    const [, before] = statistics(
      'The economy grew by 0.6% in the second quarter of 2023, after 0.1% in the quarter before.',
    );
    expect(days(before)).toBe('2023-01-01/2023-03-31');
  });
});

describe('a change between two levels near it', () => {
  it.each([
    'On 1 October 2022 the strength was 2,560. On 1 January 2022 it had been 2,700, so it is still 140 lower.',
    'On 1 January 2022 there were 2,700 posts. By 1 October 2022 it was 2,560. That is a drop of 5 per cent.',
    'Posts fell 5% from 2,700 on 1 January 2022 to 2,560 on 1 October 2022.',
  ])('goes from the earlier to the later: %s', (text) => {
    const change = statistics(text).find(({ kind }) => kind === 'change');
    expect([base(change), days(change)]).toEqual([
      '2022-01-01/2022-01-01',
      '2022-10-01/2022-10-01',
    ]);
  });

  it('is read so only when they give its number, and it names no other time', () => {
    const other = statistics(
      'On 1 January 2022 there were 2,700 posts. By 1 October 2022 it was 2,560. That is a drop of 30 per cent.',
    ).at(-1);
    expect(base(other)).toBeNull();
    const own = statistics(
      'On 1 January 2022 there were 2,700 posts. By 1 October 2022 it was 2,560, 5 per cent fewer than in 2019.',
    ).at(-1);
    expect(base(own)).toBe('2019-01-01/2019-12-31');
  });
});

describe('words that point at a time', () => {
  it('"of that year" is the year named last', () => {
    const claim = statistics('Remember 2021? In January of that year 37% had it.').at(-1);
    expect(days(claim)).toBe('2021-01-01/2021-01-31');
  });

  it('a sentence about the number before it may date it', () => {
    const [now, then] = statistics(
      '86,021 chargers. That is how many there were on 1 October 2022. A year earlier: 70,042.',
    );
    expect([days(now), days(then)]).toEqual(['2022-10-01/2022-10-01', '2021-10-01/2021-10-01']);
  });

  it('a change since a time ends where its level is', () => {
    const [change] = statistics(
      'Since 2015 the rate has come down by 4.3 percentage points, to 10.2 per cent in 2021.',
    );
    expect([base(change), days(change)]).toEqual([
      '2015-01-01/2015-12-31',
      '2021-01-01/2021-12-31',
    ]);
  });
});

describe('elections and governments', () => {
  it('have days in the countries that are known', () => {
    const us = {
      publisher: { id: null, name: 'A department', area: 'US' },
      published: '2019-12-16',
    };
    const [jobs] = statistics('Jobs rose by 5% since President Trump was elected.', us);
    expect([base(jobs), days(jobs)]).toEqual(['2016-11-08/2016-11-08', '2016-11-08/2019-12-16']);
    expect(dayOfEvent('since the general election', 'GB', '2025-01-01')).toBe('2024-07-04');
    expect(dayOfEvent('since this government took office', 'GB', '2025-01-01')).toBe('2024-07-05');
  });

  it.each([
    ['since this government took office', 'GB', '2023-01-01'],
    ['since the local elections', 'GB', '2025-01-01'],
    ['since the election', 'GB-SCT', '2025-01-01'],
    ['since the election', 'FR', '2025-01-01'],
    ['since the pandemic', 'GB', '2025-01-01'],
    ['since president carter took office', 'US', '2025-06-01'],
  ])('are left open where the words do not settle it: %s (%s, %s)', (words, country, day) => {
    expect(dayOfEvent(words, country, day)).toBeNull();
  });
});

describe('a date before a total', () => {
  it('is the time of it', () => {
    const [now, then] = statistics(
      'On 1 January total strength was 180,780, down from 183,130 a year earlier and 198,810 in April 2014.',
    );
    expect([days(now), days(then)]).toEqual(['2023-01-01/2023-01-01', '2022-01-01/2022-01-01']);
  });

  it('says more than an event without dates', () => {
    const [claim] = statistics('Under the last government 2.5 million came in 2021 alone.');
    expect(days(claim)).toBe('2021-01-01/2021-12-31');
  });
});

describe('years before and after', () => {
  it.each([
    ['In 2022 it was 25%. Twenty years before it was 9%.', '2002-01-01/2002-12-31'],
    ['In 2020 500 came, and the year after it fell to 400.', '2021-01-01/2021-12-31'],
    [
      'There were 377 homes in March 2022. A decade earlier there were 210.',
      '2012-03-01/2012-03-31',
    ],
  ])('%s', (text, expected) => {
    expect(days(statistics(text).at(-1))).toBe(expected);
  });

  it('"the last year for which there are figures" names none', () => {
    const [claim] = statistics(
      'In the last year for which there are figures 500 children were poor.',
    );
    expect(days(claim)).toBeNull();
  });
});

describe('stretches of time', () => {
  it.each([
    ['From April 2022 to March 2023 200,000 homes were built.', '2022-04-01/2023-03-31'],
    ['From January 2023 to March 2023 500 came.', '2023-01-01/2023-03-31'],
    ['Over the last year 500 came.', '2022-10-01/2023-09-30'],
    ['Last year 500 came.', '2022-01-01/2022-12-31'],
    ['In the first half of the year 500 came.', '2023-01-01/2023-06-30'],
  ])('%s', (text, expected) => {
    expect(days(statistics(text).at(-1))).toBe(expected);
  });

  it('are the two ends of a change', () => {
    const change = statistics('From 2010 to 2022 the number of officers fell by 20,000.').at(-1);
    expect([base(change), days(change)]).toEqual([
      '2010-01-01/2010-12-31',
      '2022-01-01/2022-12-31',
    ]);
  });
});

describe('two times in one sentence', () => {
  it('a figure that has since been reached is not of the time before', () => {
    const [peak, now] = statistics(
      'Numbers peaked at 56,042 in September 2021 and have since fallen to 32,059.',
    );
    expect([days(peak), days(now)]).toEqual(['2021-09-01/2021-09-30', null]);
  });

  it.each([
    ['In 2019, before the pandemic, 450 people were waiting.', '2019-01-01/2019-12-31'],
    ['Last year saw 368 arrivals, a fifth below the 2019 record of 457.', '2019-01-01/2019-12-31'],
  ])('the nearer one is that of the figure: %s', (text, expected) => {
    expect(days(statistics(text).at(-1))).toBe(expected);
  });

  it('"now" is not the time of what stood before the semicolon', () => {
    const [then, now] = statistics(
      'We inherited a list of 7.6 million people; it is now 7.4 million.',
    );
    expect([days(then), days(now)]).toEqual([null, '2023-10-16/2023-10-16']);
  });

  it('a figure of a record’s last time is of that time', () => {
    const claims = statistics('In 2022 it was 1,602, the lowest since 2019, when it was 1,558.');
    expect([days(claims[0]), days(claims.at(-1))]).toEqual([
      '2022-01-01/2022-12-31',
      '2019-01-01/2019-12-31',
    ]);
  });
});

describe('times without a year, and of others', () => {
  it.each([
    ['In the second quarter 500 came.', '2023-04-01/2023-06-30'],
    ['In the fourth quarter 500 came.', '2022-10-01/2022-12-31'],
    ['500 people came in Q1.', '2023-01-01/2023-03-31'],
    ['500 people came in Q4.', '2022-10-01/2022-12-31'],
    ['Between 2015 and 2021 rough sleeping rose to 4,667.', '2021-01-01/2021-12-31'],
  ])('%s', (text, expected) => {
    expect(days(statistics(text)[0])).toBe(expected);
  });

  it('a change counts from the peak that it names, not from the time of another change', () => {
    const change = statistics(
      'On 30 June 2023 there were 32,059 people, 8% more than a year earlier but 43% fewer than the peak of 56,042 in September 2021.',
    ).find(({ surface }) => surface === '43%');
    expect([base(change), days(change)]).toEqual([
      '2021-09-01/2021-09-30',
      '2023-06-30/2023-06-30',
    ]);
  });

  it('a parliament starts with its election', () => {
    expect(dayOfEvent('since the start of this parliament', 'GB', '2025-01-01')).toBe('2024-07-04');
  });
});
