import { isOwn } from '../own-series.ts';
import type { IndexedSeries } from '../reference.ts';
import { terms } from '../text/terms.ts';
import type { AreaFit } from './area.ts';
import { groupsClash, groupsIn, stepsClash } from './breakdown.ts';
import type { Profile } from './profile.ts';
import { nounsOf } from './unit.ts';
import type { ClaimWords } from './words.ts';

/** What speaks so strongly against a series that no weight of words makes up for it. */
export type RuledOut = 'area' | 'threshold' | 'adjustment' | 'half' | 'group' | 'breakdown';

// "For all employees it was 14.3%", after the figure of those who work full-time.
const EVERYONE =
  /\b(?:all|every|overall) (?:employees?|workers?|adults?|pupils?|children|people|ages|households)\b/i;

/** From which weight on a place is named near enough to be meant. */
const NAMED = 0.25;

/** What must hold between a claim and a series and does not, or null: another area, a breakdown not named. */
export function ruledOut(words: ClaimWords, profile: Profile, area: AreaFit): RuledOut | null {
  const { series } = profile;
  if (area === 'other') return 'area';
  // Nobody says which country: only an area that the sentence or the title names.
  const own = isOwn(series.id);
  if (area === 'unknown' && !own && !(words.tier(`place:${series.area}`) >= NAMED)) return 'area';
  if (thresholdsClash(words, profile)) return 'threshold';
  if (stepsClash(words.steps, profile.steps)) return 'threshold';
  if (adjustedOtherwise(words, series)) return 'adjustment';
  if (halfNamed(words, profile)) return 'half';
  if (!profile.isGap && groupsClash(words.groupsNear, profile.aliasGroups)) return 'group';
  if (groupsClash(profile.groups, words.groupsWide)) return 'group';
  if (profile.groups.size > 0 && EVERYONE.test(words.claim.context.clause)) {
    const said = groupsIn(terms(words.claim.context.clause));
    if (groupsClash(profile.groups, said)) return 'group';
  }
  return breakdownNamed(words, profile) ? null : 'breakdown';
}

// Measures of people or cases in a queue: how long they have waited makes another figure of them.
const QUEUES = terms('waiting waits pathways list backlog decision response');

/** Whether a waiting time that is part of a measure ("over 52 weeks") is on one side only, or another one. */
function thresholdsClash(words: ClaimWords, profile: Profile): boolean {
  const held = profile.thresholds;
  if (held.size > 0) {
    const named = words.thresholdsNear.size ? words.thresholdsNear : words.thresholdsWide;
    // Where the text names none at all ("treated in time") only one measure may hold one: for weights to say.
    return named.size > 0 && ![...held].some((hours) => named.has(hours));
  }
  return words.thresholdsNear.size > 0 && QUEUES.some((term) => profile.known.has(term));
}

/** From which weight on a word, or one for it, is said of the number itself. */
const SAID = 0.7;

/** Whether the text names one of two that a measure joins by "or": "killed" is not "killed or injured". */
function halfNamed(words: ClaimWords, profile: Profile): boolean {
  const said = (term: string) => words.near.has(term) || words.tier(term) >= SAID;
  return profile.either.some(
    ([a, b]) => words.own.has(a) !== words.own.has(b) || said(a) !== said(b),
  );
}

/** Whether the text names every breakdown of the series: its places, and its other dimensions' values. */
function breakdownNamed(words: ClaimWords, profile: Profile): boolean {
  for (const place of profile.places) {
    if (place !== `place:${profile.series.area}` && words.tier(place) === 0) return false;
  }
  return profile.dimensions.every(({ parts, groups }) => {
    if (groups.size) return [...groups].every((group) => words.groupsWide.has(group));
    const half = (list: readonly string[]) => {
      const telling = new Set(list.filter((term) => !profile.title.includes(term)));
      const named = [...telling].filter((term) => words.tier(term) > 0.2);
      return named.length * 2 >= telling.size;
    };
    // One trade of "agriculture, forestry and fishing" speaks of all three.
    return parts.some(half) || profile.ownAliases.some((alias) => saidWhole(alias, words));
  });
}

const UNADJUSTED = /\bnot (?:seasonally )?adjusted|\bunadjusted/i;
const ADJUSTED = /\bseasonal(?:ly)?[ -]adjust/i;

/** Whether the text says that the figure is unadjusted for the season, or adjusted, and the series is the other. */
function adjustedOtherwise({ claim }: ClaimWords, { title }: IndexedSeries): boolean {
  if (!title.includes('djust')) return false;
  const { clause } = claim.context;
  const plain = UNADJUSTED.test(clause);
  if (plain) return !UNADJUSTED.test(title) && ADJUSTED.test(title);
  return ADJUSTED.test(clause) && UNADJUSTED.test(title);
}

/** Whether a wording stands in the sentence whole. */
function saidWhole(wording: readonly string[], words: ClaimWords): boolean {
  return wording.length > 0 && wording.every((term) => words.tier(term) > 0.5);
}

/** Whether a series of rates ("per 100,000 people", "GBP per week") is asked for: the text must say per what. */
export function rateNamed(words: ClaimWords, series: IndexedSeries): boolean {
  const { claim } = words;
  const per = /\bper (.+)$/.exec(series.unit.label)?.[1];
  if (!per || claim.per || claim.kind === 'change' || claim.kind === 'rank') return true;
  if (/\d/.test(per)) return words.tier('rat') > 0;
  return nounsOf(per).some((term) => words.tier(term) > 0.2) || TIMES.test(claim.context.sentence);
}

const TIMES =
  /\b(?:average|typical|each|every|hourly|daily|weekly|monthly|yearly|annual|a (?:day|week|month|year))\b/i;
