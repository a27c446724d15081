import { FEATURES } from '../../src/engine/link/features.ts';
import { score, softmax } from '../../src/engine/link/model.ts';
import { type LabelledCase, trainingCases } from './cases.ts';
import { type Fitted, fitWeights } from './fit.ts';

/** The best candidate of a claim by weights that never saw its article. */
export interface Held {
  of: LabelledCase;
  /** Position of the likeliest candidate, or -1. */
  best: number;
  confidence: number;
  right: boolean;
  /** Probability given to the right measure, when it is among the candidates. */
  gold: number | null;
}

/** Articles in parts to be held out one after the other: each alone, or about `count` parts. */
export function foldsOf(cases: readonly LabelledCase[], count: number): ReadonlySet<string>[] {
  const articles = [...new Set(cases.map((c) => c.article))];
  const size = Math.max(1, Math.ceil(articles.length / count));
  return articles.flatMap((_, i) => (i % size ? [] : [new Set(articles.slice(i, i + size))]));
}

/** Fits without an article and scores its claims, for each article (leave-one-article-out) or for folds of them. */
export function crossValidate(cases: readonly LabelledCase[], folds = Infinity): Held[] {
  return foldsOf(cases, folds).flatMap((part) => {
    const seen = cases.filter((c) => !part.has(c.article));
    const model = fitWeights(trainingCases(seen), FEATURES.length);
    return cases.filter((c) => part.has(c.article)).map((c) => judge(c, model));
  });
}

function judge(of: LabelledCase, model: Fitted): Held {
  const chances = softmax(of.features.map((f) => score(f, model.weights, model.bias)));
  let best = -1;
  for (let i = 0; i < of.features.length; i++) {
    if (best < 0 || (chances[i] as number) > (chances[best] as number)) best = i;
  }
  const at = of.right.findIndex(Boolean);
  return {
    of,
    best,
    confidence:
      best < 0
        ? 0
        : (of.alike[best] ?? []).reduce(
            (sum, i) => sum + (chances[i] ?? 0),
            chances[best] as number,
          ),
    right: best >= 0 && of.right[best] === true,
    gold: at < 0 ? null : (chances[at] as number),
  };
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
