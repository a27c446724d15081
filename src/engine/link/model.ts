/** Weights and what is added to their sum. */
export interface Linear {
  weights: Float64Array;
  bias: number;
}

/** What ranking adds up, and what says how sure its first is. */
export interface Scoring extends Linear {
  sure: Linear;
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
