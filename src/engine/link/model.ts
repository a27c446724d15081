import { FEATURES, type Feature } from './features.ts';

/** Fitted weights of the features, the score of "none of them", and the threshold of confidence. */
export interface Model {
  weights: Readonly<Record<Feature, number>>;
  bias: number;
  threshold: number;
}

/** A model in the form that scoring reads: weights in the order of `FEATURES`. */
export function packed(model: Model): Float64Array {
  return Float64Array.from(FEATURES, (name) => model.weights[name] ?? 0);
}

/** Weighted sum of features and bias; "none of them" scores 0. */
export function score(features: Float64Array, weights: Float64Array, bias: number): number {
  let sum = bias;
  for (let i = 0; i < weights.length; i++) sum += (weights[i] as number) * (features[i] as number);
  return sum;
}

/** Probabilities of each score and, last, of "none of them" (whose score is 0). */
export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(0, ...scores);
  const exps = [...scores, 0].map((s) => Math.exp(s - top));
  const total = exps.reduce((a, b) => a + b, 0);
  return exps.map((e) => e / total);
}
