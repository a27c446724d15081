import type { IndexedSeries } from '../reference.ts';
import { terms } from '../text/terms.ts';
import type { AreaFit } from './area.ts';
import { groupsClash } from './breakdown.ts';
import type { Profile } from './lexicon.ts';
import type { ClaimWords } from './words.ts';

/** What speaks so strongly against a series that no weight of words makes up for it. */
export type RuledOut = 'area' | 'threshold' | 'half' | 'group' | 'breakdown' | 'rate';

/** How ids of series that the reader added begin: added on purpose, their area is often only a guess. */
const OWN = 'own.';
/** From which weight on a place is named near enough to be meant. */
const NAMED = 0.25;

/** What must hold between a claim and a series and does not, or null: another area, a breakdown not named. */
export function ruledOut(words: ClaimWords, profile: Profile, area: AreaFit): RuledOut | null {
  const { series } = profile;
  if (area === 'other') return 'area';
  // Nobody says which country: only an area that the sentence or the title names.
  const own = series.id.startsWith(OWN);
  if (area === 'unknown' && !own && !(words.tier(`place:${series.area}`) >= NAMED)) return 'area';
  if (thresholdsClash(words, profile)) return 'threshold';
  if (halfNamed(words, profile)) return 'half';
  if (groupsClash(words.groupsNear, profile.groups)) return 'group';
  if (groupsClash(profile.groups, words.groupsWide)) return 'group';
  if (!breakdownNamed(words, profile)) return 'breakdown';
  return rateNamed(words, series) ? null : 'rate';
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
