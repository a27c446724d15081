import type { Reference } from '../reference.ts';
import { type AreaFit, areaFit } from './area.ts';
import { groupsOppose } from './breakdown.ts';
import type { Lexicon, Profile } from './lexicon.ts';
import { ruledOut } from './ruling-out.ts';
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
    if (ruledOut(words, profile, area)) continue;
    found.push({ at, profile, area, kind, pull: sum });
    if (found.length === KEEP) break;
  }
  return found;
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
