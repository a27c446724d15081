import type { Article } from '../article.ts';
import type { Reference } from '../reference.ts';
import { type AreaFit, areaFit } from './area.ts';
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
const KEEP = 40;
const LOOK = 1500;
/** Words that stand in more than this share of the index bring up nothing by themselves. */
const COMMON = 0.25;

/**
 * The series that share most with a claim's words, best first, without those that can't be meant: another
 * area, another kind of number, or a breakdown that the text doesn't name.
 */
export function candidatesFor(
  words: ClaimWords,
  article: Article,
  reference: Reference,
  lexicon: Lexicon,
): Candidate[] {
  const { index } = reference;
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
    const area = areaFit(words.claim, article, series.area, profile.places);
    if (area === 'other') continue;
    if (!breakdownNamed(words, profile)) continue;
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
  return profile.dimensions.every((value) => {
    const named = value.filter((term) => words.weight.has(term));
    return named.length * 2 >= value.length;
  });
}
