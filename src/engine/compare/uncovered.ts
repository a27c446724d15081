import type { Comparison } from '../annotation.ts';
import type { Article } from '../article.ts';
import type { Claim } from '../claim.ts';
import type { Series } from '../series.ts';
import { uncoveredNote } from './notes.ts';

/** A link without an official figure beside it, and why there is none. */
export function uncovered(claim: Claim, article: Article, series: Series): Comparison {
  return {
    relation: 'period-not-covered',
    series: series.id,
    official: null,
    asAt: null,
    difference: null,
    percent: null,
    changes: [],
    related: [],
    note: uncoveredNote(claim, article, series),
  };
}
