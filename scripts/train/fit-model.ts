import { FEATURES } from '../../src/engine/link/feature.ts';
import type { Scoring } from '../../src/engine/link/model.ts';
import { type LabelledCase, trainingCases } from './cases.ts';
import { foldsOf, rankHeldOut } from './cross-validate.ts';
import { fitWeights } from './fit.ts';
import { type Choice, fitSureness } from './fit-sureness.ts';

/** Into how many parts articles are held out to see how far first choices can be trusted. */
const PARTS = 6;

/** What is chosen first for each claim by weights that never saw its article. */
export function choicesOf(cases: readonly LabelledCase[]): ReturnType<typeof rankHeldOut> {
  return foldsOf(cases, PARTS).flatMap((part) => rankHeldOut(cases, part));
}

/** Fits ranking on all cases, and its sureness on choices made with weights that never saw their article. */
export function fitModel(
  cases: readonly LabelledCase[],
  choices: readonly Choice[] = choicesOf(cases),
): Scoring {
  const ranking = fitWeights(trainingCases(cases), FEATURES.length);
  return { ...ranking, sure: fitSureness(choices) };
}
