/** One labelled claim: its candidates' features, and which of them are right; none means "no series". */
export interface Case {
  article: string;
  features: readonly Float64Array[];
  right: readonly boolean[];
  /** How much it counts. */
  weight: number;
}

export interface Fitted {
  weights: Float64Array;
  bias: number;
}

/** Strength of the pull towards zero: few labelled claims, so weights stay small. */
const RIDGE = 0.3;
const STEPS = 300;
const RATE = 0.05;

/**
 * Fits weights and bias so that the right candidates, or "none of them" (score 0), get the most probability:
 * multinomial logistic regression over each claim's own candidates, by gradient ascent (Adam). Deterministic.
 */
export function fitWeights(cases: readonly Case[], size: number, ridge = RIDGE): Fitted {
  const weights = new Float64Array(size);
  let bias = -3;
  const first = new Float64Array(size + 1);
  const second = new Float64Array(size + 1);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(size + 1);
    for (const one of cases) addGradient(one, weights, bias, gradient);
    for (let i = 0; i <= size; i++) {
      const pull = i < size ? ridge * (weights[i] as number) : 0;
      const g = (gradient[i] as number) - pull;
      first[i] = 0.9 * (first[i] as number) + 0.1 * g;
      second[i] = 0.999 * (second[i] as number) + 0.001 * g * g;
      const mean = (first[i] as number) / (1 - 0.9 ** step);
      const spread = Math.sqrt((second[i] as number) / (1 - 0.999 ** step)) + 1e-8;
      const move = (RATE * mean) / spread;
      if (i < size) weights[i] = (weights[i] as number) + move;
      else bias += move;
    }
  }
  return { weights, bias };
}

function addGradient(one: Case, weights: Float64Array, bias: number, gradient: Float64Array): void {
  const scores = one.features.map((features) => dot(features, weights) + bias);
  const top = Math.max(0, ...scores);
  const exps = scores.map((s) => Math.exp(s - top));
  const none = Math.exp(-top);
  const all = exps.reduce((a, b) => a + b, none);
  const rightSum = exps.reduce((a, b, i) => (one.right[i] ? a + b : a), 0);
  one.features.forEach((features, i) => {
    const e = exps[i] as number;
    const wanted = one.right[i] && rightSum > 0 ? e / rightSum : 0;
    const delta = one.weight * (wanted - e / all);
    if (Math.abs(delta) < 1e-9) return;
    for (let k = 0; k < features.length; k++) {
      gradient[k] = (gradient[k] as number) + delta * (features[k] as number);
    }
    gradient[features.length] = (gradient[features.length] as number) + delta;
  });
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
