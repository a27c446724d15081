import { FAR, IN_RECORD } from '../../src/engine/link/feature.ts';
import type { Linear } from '../../src/engine/link/model.ts';
import { rank } from '../../src/engine/link/rank.ts';
import { signsOf, type Weighed } from '../../src/engine/link/sureness.ts';
import type { LabelledCase } from './cases.ts';

/**
 * What would be linked if a claim's right measure were held nowhere and the next one had its very number: the signs
 * of each claim's decoy, null for claims that can't be linked. A number that agrees must not turn another measure
 * into a match; no labelled article says so often enough for it to be learned from them.
 */
export function decoysOf(
  cases: readonly LabelledCase[],
  claims: readonly Weighed[],
  model: Linear,
): (Float64Array | null)[] {
  return cases.map((one, i) => {
    const right = one.features[one.right.indexOf(true)];
    const words = claims[i]?.words;
    if (!right || !words) return null;
    const others = one.candidates.flatMap((candidate, at) => {
      if (one.right[at]) return [];
      const features = (one.features[at] as Float64Array).slice();
      for (const k of [FAR, ...IN_RECORD]) features[k] = right[k] as number;
      return [{ candidate, features }];
    });
    if (others.length === 0) return null;
    const decoy = { words, ranked: rank(others, model) };
    const article = claims.flatMap((claim, j) =>
      cases[j]?.article !== one.article ? [] : j === i ? [decoy] : [claim],
    );
    return signsOf(article)[article.indexOf(decoy)] ?? null;
  });
}
