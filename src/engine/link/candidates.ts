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
const KEEP = 48;
const LOOK = 250;
/** How ids of series that the reader added begin: added on purpose, their area is often only a guess. */
const OWN = 'own.';
/** From which weight on a place is named near enough to be meant. */
const NAMED = 0.25;
/** Words that stand in more than this share of the index bring up nothing by themselves. */
const COMMON = 0.25;
/** … unless the index is that small (a reader's own source). */
const FEW = 60;

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
  const { sums } = lexicon;
  const touched: number[] = [];
  for (const [term, tier] of words.weight) {
    if (tier < 0.3 || term.startsWith('place:')) continue;
    const postings = lexicon.postings(term);
    if (postings.length > Math.max(FEW, COMMON * index.size)) continue;
    const telling = lexicon.weight(term) * tier;
    for (const { at, weight } of postings) {
      if (sums[at] === 0) touched.push(at);
      sums[at] = (sums[at] as number) + telling * weight;
    }
  }
  const least = leastOf(touched, sums);
  const order = touched
    .filter((at) => (sums[at] as number) >= least)
    .map((at) => [at, sums[at] as number] as const)
    .sort((a, b) => b[1] - a[1]);
  for (const at of touched) sums[at] = 0;
  const found: Candidate[] = [];
  for (const [at, sum] of order) {
    const series = index.series(at);
    const kind = kindFit(words.claim, series);
    if (kind === 'other') continue;
    const profile = lexicon.profile(at);
    const area = areaFit(words, series.area, profile.places);
    if (area === 'other') continue;
    // Nobody says which country: only an area that the sentence or the title names.
    const own = series.id.startsWith(OWN);
    if (area === 'unknown' && !own && !(words.tier(`place:${series.area}`) >= NAMED)) continue;
    if (thresholdsClash(words, profile) || halfNamed(words, profile)) continue;
    if (groupsClash(words.groupsNear, profile.groups)) continue;
    if (groupsClash(profile.groups, words.groupsWide)) continue;
    if (!breakdownNamed(words, profile) || !rateNamed(words, series)) continue;
    found.push({ at, profile, area, kind, pull: sum });
    if (found.length === KEEP) break;
  }
  return found;
}

// Measures of people or cases in a queue: how long they have waited makes another figure of them.
const QUEUES = terms('waiting waits pathways list backlog decision response');

/** Whether a waiting time that is part of a measure ("over 52 weeks") is on one side only, or another one. */
function thresholdsClash(words: ClaimWords, profile: Profile): boolean {
  const held = profile.thresholds;
  if (held.size > 0) {
    const named = words.thresholdsNear.size ? words.thresholdsNear : words.thresholdsWide;
    return ![...held].some((hours) => named.has(hours));
  }
  return words.thresholdsNear.size > 0 && QUEUES.some((term) => profile.known.has(term));
}

/** Whether the text names one of two that a measure joins by "or": "killed" is not "killed or injured". */
function halfNamed(words: ClaimWords, profile: Profile): boolean {
  return profile.either.some(([a, b]) => words.near.has(a) !== words.near.has(b));
}

/** A sum that about `LOOK` of the touched series reach: sorting all of them would cost more than it finds. */
function leastOf(touched: readonly number[], sums: Float64Array): number {
  if (touched.length <= LOOK) return 0;
  let top = 0;
  for (const at of touched) top = Math.max(top, sums[at] as number);
  const counts = new Uint32Array(64);
  for (const at of touched) {
    const bin = Math.min(63, Math.floor((64 * (sums[at] as number)) / top));
    counts[bin] = (counts[bin] as number) + 1;
  }
  let many = 0;
  for (let bin = 63; bin >= 0; bin--) {
    many += counts[bin] as number;
    if (many >= LOOK) return (bin * top) / 64;
  }
  return 0;
}

/** Whether the text names every breakdown of the series: its places, and its other dimensions' values. */
function breakdownNamed(words: ClaimWords, profile: Profile): boolean {
  for (const place of profile.places) {
    if (place !== `place:${profile.series.area}` && words.tier(place) === 0) return false;
  }
  return profile.dimensions.every(({ value, groups }) => {
    if (groups.size) return [...groups].every((group) => words.groupsWide.has(group));
    const named = value.filter((term) => words.tier(term) > 0.2);
    return named.length * 2 >= value.length;
  });
}

/** Whether a series of rates ("per 100,000 people", "GBP per week") is asked for: the text must say per what. */
function rateNamed(words: ClaimWords, series: IndexedSeries): boolean {
  const { claim } = words;
  const per = /\bper (.+)$/.exec(series.unit.label)?.[1];
  if (!per || claim.per || claim.kind === 'change' || claim.kind === 'rank') return true;
  if (/\d/.test(per)) return words.tier('rat') > 0;
  return terms(per).some((term) => words.tier(term) > 0.2) || TIMES.test(claim.context.sentence);
}

const TIMES = /\b(?:hourly|daily|weekly|monthly|yearly|annual|a (?:day|week|month|year))\b/i;
