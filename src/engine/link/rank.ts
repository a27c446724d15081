import type { Article } from '../article.ts';
import type { Claim } from '../claim.ts';
import type { IndexedSeries, Reference } from '../reference.ts';
import type { Series } from '../series.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { AGREES, DIFFERS, FAR, IMPLAUSIBLE, RECORDED, UNDATED } from './feature.ts';
import { featuresOf } from './features.ts';
import { inRecord } from './in-record.ts';
import type { Lexicon } from './lexicon.ts';
import { type Linear, score, softmax } from './model.ts';
import { distance, lacksPeriod } from './plausible.ts';
import { readingKey } from './reading-key.ts';
import { compareRivals } from './rivals.ts';
import type { KindFit } from './unit.ts';
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
const GROUPS = 20;

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
  for (const candidate of candidatesFor(words, reference, lexicon)) {
    const { series } = candidate.profile;
    const key = `${readingKey(series)}|${candidate.kind}`;
    if (seen.has(key) || !allowed(series)) continue;
    seen.add(key);
    out.push({ candidate, features: featuresOf(words, candidate, article, lexicon) });
    if (out.length === GROUPS) break;
  }
  return compareRivals(out, words, lexicon);
}

/** Measures by their features, likeliest first; what is left to 1 is "none of them". */
export function rank(
  measures: readonly { candidate: Candidate; features: Float64Array }[],
  model: Linear,
): Ranked[] {
  return weighed(
    measures.map((measure) => ({ ...measure, probability: 0 })),
    model,
  );
}

/** Ranks again with what the loaded series say: a figure far from the record speaks against a measure. */
export function rerank(
  ranked: readonly Ranked[],
  words: ClaimWords,
  held: ReadonlyMap<string, Series>,
  reference: Reference,
  lexicon: Lexicon,
  model: Linear,
): Ranked[] {
  for (const { candidate, features } of ranked) {
    const readings = lexicon
      .readings(candidate.profile.series)
      .flatMap((at) => held.get(reference.index.series(at).id) ?? []);
    look(features, words.claim, readings, candidate.kind);
  }
  return weighed(ranked, model);
}

/** Fills in the features that need observations, from the readings of a measure that are at hand. */
export function look(
  features: Float64Array,
  claim: Claim,
  readings: readonly Series[],
  kind: KindFit,
): void {
  if (readings.length === 0) return;
  const distances = readings
    .map((series) => distance(claim, series, kind))
    .filter((apart) => apart !== null);
  const apart = distances.length ? Math.min(...distances) : 0;
  features[FAR] = apart;
  // More than double or less than half of the record at that very time: not a figure of this measure.
  if (apart === 1 && kind !== 'change') features[IMPLAUSIBLE] = 1;
  const record = readings.map((series) => inRecord(claim, series, kind));
  const verdicts = record.map((one) => one.differs).filter((verdict) => verdict !== null);
  features[DIFFERS] = verdicts.length > 0 && verdicts.every(Boolean) ? 1 : 0;
  features[AGREES] = Math.max(...record.map((one) => one.agrees));
  features[RECORDED] = features[AGREES] ? 0 : Math.max(...record.map((one) => one.recorded));
  features[UNDATED] = readings.every((series) => lacksPeriod(claim, series)) ? 1 : 0;
}

function weighed(ranked: readonly Ranked[], model: Linear): Ranked[] {
  const chances = softmax(ranked.map(({ features }) => score(features, model.weights, model.bias)));
  return ranked
    .map((measure, i) => ({ ...measure, probability: chances[i] as number }))
    .sort((a, b) => b.probability - a.probability);
}
