import { FEATURES, type Feature } from './feature.ts';
import type { Scoring } from './model.ts';
import { SIGNS, type Sign } from './sureness.ts';

/** Fitted weights of features and signs, the score of "none of them", and the threshold of confidence. */
export interface Model {
  weights: Readonly<Record<Feature, number>>;
  bias: number;
  sure: { weights: Readonly<Record<Sign, number>>; bias: number };
  threshold: number;
}

/** A model in the form that scoring reads: weights in the order of `FEATURES` and `SIGNS`. */
export function packed({ weights, bias, sure }: Model): Scoring {
  return {
    weights: Float64Array.from(FEATURES, (name) => weights[name] ?? 0),
    bias,
    sure: { weights: Float64Array.from(SIGNS, (name) => sure.weights[name] ?? 0), bias: sure.bias },
  };
}
