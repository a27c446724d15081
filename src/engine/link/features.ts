import type { Article } from '../article.ts';
import type { Claim } from '../claim.ts';
import { factorFrom } from '../record/scale.ts';
import type { Candidate } from './candidates.ts';
import { FEATURES, type Feature } from './feature.ts';
import type { Lexicon } from './lexicon.ts';
import type { Profile } from './profile.ts';
import { rateNamed } from './ruling-out.ts';
import { flowOfStock, otherSpan, stockOfFlow } from './span.ts';
import { countsThings, nounFit } from './unit.ts';
import { cover, knows } from './wording.ts';
import type { ClaimWords } from './words.ts';

const POSITION = Object.fromEntries(FEATURES.map((name, i) => [name, i])) as Record<
  Feature,
  number
>;

/** A candidate's features, in the order of `FEATURES`; most between 0 and 1. */
export function featuresOf(
  words: ClaimWords,
  candidate: Candidate,
  article: Article,
  lexicon: Lexicon,
): Float64Array {
  const { profile, area, kind } = candidate;
  const { series } = profile;
  const { claim } = words;
  const out = new Float64Array(FEATURES.length);
  const set = (name: Feature, value: number) => {
    out[POSITION[name]] = value;
  };

  const title = cover(profile.title, words, lexicon);
  set('title', title.share);
  set('titleNear', title.near);
  let best = { share: 0, near: 0 };
  let { amount, whole, phrase } = title;
  for (const alias of profile.aliases) {
    const covered = cover(alias, words, lexicon);
    amount = Math.max(amount, covered.amount);
    whole = Math.max(whole, covered.whole);
    phrase = Math.max(phrase, covered.phrase);
    if (covered.near * 2 + covered.share > best.near * 2 + best.share) best = covered;
  }
  set('alias', best.share);
  set('aliasNear', best.near);
  set('amount', Math.min(1.5, amount / 10));

  let explained = 0;
  let known = 0;
  let untold = 0;
  let strange = 0;
  let count = 0;
  for (const term of new Set(words.measure)) {
    if (term.startsWith('place:')) continue;
    const weight = lexicon.weight(term);
    count++;
    if (weight === 0) {
      strange++;
      continue;
    }
    known += weight;
    if (knows(profile, term, lexicon)) explained += weight;
    else untold = Math.max(untold, weight * (words.window.get(term) ?? 0));
  }
  set('explained', known ? explained / known : 0);
  set('unknownWords', count ? strange / count : 0);
  set('untold', untold / 6);
  const strangers = words.names.filter((term) => !knows(profile, term, lexicon)).length;
  set('names', Math.min(1, strangers / 3));
  const excluded = [...profile.leftOut].some((term) => words.near.has(term));
  set('leftOut', excluded && !EXCLUDES.test(claim.context.clause) ? 1 : 0);
  set('local', LOCAL.test(claim.context.clause) ? 1 : 0);
  set('shareOfRate', claim.kind === 'share' && series.kind !== 'share' ? 1 : 0);
  set('halfSaid', halfSaid(words, profile) ? 1 : 0);

  let next = 0;
  let nextAll = 0;
  for (const [term, near] of words.window) {
    if (term.startsWith('place:')) continue;
    const weight = lexicon.weight(term) * near;
    nextAll += weight;
    if (knows(profile, term, lexicon)) next += weight;
  }
  set('explainedNext', nextAll ? next / nextAll : 0);
  set('whole', whole);
  set('phrase', phrase);

  const noun = nounFit(claim, series, profile.known);
  set('counted', claim.unit !== null && countsThings(claim.unit) ? 1 : 0);
  set('noun', noun > 0 ? 1 : 0);
  set('wrongNoun', noun < 0 ? 1 : 0);
  set('change', kind === 'change' ? 1 : 0);
  set('growth', kind === 'growth' ? 1 : 0);
  set('areaStated', area === 'stated' ? 1 : 0);
  set('areaNamed', area === 'named' ? 1 : 0);
  const same = article.publisher !== null && samePublisher(article, series.publisher);
  set('areaPart', area === 'part' && !same ? 1 : 0);
  set('areaOfPublisher', area === 'part' && same ? 1 : 0);
  set('areaHome', area === 'home' ? 1 : 0);
  set('areaUnknown', area === 'unknown' ? 1 : 0);

  set('groupUnnamed', Math.min(2, missing(profile.groups, words.groupsWide)));
  set('groupMissed', Math.min(2, missing(words.groupsNear, profile.groups)));
  set(
    'groupShared',
    profile.groups.size && missing(profile.groups, words.groupsNear) === 0 ? 1 : 0,
  );

  let missed = 0;
  for (const term of words.near) {
    if (!term.startsWith('place:') || profile.places.has(term) || profile.known.has(term)) continue;
    if (term === `place:${series.area}` || encloses(term.slice(6), series.area)) continue;
    missed++;
  }
  set('placeMissed', Math.min(2, missed));
  let shared = 0;
  for (const place of profile.places) if (words.near.has(place)) shared = 1;
  set('placeShared', shared);

  set('thresholdUnnamed', missing(profile.thresholds, words.thresholdsWide) ? 1 : 0);
  set('thresholdMissed', missing(words.thresholdsNear, profile.thresholds) ? 1 : 0);
  set(
    'thresholdShared',
    profile.thresholds.size && missing(profile.thresholds, words.thresholdsWide) === 0 ? 1 : 0,
  );

  set('implausible', kind !== 'change' && !plausible(claim, profile, lexicon, 3) ? 1 : 0);
  set('absurd', kind !== 'change' && !plausible(claim, profile, lexicon, 12) ? 1 : 0);
  set('otherSpan', otherSpan(claim, series));
  set('flowOfStock', flowOfStock(claim, series) ? 1 : 0);
  set('stockOfFlow', stockOfFlow(claim, series) ? 1 : 0);
  set('rateUnsaid', rateNamed(words, series) ? 0 : 1);
  const period = claim.period.period;
  if (period) {
    const slack = 500 * 86_400_000;
    const before = Date.parse(period.to) < Date.parse(series.from) - slack;
    const after = Date.parse(period.from) > Date.parse(series.to) + slack;
    set('uncovered', before || after ? 1 : 0);
  }
  set('publisher', same ? 1 : 0);
  set('spread', Math.log(lexicon.spread(series)) / 3);
  return out;
}

const EXCLUDES = /\b(?:excluding|without|except|apart from|other than|leaving out|before)\b/i;
const LOCAL =
  /\b(?:my|our|this|the) (?:constituency|county|city|town|borough|district|region|council|area)\b|\bours\b/i;

/** Whether the text names one of two that a measure joins by "and": services are not goods and services. */
function halfSaid(words: ClaimWords, profile: Profile): boolean {
  return profile.both.some(([a, b]) => words.tier(a) >= 0.5 !== words.tier(b) >= 0.3);
}

/** Whether a claim's number is within the range that some reading of the measure has ever had, with room. */
function plausible(claim: Claim, profile: Profile, lexicon: Lexicon, room: number): boolean {
  const said = claim.value ?? claim.high;
  if (said === null || claim.kind === 'rank') return true;
  return lexicon.readings(profile.series).some((at) => {
    const { low, high, unit } = lexicon.profile(at).series;
    // The index keeps both ends in the base unit, so only the prefix matters: GW against MW.
    const value = said * factorFrom(claim, { ...unit, scale: 1 });
    // A deficit is told without its sign.
    const most = Math.max(Math.abs(low), Math.abs(high));
    if (low < 0) return Math.abs(value) <= Math.max(most * room, most + 10);
    return value >= low / room && value <= Math.max(high * room, high + 10);
  });
}

function missing<T>(wanted: ReadonlySet<T>, present: ReadonlySet<T>): number {
  let count = 0;
  for (const item of wanted) if (!present.has(item)) count++;
  return count;
}

/** Whether a place is a group or a country that takes in the series' area. */
function encloses(place: string, area: string): boolean {
  if (place === 'XX-CHANNEL' || place === 'XX-WORLD') return true;
  return place === 'GB' && area.startsWith('GB');
}

function samePublisher(article: Article, id: string): boolean {
  const own = article.publisher;
  if (!own) return false;
  const slug = own.name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return own.id === id || (own.id?.endsWith(`.${id}`) ?? false) || slug === id;
}
