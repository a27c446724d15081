import { FEATURES, type Feature } from './feature.ts';
import { type Linear, score } from './model.ts';
import type { Ranked } from './rank.ts';
import { readingKey } from './reading-key.ts';
import { sameForText } from './rivals.ts';
import type { ClaimWords } from './words.ts';

/** Features of the likeliest measure that also tell how far to trust it. */
const CARRIED = [
  'title',
  'alias',
  'explained',
  'untold',
  'names',
  'leftOut',
  'local',
  'counted',
  'noun',
  'wrongNoun',
  'change',
  'areaStated',
  'areaNamed',
  'thresholdMissed',
  'implausible',
  'absurd',
  'far',
  'differs',
  'agrees',
  'recorded',
  'undated',
  'uncovered',
] as const satisfies readonly Feature[];

/** What tells whether the likeliest measure is the one that a claim means, in the order of the weights. */
export const SIGNS = [
  'odds',
  'lead',
  'leanedSame',
  'leanedOther',
  'topicShare',
  'articleLinked',
  'contested',
  'isShare',
  'isRate',
  ...CARRIED,
] as const;

export type Sign = (typeof SIGNS)[number];

/** A claim with its measures, likeliest first. */
export interface Weighed {
  words: ClaimWords;
  ranked: readonly Ranked[];
}

/** The lead over nobody, in log odds. */
const ALONE = 8;
const EPSILON = 1e-3;
/** How much of a claim is linked on average: what is taken for the claim itself, and for a post of one claim. */
const USUAL = 0.6;
const POSITIONS = CARRIED.map((name) => FEATURES.indexOf(name));

/**
 * The signs of each claim's likeliest measure, null where there is none: its odds with those that the text
 * does not tell from it, its lead over the next, whether the claim leaned on means the same, how much of the
 * article's other claims lies in its topic, and what its own features say.
 */
export function signsOf(claims: readonly Weighed[]): (Float64Array | null)[] {
  const topics = new Map<string, number>();
  let all = 0;
  for (const { ranked } of claims) {
    for (const { candidate, probability } of ranked) {
      const { topic } = candidate.profile.series;
      topics.set(topic, (topics.get(topic) ?? 0) + probability);
      all += probability;
    }
  }
  const byStart = new Map(claims.map((one) => [one.words.claim.start, one]));
  const alike = new Map<string, Weighed[]>();
  for (const one of claims) {
    const key = meaningOf(one);
    const same = alike.get(key);
    if (same) same.push(one);
    else if (key) alike.set(key, [one]);
  }
  return claims.map((one) => {
    const { words, ranked } = one;
    const [top, ...rest] = ranked;
    if (!top) return null;
    const { profile } = top.candidate;
    const others = rest.filter((one) => !sameForText(one.candidate.profile, profile, words));
    const shared = probabilityOf(ranked) - probabilityOf(others);
    const next = others[0]?.probability ?? 0;
    const leaned = byStart.get(words.goesOn ?? -1);
    const same = leaned ? shareOf(leaned, readingKey(profile.series)) : 0;
    const own = ranked.filter((one) => one.candidate.profile.series.topic === profile.series.topic);
    const elsewhere = all - probabilityOf(ranked);
    const inTopic = (topics.get(profile.series.topic) ?? 0) - probabilityOf(own);
    return Float64Array.of(
      Math.log((shared + EPSILON) / (1 - shared + EPSILON)),
      next > 0 ? Math.min(ALONE, Math.log(top.probability / next)) : ALONE,
      same,
      leaned ? (leaned.ranked[0]?.probability ?? 0) - same : 0,
      inTopic / (elsewhere + 1),
      (elsewhere + USUAL) / claims.length,
      contested(words, top, alike.get(meaningOf(one)) ?? []),
      words.claim.kind === 'share' ? 1 : 0,
      words.claim.kind === 'rate' ? 1 : 0,
      ...POSITIONS.map((at) => top.features[at] as number),
    );
  });
}

/** How sure it is, 0 to 1, that the likeliest measure is meant. */
export function surenessOf(signs: Float64Array, { weights, bias }: Linear): number {
  return 1 / (1 + Math.exp(-score(signs, weights, bias)));
}

/** By how much two numbers may differ and still be one figure, rounded, as a factor's logarithm. */
const SAME = 0.06;

/** What a claim's likeliest measure and its time are: alike for numbers that can't differ; '' without them. */
function meaningOf({ words, ranked: [first] }: Weighed): string {
  const { period } = words.claim.period;
  if (!period || !first || first.candidate.kind === 'change') return '';
  const { kind, profile } = first.candidate;
  const percent = words.claim.unit === 'percent';
  return `${kind}|${percent}|${period.from}|${period.to}|${readingKey(profile.series)}`;
}

/**
 * How likely a claim of another number for the very same measure and time is, where it is likelier than this
 * one: two numbers can't both be one figure ("14,830 against 12,850"). `alike` are the claims of that meaning.
 */
function contested({ claim }: ClaimWords, top: Ranked, alike: readonly Weighed[]): number {
  const { value } = claim;
  if (!value) return 0;
  let most = 0;
  for (const { words, ranked } of alike) {
    const other = words.claim.value;
    const probability = ranked[0]?.probability ?? 0;
    if (!other || probability <= Math.max(most, top.probability)) continue;
    if (Math.abs(Math.log(Math.abs(other / value))) >= SAME) most = probability;
  }
  return most;
}

function probabilityOf(list: readonly Ranked[]): number {
  return list.reduce((sum, { probability }) => sum + probability, 0);
}

function shareOf({ ranked }: Weighed, key: string): number {
  return probabilityOf(
    ranked.filter(({ candidate }) => readingKey(candidate.profile.series) === key),
  );
}
