import type { Article } from '../article.ts';
import type { IndexedSeries, Reference } from '../reference.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { featuresOf } from './features.ts';
import { type Lexicon, readingKey } from './lexicon.ts';
import { score, softmax } from './model.ts';
import type { ClaimWords } from './words.ts';

/** One measure for one area and breakdown, with how likely it is what the claim means. */
export interface Ranked {
  candidate: Candidate;
  features: Float64Array;
  probability: number;
}

/** Which series may be linked at all: a reader can switch off publishers, topics and series. */
export type Allowed = (series: IndexedSeries) => boolean;

/** How many measures take part. */
const GROUPS = 24;

/** Candidates of a claim, one for each measure (its readings share area and breakdown), with their features. */
export function measuresFor(
  words: ClaimWords,
  article: Article,
  reference: Reference,
  lexicon: Lexicon,
  allowed: Allowed = () => true,
): { candidate: Candidate; features: Float64Array }[] {
  const seen = new Set<string>();
  const out: { candidate: Candidate; features: Float64Array }[] = [];
  for (const candidate of candidatesFor(words, article, reference, lexicon)) {
    const { series } = candidate.profile;
    const key = `${readingKey(series)}|${candidate.kind}`;
    if (seen.has(key) || !allowed(series)) continue;
    seen.add(key);
    out.push({ candidate, features: featuresOf(words, candidate, article, lexicon) });
    if (out.length === GROUPS) break;
  }
  return out;
}

/** The measures that a claim may mean, likeliest first; what is left to 1 is "none of them". */
export function rank(
  words: ClaimWords,
  article: Article,
  reference: Reference,
  lexicon: Lexicon,
  model: { weights: Float64Array; bias: number },
  allowed?: Allowed,
): Ranked[] {
  const measures = measuresFor(words, article, reference, lexicon, allowed);
  const chances = softmax(
    measures.map(({ features }) => score(features, model.weights, model.bias)),
  );
  return measures
    .map((measure, i) => ({ ...measure, probability: chances[i] as number }))
    .sort((a, b) => b.probability - a.probability);
}
