import { knowPolitics } from '../engine/claims/elections.ts';

/**
 * Days that articles count from without naming them: general (in the United States presidential) elections, and the days
 * on which governments took office. Data of the reference, handed to the engine as this file is loaded; without it these
 * events are times without dates.
 *
 * One country a line: its code, the days of its elections, then (after `|`) its governments, each the day and who led it;
 * all ascending. No leader: a change within one party or coalition, so that "this government" is unclear. Sources:
 * Electoral Commission and Cabinet Office (GB), Federal Election Commission and Congress (US), Australian Electoral
 * Commission and Governor-General, Elections Canada and Privy Council Office, Electoral Commission and Department of the
 * Prime Minister (NZ), Houses of the Oireachtas (IE).
 */
const POLITICS = `
GB 2001-06-07 2005-05-05 2010-05-06 2015-05-07 2017-06-08 2019-12-12 2024-07-04 | 2010-05-11:cameron 2015-05-08 2024-07-05:starmer
US 2000-11-07 2004-11-02 2008-11-04 2012-11-06 2016-11-08 2020-11-03 2024-11-05 | 2001-01-20:bush 2009-01-20:obama 2017-01-20:trump 2021-01-20:biden 2025-01-20:trump
AU 2007-11-24 2010-08-21 2013-09-07 2016-07-02 2019-05-18 2022-05-21 2025-05-03 | 2007-12-03:rudd 2010-06-24 2013-09-18:abbott 2015-09-15 2022-05-23:albanese
CA 2006-01-23 2008-10-14 2011-05-02 2015-10-19 2019-10-21 2021-09-20 2025-04-28 | 2006-02-06:harper 2015-11-04:trudeau 2025-03-14
NZ 2008-11-08 2011-11-26 2014-09-20 2017-09-23 2020-10-17 2023-10-14 | 2008-11-19:key 2016-12-12 2017-10-26:ardern 2023-01-25 2023-11-27:luxon
IE 2007-05-24 2011-02-25 2016-02-26 2020-02-08 2024-11-29 | 2011-03-09:kenny 2016-05-06 2020-06-27 2025-01-23
`;

knowPolitics(POLITICS);
