import type { Candidate } from './candidates.ts';
import { COUNTED, FOREIGN, RIVAL, RIVAL_PLAINER, UNSPOKEN } from './feature.ts';
import type { Lexicon } from './lexicon.ts';
import type { Profile } from './profile.ts';
import { isGrowth, nounsOf } from './unit.ts';
import type { ClaimWords } from './words.ts';

/** By how much more, in weights of words, a name must say to be the more special one. */
const PLAINER = 4;
/** Below this weight a word is not said of the number. */
const UNSAID = 0.3;

/** A candidate with its features. */
export interface Rival {
  candidate: Candidate;
  features: Float64Array;
}

/** Share of a name, by weight, that two measures must have in common to be taken for one another. */
const ALIKE = 0.4;

/**
 * Fills in what candidates of one claim say of each other: near-duplicates differ in a word ("food",
 * "part-time", "starts"), and the word that stands nearer to the number decides.
 */
export function compareRivals(
  candidates: readonly Rival[],
  words: ClaimWords,
  lexicon: Lexicon,
): Rival[] {
  const wholes = new Set<Rival>();
  for (const one of candidates) {
    const { candidate, features } = one;
    const { profile } = candidate;
    let nearer = 0;
    let unspoken = 0;
    let counted = 0;
    let foreign = 0;
    let plain = 0;
    for (const other of candidates) {
      if (other.candidate === candidate) continue;
      const rival = other.candidate.profile;
      if (!alike(profile, rival, lexicon)) continue;
      if (narrows(rival, profile, words)) wholes.add(one);
      if (countsIt(rival, profile, words, lexicon)) counted = 1;
      if (plainer(rival, profile, words, lexicon)) {
        plain = 1;
      }
      if (international(profile) && !international(rival) && sameSubject(profile, rival, words)) {
        foreign = 1;
      }
      const mine = own(profile, rival);
      const theirs = own(rival, profile);
      const said = nearest(mine, words, lexicon);
      const theirsSaid = nearest(theirs, words, lexicon);
      nearer = Math.max(nearer, theirsSaid - said);
      if (mine.length > 0 && theirs.length === 0) unspoken = Math.max(unspoken, 1 - said);
    }
    features[RIVAL] = nearer;
    features[UNSPOKEN] = unspoken;
    features[COUNTED] = counted;
    features[FOREIGN] = foreign;
    features[RIVAL_PLAINER] = plain;
  }
  return candidates.filter((one) => !wholes.has(one));
}

function alike(a: Profile, b: Profile, lexicon: Lexicon): boolean {
  let all = 0;
  let shared = 0;
  for (const term of a.title) {
    const weight = lexicon.weight(term);
    all += weight;
    if (b.known.has(term)) shared += weight;
  }
  return shared > ALIKE * all;
}

/** Words of a measure's name that the other one's never uses. */
function own(a: Profile, b: Profile): string[] {
  const mine = a.title.filter((term) => !b.names.has(term));
  if (mine.length > 0 || a.title.length !== b.title.length) return mine;
  // Titles that differ in a digit alone ("2-year fixed"): their aliases may tell.
  return b.title.every((term) => a.title.includes(term))
    ? [...a.names].filter((term) => !b.names.has(term))
    : mine;
}

/**
 * Whether a measure is the plainer one of two that the text does not tell apart: what nobody specified is
 * the general figure ("inflation", not food inflation).
 */
function plainer(a: Profile, b: Profile, words: ClaimWords, lexicon: Lexicon): boolean {
  if (!sameForText(a, b, words)) return false;
  const sum = (terms: readonly string[]) =>
    terms.reduce((all, term) => all + lexicon.weight(term), 0);
  return sum(own(a, b)) + PLAINER < sum(own(b, a));
}

/** Whether two measures speak of the same area and breakdown in the same kind of number. */
function sameSubject(a: Profile, b: Profile, words: ClaimWords): boolean {
  if (a.series.area !== b.series.area || a.series.kind !== b.series.kind) return false;
  if (a.places.size !== b.places.size || a.dimensions.length !== b.dimensions.length) return false;
  // Unless the text names the body: "on the IMF's measure".
  return !a.bodies.some((term) => words.tier(term) >= UNSAID);
}

/** Whether a body above the countries publishes it: its figure for a country is another one than the country's own. */
function international({ series }: Profile): boolean {
  return /^int\.(?!north-atlantic)/.test(series.publisher);
}

/**
 * Whether the text gives no reason to tell two measures apart: same area, breakdown and unit, and no word that
 * only one of them uses stands near the number. Vintages and methods of one concept are so: they share their
 * confidence instead of halving it.
 */
export function sameForText(a: Profile, b: Profile, words: ClaimWords): boolean {
  if (a.series.area !== b.series.area || a.series.unit.base !== b.series.unit.base) return false;
  // Growth on the quarter and growth on the year are two figures, whatever else they share.
  if (isGrowth(a.series) || isGrowth(b.series)) return false;
  if (a.places.size !== b.places.size || a.dimensions.length !== b.dimensions.length) return false;
  if ([...a.places].some((place) => !b.places.has(place))) return false;
  if ([...a.groups].some((group) => !b.groups.has(group)) || a.groups.size !== b.groups.size) {
    return false;
  }
  return [...own(a, b), ...own(b, a)].every((term) => words.tier(term) < UNSAID);
}

/** How near to the number the nearest of some words stands, 0 to 1. */
function nearest(terms: readonly string[], words: ClaimWords, { synonyms }: Lexicon): number {
  let best = 0;
  for (const term of terms) {
    best = Math.max(best, words.window.get(term) ?? 0);
    for (const other of synonyms.saying(term)) {
      best = Math.max(best, words.window.get(other.term) ?? 0);
    }
  }
  return best;
}

/** Whether the first of two alike counts the very noun of the claim and the second something else: boats, not people. */
function countsIt(a: Profile, b: Profile, words: ClaimWords, lexicon: Lexicon): boolean {
  const { unit } = words.claim;
  if (!unit || a.series.unit.base === b.series.unit.base) return false;
  const nouns = nounsOf(unit);
  const counts = (profile: Profile) => {
    const base = nounsOf(profile.series.unit.base.replace(/ per .*/, ''));
    return nouns.length > 0 && base.some((term) => nouns.includes(term));
  };
  // Unless the second has a word of its own that is said as near.
  return (
    counts(a) &&
    !counts(b) &&
    nearest(own(b, a), words, lexicon) <= nearest(own(a, b), words, lexicon)
  );
}

/** Whether a candidate is a part of another one like it, broken down by what the words next to the number name. */
function narrows(part: Profile, whole: Profile, words: ClaimWords): boolean {
  if (part.series.area !== whole.series.area) return false;
  if (part.series.unit.base !== whole.series.unit.base) return false;
  const count = (profile: Profile) => profile.places.size + profile.dimensions.length;
  if (count(part) <= count(whole)) return false;
  return (
    [...part.places].every((place) => words.near.has(place)) &&
    part.dimensions.every(
      ({ parts, groups }) =>
        [...groups].some((group) => words.groupsNear.has(group)) ||
        parts.some(
          (value) =>
            value.every((term) => words.near.has(term)) &&
            !value.every((term) => whole.names.has(term)),
        ),
    )
  );
}
