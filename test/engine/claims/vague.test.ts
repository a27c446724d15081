import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/engine/claim.ts';
import type { Period } from '../../../src/engine/periods/period.ts';
import { statistics } from './read-text.ts';

const days = (period: Period | null | undefined): string | null =>
  period ? `${period.from}/${period.to}` : null;
const of = (claim: Claim | undefined) => days(claim?.period.period);
const base = (claim: Claim | undefined) => days(claim?.basePeriod?.period);

describe('a time without fixed dates', () => {
  it.each([
    ['In the spring of 2022 500 people came.', '2022-03-01/2022-06-30'],
    ['In autumn 2021 500 people came.', '2021-09-01/2021-12-31'],
    ['This spring 500 people came.', '2023-03-01/2023-06-30'],
    ['In early 2022 500 people came.', '2022-01-01/2022-04-30'],
    ['In the middle of last year 500 people came.', '2022-04-01/2022-09-30'],
    ['In the mid-nineties 500 people came.', '1993-04-01/1997-03-31'],
    ['At the turn of the century 500 people came.', '1999-01-01/2002-12-31'],
    ['There were 500 of them before the pandemic.', '2018-04-01/2020-03-31'],
  ])('lies within bounds: %s', (text, expected) => {
    const claim = statistics(text).at(-1);
    expect(of(claim)).toBeNull();
    expect(claim?.period.unresolved).toBe('These words have no fixed dates.');
    expect(days(claim?.period.about)).toBe(expected);
  });

  it('has no season south of the equator, and no year on a page without a date', () => {
    const publisher = { id: null, name: 'The Treasury', area: 'AU' };
    expect(
      statistics('In the spring of 2022 500 people came.', { publisher })[0]?.period.about,
    ).toBeUndefined();
    expect(
      statistics('Last spring 500 people came.', { published: null })[0]?.period.about,
    ).toBeUndefined();
  });
});

describe('years and quarters by other names', () => {
  it.each([
    ['In the June quarter of 2022 500 people came.', '2022-04-01/2022-06-30'],
    ['In the June quarter 500 people came.', '2023-04-01/2023-06-30'],
    ['In the June year 500 people came.', '2022-07-01/2023-06-30'],
    ['Over the year to the June quarter of 2022 500 people came.', '2021-07-01/2022-06-30'],
    ['In the week ending 12 March 2023 500 people came.', '2023-03-06/2023-03-12'],
    ['In the week beginning 6 March 2023 500 people came.', '2023-03-06/2023-03-12'],
    ['In March last year 500 people came.', '2022-03-01/2022-03-31'],
    ['In the final quarter of last year 500 people came.', '2022-10-01/2022-12-31'],
    ['At the end of last year 500 people were waiting.', '2022-12-01/2022-12-31'],
    ['In 2020, the last full year before the crash, 500 people came.', '2020-01-01/2020-12-31'],
  ])('%s', (text, expected) => {
    expect(of(statistics(text).at(-1))).toBe(expected);
  });

  it('a fiscal year is that of the publisher, and so is the bare year after it', () => {
    const publisher = { id: null, name: 'A department', area: 'US' };
    const [first, second] = statistics('500 people came in fiscal year 2022, and 700 in 2021.', {
      publisher,
    });
    expect([of(first), of(second)]).toEqual(['2021-10-01/2022-09-30', '2020-10-01/2021-09-30']);
  });
});

describe('whose time a phrase is', () => {
  it.each([
    [
      'Nuclear gave us 37.3 TWh in 2022, well down on the 58.7 of 1990, and the sun 14.4.',
      '2022-01-01/2022-12-31',
    ],
    [
      'In 2022 magistrates jailed 200 people, 7% more than the year before, and fined 900.',
      '2022-01-01/2022-12-31',
    ],
    [
      'In 2022 they gave 630 orders, where in 2010 it had been 1,705, and fined 900 people.',
      '2022-01-01/2022-12-31',
    ],
  ])('the last figure is of the main time: %s', (text, expected) => {
    expect(of(statistics(text).at(-1))).toBe(expected);
  });

  it('is not the time that a figure is set against', () => {
    const [level, change] = statistics('500 people live there, 15% fewer than last year.');
    expect(of(level)).toBeNull();
    expect(base(change)).toBe('2022-01-01/2022-12-31');
    const [were] = statistics('Rough sleeping, at 4,667, is far more than what it was in 2010.');
    expect(of(were)).toBeNull();
    const [, then] = statistics(
      'In April to June 2023 451 came, against 420 in the same months of 2022.',
    );
    expect(of(then)).toBe('2022-04-01/2022-06-30');
    const more = statistics(
      'At the end of September 500 stood there, 5% more than nine months earlier.',
    ).at(-1);
    expect(base(more)).toBe('2022-12-01/2022-12-31');
  });

  it('goes on from the main figure, not from an older one beside it', () => {
    const claims = statistics(
      'A million came in 2022; in 2021 it was 1.1 million. Some 900,000 of them were new.',
    );
    expect(of(claims.at(-1))).toBe('2022-01-01/2022-12-31');
  });

  it('is announced by the line above the figures, for all that follow', () => {
    const claims = statistics(
      'The service in December:\n- 500 waited\n- 600 were seen\n\n700 people came.',
    );
    expect(of(claims.at(-1))).toBe('2022-12-01/2022-12-31');
  });

  it('is open for a month that is not named', () => {
    const claims = statistics(
      'In January 2021 there were 245. Hospitals were 85.6 per cent full in the month.',
    );
    expect(of(claims.at(-1))).toBeNull();
  });
});
