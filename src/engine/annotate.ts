import type { Annotation } from './annotation.ts';
import { type AnnotateOptions, answerClaims } from './answer.ts';
import type { Article } from './article.ts';
import { readClaims } from './claims/read.ts';
import type { Reference } from './reference.ts';

export type { AnnotateOptions } from './answer.ts';

/**
 * Finds the statistics of an article, links each to the official series that it speaks of, and sets the
 * official figure beside it. Pure but for `reference.load`; rejects when a part of the reference is damaged.
 */
export async function annotate(
  article: Article,
  reference: Reference,
  options: AnnotateOptions = {},
): Promise<Annotation[]> {
  const claims = readClaims(article).filter((claim) => claim.isStatistic || options.all);
  return answerClaims(claims, article, reference, options);
}
