import { FEATURES } from '../../src/engine/link/feature.ts';
import { rank } from '../../src/engine/link/rank.ts';
import { signsOf, surenessOf } from '../../src/engine/link/sureness.ts';
import { type LabelledCase, trainingCases } from './cases.ts';
import { decoysOf } from './decoys.ts';
import { fitWeights } from './fit.ts';
import { fitSureness } from './fit-sureness.ts';

/** The best candidate of a claim by weights that never saw its article. */
export interface Held {
  of: LabelledCase;
  /** Position of the likeliest candidate, or -1. */
  best: number;
  confidence: number;
  right: boolean;
  /** Probability given to the right measure, when it is among the candidates. */
  gold: number | null;
  signs: Float64Array | null;
  /** The signs of its decoy, see `decoysOf`, and how sure that would be. */
  decoy: Float64Array | null;
  fooled: number | null;
}

/** Articles in parts to be held out one after the other: each alone, or about `count` parts. */
export function foldsOf(cases: readonly LabelledCase[], count: number): ReadonlySet<string>[] {
  const articles = [...new Set(cases.map((c) => c.article))];
  const size = Math.max(1, Math.ceil(articles.length / count));
  return articles.flatMap((_, i) => (i % size ? [] : [new Set(articles.slice(i, i + size))]));
}

/**
 * Ranks the claims of held-out articles with weights that never saw them, for folds of articles; how sure the
 * first is is then fitted and judged over the same folds.
 */
export function crossValidate(cases: readonly LabelledCase[], count = Infinity): Held[] {
  const folds = foldsOf(cases, count);
  const judged = folds.flatMap((part) => rankHeldOut(cases, part));
  return folds.flatMap((part) => {
    const sure = fitSureness(judged.filter(({ of }) => !part.has(of.article)));
    return judged
      .filter(({ of }) => part.has(of.article))
      .map((one) => ({
        ...one,
        confidence: one.signs ? surenessOf(one.signs, sure) : 0,
        fooled: one.decoy ? surenessOf(one.decoy, sure) : null,
      }));
  });
}

/** Ranks some articles' claims with weights fitted on all others. */
export function rankHeldOut(
  cases: readonly LabelledCase[],
  part: ReadonlySet<string>,
): Omit<Held, 'confidence' | 'fooled'>[] {
  const seen = cases.filter((c) => !part.has(c.article));
  const model = fitWeights(trainingCases(seen), FEATURES.length);
  const held = cases.filter((c) => part.has(c.article));
  const claims = held.map((of) => ({
    words: of.words,
    ranked: rank(
      of.candidates.map((candidate, i) => ({
        candidate,
        features: of.features[i] as Float64Array,
      })),
      model,
    ),
  }));
  const signs = [...part].flatMap((article) =>
    signsOf(claims.filter((_, i) => held[i]?.article === article)),
  );
  const decoys = decoysOf(held, claims, model);
  return held.map((of, i) => {
    const ranked = claims[i]?.ranked ?? [];
    const positions = ranked.map(({ candidate }) => of.candidates.indexOf(candidate));
    const best = positions[0] ?? -1;
    const gold = ranked.find((_, at) => of.right[positions[at] as number]);
    return {
      of,
      best,
      right: best >= 0 && of.right[best] === true,
      gold: gold?.probability ?? null,
      signs: signs[i] ?? null,
      decoy: decoys[i] ?? null,
    };
  });
}

/** Links made at a threshold: how many, how many right, and out of how many that could be. */
export interface Links {
  made: number;
  right: number;
  linkable: number;
}

/** Counts links of scored claims (and of strays, which can only be wrong) at a threshold. */
export function linksAt(held: readonly Held[], threshold: number): Links {
  let made = 0;
  let right = 0;
  let linkable = 0;
  for (const one of held) {
    const stray = one.of.labelled.isGovernment && one.of.quantity < 0;
    if (!one.of.scored && !stray) continue;
    if (one.of.gold.length) linkable++;
    if (one.confidence < threshold) continue;
    made++;
    if (one.right) right++;
  }
  return { made, right, linkable };
}

/** The lowest threshold, in hundredths, at which the links made are right as often as asked. */
export function thresholdFor(held: readonly Held[], precision: number): number {
  for (let percent = 20; percent < 100; percent++) {
    const { made, right } = linksAt(held, percent / 100);
    if (made > 0 && right / made >= precision) return percent / 100;
  }
  return 0.99;
}
