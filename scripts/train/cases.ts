import { readClaims } from '../../src/engine/claims/read.ts';
import type { Candidate } from '../../src/engine/link/candidates.ts';
import { cohere } from '../../src/engine/link/coherence.ts';
import { IN_RECORD } from '../../src/engine/link/feature.ts';
import { gapFor } from '../../src/engine/link/gap.ts';
import { lexiconOf } from '../../src/engine/link/lexicon.ts';
import { readingIds } from '../../src/engine/link/link.ts';
import { look, measuresFor } from '../../src/engine/link/rank.ts';
import { readingKey } from '../../src/engine/link/reading-key.ts';
import { type ClaimWords, WordReader } from '../../src/engine/link/words.ts';
import type { Reference } from '../../src/engine/reference.ts';
import { asArticle, type Labelled } from '../eval/corpora.ts';
import type { Case } from './fit.ts';

/** A claim of a labelled article as the engine reads it, with what it may be linked to. */
export interface LabelledCase extends Case {
  labelled: Labelled;
  /** Index of the labelled quantity that the claim overlaps. */
  quantity: number;
  words: ClaimWords;
  surface: string;
  measure: string;
  candidates: readonly Candidate[];
  gold: readonly string[];
  /** Counts in the score: a statistic of a government article outside targets and excluded parts. */
  scored: boolean;
}

/** How much a made-up "no series" case counts beside a labelled one. */
const MASKED = 0.25;

/** The engine's own claims of labelled articles with their candidates: what training and scoring work on. */
export async function casesOf(
  articles: readonly Labelled[],
  reference: Reference,
): Promise<LabelledCase[]> {
  const lexicon = lexiconOf(reference);
  const keyOf = (id: string) => {
    const at = reference.index.find(id);
    return at < 0 ? null : readingKey(reference.index.series(at));
  };
  const cases: LabelledCase[] = [];
  for (const labelled of articles) {
    const article = asArticle(labelled);
    const words = new WordReader(article, lexicon.synonyms);
    const links = new Map(labelled.links.map((link) => [link.quantity, link]));
    const statistics = readClaims(article).filter((claim) => claim.isStatistic);
    const unranked = statistics.map((claim) => {
      const read = words.read(claim);
      return {
        words: read,
        measures: gapFor(read, reference) ? [] : measuresFor(read, article, reference, lexicon),
      };
    });
    cohere(unranked);
    for (const { words: read, measures } of unranked) {
      const { claim } = read;
      const quantity = labelled.quantities.findIndex(
        (q) => q.start < claim.end && claim.start < q.end,
      );
      const gold = links.get(quantity)?.series ?? [];
      const keys = new Set(gold.map(keyOf));
      for (const { candidate, features } of measures) {
        const held = await reference.load(readingIds(candidate, reference, lexicon));
        look(features, claim, [...held.values()], candidate.kind);
      }
      cases.push({
        article: labelled.id,
        features: measures.map((m) => m.features),
        right: measures.map((m) => keys.has(readingKey(m.candidate.profile.series))),
        weight: 1,
        labelled,
        quantity,
        words: read,
        surface: claim.surface,
        measure: claim.measure,
        candidates: measures.map((m) => m.candidate),
        gold,
        scored: labelled.isGovernment && labelled.quantities[quantity]?.annotate === 'yes',
      });
    }
  }
  return cases;
}

/**
 * The cases to fit on. A claim whose series never came up teaches nothing. Each linkable claim comes a second
 * time with its right candidates taken away: what remains is near and wrong, as with a measure nobody holds.
 *
 * Ranking does not see whether the record has a claim's number: else one that agrees could win over a measure that
 * the words name better. It only makes the first choice more or less sure, see `fitSureness`.
 */
export function trainingCases(cases: readonly LabelledCase[]): Case[] {
  return cases.flatMap((labelled): Case[] => {
    const one = { ...labelled, features: labelled.features.map(unseen) };
    if (!one.right.some(Boolean)) return one.gold.length ? [] : [one];
    const kept = one.right.map((right) => !right);
    const features = one.features.filter((_, i) => kept[i]);
    return [
      one,
      { article: one.article, features, right: features.map(() => false), weight: MASKED },
    ];
  });
}

function unseen(features: Float64Array): Float64Array {
  const copy = features.slice();
  for (const at of IN_RECORD) copy[at] = 0;
  return copy;
}
