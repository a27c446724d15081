import type { IndexedSeries, Reference } from '../reference.ts';
import { terms } from '../text/terms.ts';
import { type AreaFit, areaFit } from './area.ts';
import { groupsClash, groupsOppose } from './breakdown.ts';
import type { Lexicon, Profile } from './lexicon.ts';
import { type KindFit, kindFit } from './unit.ts';
import type { ClaimWords } from './words.ts';

/** A series that could hold the claim's figure: of the right kind and area, with every breakdown named. */
export interface Candidate {
  at: number;
  profile: Profile;
  area: AreaFit;
  kind: KindFit;
  /** Sum of the weights of the words that brought it up. */
  pull: number;
}

/** How many candidates are ranked, and how many are looked at to find them. */
const KEEP = 80;
const LOOK = 1500;
/** From which weight on a place is named near enough to be meant. */
const NAMED = 0.25;
/** Words that stand in more than this share of the index bring up nothing by themselves. */
const COMMON = 0.25;

/**
 * The series that share most with a claim's words, best first, without those that can't be meant: another
 * area, another kind of number, or a breakdown that the text doesn't name.
 */
export function candidatesFor(
  words: ClaimWords,
  reference: Reference,
  lexicon: Lexicon,
): Candidate[] {
  const { index } = reference;
  if (words.claim.kind === 'change' && groupsOppose(words.groupsClause)) return [];
  const pull = new Map<number, number>();
  for (const [term, tier] of words.weight) {
    if (tier < 0.3 || term.startsWith('place:')) continue;
    const postings = index.postings(term);
    if (postings.length > COMMON * index.size) continue;
    const telling = lexicon.weight(term) * tier;
    for (const { at, weight } of postings) pull.set(at, (pull.get(at) ?? 0) + telling * weight);
  }
  const order = [...pull].sort((a, b) => b[1] - a[1]);
  const found: Candidate[] = [];
  for (const [at, sum] of order.slice(0, LOOK)) {
    const series = index.series(at);
    const kind = kindFit(words.claim, series);
    if (kind === 'other') continue;
    const profile = lexicon.profile(at);
    const area = areaFit(words.claim, words.home, series.area, profile.places);
    if (area === 'other') continue;
    // Nobody says which country: only an area that the sentence or the title names.
    if (area === 'unknown' && !((words.weight.get(`place:${series.area}`) ?? 0) >= NAMED)) continue;
    if (groupsClash(words.groupsNear, profile.groups)) continue;
    if (groupsClash(profile.groups, words.groupsWide)) continue;
    if (!breakdownNamed(words, profile) || !rateNamed(words, series)) continue;
    found.push({ at, profile, area, kind, pull: sum });
    if (found.length === KEEP) break;
  }
  return found;
}

/** Whether the text names every breakdown of the series: its places, and its other dimensions' values. */
function breakdownNamed(words: ClaimWords, profile: Profile): boolean {
  for (const place of profile.places) {
    if (place !== `place:${profile.series.area}` && !words.weight.has(place)) return false;
  }
  return profile.dimensions.every(({ value, groups }) => {
    if (groups.size) return [...groups].every((group) => words.groupsWide.has(group));
    const named = value.filter((term) => (words.weight.get(term) ?? 0) > 0.2);
    return named.length * 2 >= value.length;
  });
}

/** Whether a series of rates ("per 100,000 people", "GBP per week") is asked for: the text must say per what. */
function rateNamed(words: ClaimWords, series: IndexedSeries): boolean {
  const { claim } = words;
  const per = /\bper (.+)$/.exec(series.unit.label)?.[1];
  if (!per || claim.per || claim.kind === 'change' || claim.kind === 'rank') return true;
  if (/\d/.test(per)) return words.weight.has('rat');
  return (
    terms(per).some((term) => (words.weight.get(term) ?? 0) > 0.2) ||
    TIMES.test(claim.context.sentence)
  );
}

const TIMES = /\b(?:hourly|daily|weekly|monthly|yearly|annual|a (?:day|week|month|year))\b/i;
