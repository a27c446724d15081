import { describe, expect, it } from 'vitest';
import { quantitiesOf } from './quantities-of.ts';

const reasons = (text: string): string[] =>
  quantitiesOf(text).map(({ surface, reason }) => `${surface}: ${reason}`);

describe('numbers that are told from statistics by their form', () => {
  it.each([
    ['on 16 May 2023', '16 May 2023: date'],
    ['on May 16, 2023,', 'May 16, 2023: date'],
    ['the 16th of May', '16th of May: date'],
    ['since 2010', '2010: year'],
    ['April to June 2023', 'April to June 2023: period'],
    ['in 2023-24', '2023-24: period'],
    ['in 2023/24', '2023/24: period'],
    ['on 31 August 2015, 2016 and 2017', '31 August 2015, 2016 and 2017: period'],
    ['in the 1990s', '1990s: period'],
    ["the '50s", "'50s: period"],
    ['Q3 2023', 'Q3 2023: period'],
    ['31/12/2023', '31/12/2023: date'],
    ['2023-06-30', '2023-06-30: date'],
    ['at 12:40 pm', '12:40 pm: time'],
    ['at 9am', '9am: time'],
    ['call 0800 000 5058', '0800 000 5058: phone'],
    ['HS2', 'HS2: identifier'],
    ['COVID-19', 'COVID-19: identifier'],
    ['the A47/A11', 'A47/A11: identifier'],
    ['in the G7', 'G7: identifier'],
    ['section 12', '12: law'],
    ['page 7', '7: reference'],
    ['Tier 4', '4: identifier'],
    ['Year 6', '6: identifier'],
    ['route 36', '36: identifier'],
    ['under Cm 9801', '9801: identifier'],
    ['Regulation (EU) 2021/1119', '2021/1119: identifier'],
    ['quote DfT/0412', 'DfT/0412: identifier'],
    ['for the first time', 'first: ordinal'],
    ['the 21st century', '21st: ordinal'],
    ['999 calls', '999: identifier'],
    ['thousands of people', 'thousands: vague'],
    ['hundreds of thousands', 'hundreds of thousands: vague'],
  ])('%s', (text, expected) => {
    expect(reasons(text)).toEqual([expected]);
  });

  it('counts homes by the year that their number looks like', () => {
    expect(reasons('1780 homes were finished')).toEqual(['1780: null']);
    expect(reasons('more than 2000 jobs')).toEqual(['2000: null']);
    expect(reasons('in 1653 a shop opened')).toEqual(['1653: year']);
  });
});
