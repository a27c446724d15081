import { SIGNS } from '../../src/engine/link/sureness.ts';
import { type Fitted, fitWeights } from './fit.ts';

/** Strength of the pull towards zero, for signs of spread 1. */
const RIDGE = 10;

/** What a first choice showed, and whether it was right. */
export interface Choice {
  signs: Float64Array | null;
  right: boolean;
  /** What it would show if the right measure were held nowhere and another had its number, see `decoysOf`. */
  decoy: Float64Array | null;
}

/** How much a decoy counts beside a choice: such claims are rare, and a wrong figure is the worst failure. */
const DECOY = 0.15;

/**
 * Fits how sure a first choice is from its signs, by logistic regression: choices must have been made by weights
 * that never saw their article. Signs are brought to mean 0 and spread 1 for the fit, and back in the result.
 */
export function fitSureness(choices: readonly Choice[]): Fitted {
  const rows = choices.flatMap(({ signs, right, decoy }) => [
    ...(signs ? [{ signs, right, weight: 1 }] : []),
    ...(decoy ? [{ signs: decoy, right: false, weight: DECOY }] : []),
  ]);
  const means = new Float64Array(SIGNS.length);
  const spreads = new Float64Array(SIGNS.length);
  for (let k = 0; k < SIGNS.length; k++) {
    const values = rows.map(({ signs }) => signs[k] as number);
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    const square = values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length;
    means[k] = mean;
    spreads[k] = Math.sqrt(square) + 1e-6;
  }
  const cases = rows.map(({ signs, right, weight }) => ({
    article: '',
    features: [signs.map((value, k) => (value - (means[k] as number)) / (spreads[k] as number))],
    right: [right],
    weight,
  }));
  const fitted = fitWeights(cases, SIGNS.length, RIDGE);
  const weights = fitted.weights.map((weight, k) => weight / (spreads[k] as number));
  const shift = weights.reduce((sum, weight, k) => sum + weight * (means[k] as number), 0);
  return { weights, bias: fitted.bias - shift };
}
