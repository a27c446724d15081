/**
 * Days that articles count from without naming them: general (in the United States presidential) elections, and the days
 * on which governments took office. Sources: Electoral Commission and Cabinet Office (GB), Federal Election Commission
 * and Congress (US), Australian Electoral Commission and Governor-General, Elections Canada and Privy Council Office,
 * Electoral Commission and Department of the Prime Minister (NZ), Houses of the Oireachtas (IE).
 */
interface Politics {
  /** Ascending. */
  elections: readonly string[];
  /** Ascending: the day, and who led it. No leader: a change within one party or coalition, so "this government" is unclear. */
  governments: readonly (readonly [day: string, leader: string | null])[];
}

const COUNTRIES: Readonly<Record<string, Politics>> = {
  GB: {
    elections: [
      '2001-06-07',
      '2005-05-05',
      '2010-05-06',
      '2015-05-07',
      '2017-06-08',
      '2019-12-12',
      '2024-07-04',
    ],
    governments: [
      ['2010-05-11', 'cameron'],
      ['2015-05-08', null],
      ['2024-07-05', 'starmer'],
    ],
  },
  US: {
    elections: [
      '2000-11-07',
      '2004-11-02',
      '2008-11-04',
      '2012-11-06',
      '2016-11-08',
      '2020-11-03',
      '2024-11-05',
    ],
    governments: [
      ['2001-01-20', 'bush'],
      ['2009-01-20', 'obama'],
      ['2017-01-20', 'trump'],
      ['2021-01-20', 'biden'],
      ['2025-01-20', 'trump'],
    ],
  },
  AU: {
    elections: [
      '2007-11-24',
      '2010-08-21',
      '2013-09-07',
      '2016-07-02',
      '2019-05-18',
      '2022-05-21',
      '2025-05-03',
    ],
    governments: [
      ['2007-12-03', 'rudd'],
      ['2010-06-24', null],
      ['2013-09-18', 'abbott'],
      ['2015-09-15', null],
      ['2022-05-23', 'albanese'],
    ],
  },
  CA: {
    elections: [
      '2006-01-23',
      '2008-10-14',
      '2011-05-02',
      '2015-10-19',
      '2019-10-21',
      '2021-09-20',
      '2025-04-28',
    ],
    governments: [
      ['2006-02-06', 'harper'],
      ['2015-11-04', 'trudeau'],
      ['2025-03-14', null],
    ],
  },
  NZ: {
    elections: ['2008-11-08', '2011-11-26', '2014-09-20', '2017-09-23', '2020-10-17', '2023-10-14'],
    governments: [
      ['2008-11-19', 'key'],
      ['2016-12-12', null],
      ['2017-10-26', 'ardern'],
      ['2023-01-25', null],
      ['2023-11-27', 'luxon'],
    ],
  },
  IE: {
    elections: ['2007-05-24', '2011-02-25', '2016-02-26', '2020-02-08', '2024-11-29'],
    governments: [
      ['2011-03-09', 'kenny'],
      ['2016-05-06', null],
      ['2020-06-27', null],
      ['2025-01-23', null],
    ],
  },
};

const ELECTION = /\belections?\b|\belected\b|\b(?:start|beginning) of (?:this|the) parliament\b/;
const OFFICE =
  /\b(?:offices?|power|government|administration|coalition|inaugurat\w+|inauguration|sworn|president|presidency)\b/;
/** Events with a number or an area of their own are others: local, European and by-elections. */
const OTHER =
  /\b(?:local|mayoral|by-?elections?|european|midterms?|scottish|welsh|senedd|assembly|state|council|next|previous|before|last\s+(?:conservative|labour|liberal|government|administration))\b/;

/**
 * The day of an election or of a government's start that words name in a country ("since the general election", "since
 * this government took office", "since President Trump was elected"), the latest one before the article's day; null for
 * other events, and where a change within the party in office leaves the start open.
 */
export function dayOfEvent(
  words: string,
  country: string | null,
  published: string,
): string | null {
  const politics = country === null ? undefined : COUNTRIES[country];
  const text = words.toLowerCase();
  if (!politics || OTHER.test(text)) return null;
  const led = politics.governments.filter(([day, leader]) => day <= published && leader !== null);
  const named = led.findLast(([, leader]) => text.includes(leader as string));
  if (ELECTION.test(text)) {
    const before = named && /\belected\b/.test(text) ? named[0] : published;
    return politics.elections.findLast((day) => day <= before) ?? null;
  }
  if (!OFFICE.test(text)) return null;
  if (named) return named[0];
  // Another person's government than those of the table: nothing is known of it.
  if (
    /\b(?:president|prime minister) [a-z]+\b/.test(
      text.replace(/\b(?:took|came|was|has|is|and)\b.*/, '').trim(),
    )
  )
    return null;
  const [day, leader] = politics.governments.findLast(([start]) => start <= published) ?? [];
  return day !== undefined && leader ? day : null;
}
