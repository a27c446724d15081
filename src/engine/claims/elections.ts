/** What is known of a country's elections and governments. */
interface Politics {
  /** Days of elections, ascending. */
  elections: readonly string[];
  /** The day that each government began, ascending, and who led it; no leader leaves "this government" unclear. */
  governments: readonly (readonly [day: string, leader?: string])[];
}

const countries = new Map<string, Politics>();

/**
 * Learns when countries voted and governments began, from lines `GB 2001-06-07 ... | 2010-05-11:cameron ...`. The
 * reference brings the table (`src/reference/elections.ts`); until then no event of politics has a day.
 */
export function knowPolitics(table: string): void {
  for (const line of table.trim().split('\n')) {
    const [days = '', governments = ''] = line.split(' | ');
    const [code = '', ...elections] = days.split(' ');
    const began = governments.split(' ').map((entry) => entry.split(':') as [string, string?]);
    countries.set(code, { elections, governments: began });
  }
}

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
  const politics = countries.get(country ?? '');
  const text = words.toLowerCase();
  if (!politics || OTHER.test(text)) return null;
  const led = politics.governments.filter(([day, leader]) => day <= published && leader);
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
