import { isOwn } from '../own-series.ts';
import type { Reference } from '../reference.ts';
import { type AreaFit, areaFit } from './area.ts';
import { groupsOppose } from './breakdown.ts';
import type { Lexicon } from './lexicon.ts';
import type { Profile } from './profile.ts';
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

/** How many candidates are ranked. */
const KEEP = 48;
/** Words that stand in more than this share of the index bring up nothing by themselves. */
const COMMON = 0.6;
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
  // The difference between two groups is neither's own figure.
  const opposed = words.claim.kind === 'change' && groupsOppose(words.groupsClause);
  const elsewhere = words.wheres.some((term) => lexicon.weight(term) === 0);
  const { sums } = lexicon;
  const touched: number[] = [];
  for (const [term, tier] of words.weight) {
    if (tier < 0.3 || term.startsWith('place:')) continue;
    const { ats, weights } = lexicon.postings(term);
    if (ats.length > Math.max(FEW, COMMON * index.size)) continue;
    const telling = lexicon.weight(term) * tier;
    for (let i = 0; i < ats.length; i++) {
      const at = ats[i] as number;
      if (sums[at] === 0) touched.push(at);
      sums[at] = (sums[at] as number) + telling * (weights[i] as number);
    }
  }
  const found: Candidate[] = [];
  for (const [at, sum] of bestFirst(touched, sums)) {
    const series = index.series(at);
    const kind = kindFit(words.claim, series);
    if (kind === 'other') continue;
    const profile = lexicon.profile(at);
    if (opposed && !profile.isGap) continue;
    const area = areaFit(words, series.area, profile.places);
    // "In Blaenau Gwent", of a place that nothing is held for: not the figure of the nation around it.
    // Of a reader's own source the place need not be one that is known.
    if (elsewhere && area !== 'stated' && profile.places.size === 0 && !isOwn(series.id)) continue;
    if (ruledOut(words, profile, area)) continue;
    found.push({ at, profile, area, kind, pull: sum });
    if (found.length === KEEP) break;
  }
  for (const at of touched) sums[at] = 0;
  return found;
}

const BINS = 64;
/** Below this share of what the best one has in common with the text, a series is not looked at. */
const SLIGHT = 0.25;

/** The touched series with their sums, best first, sorted a part at a time: mostly the first parts are enough. */
function* bestFirst(
  touched: readonly number[],
  sums: Float64Array,
): Generator<readonly [at: number, sum: number]> {
  let top = 0;
  for (const at of touched) top = Math.max(top, sums[at] as number);
  const bins: number[][] = [];
  for (const at of touched) {
    const sum = sums[at] as number;
    if (sum < SLIGHT * top) continue;
    const bin = Math.min(BINS - 1, Math.floor((BINS * sum) / top));
    const same = bins[bin];
    if (same) same.push(at);
    else bins[bin] = [at];
  }
  for (const bin of bins.reverse()) {
    const sorted = bin?.map((at) => [at, sums[at] as number] as const) ?? [];
    yield* sorted.sort((a, b) => b[1] - a[1]);
  }
}
