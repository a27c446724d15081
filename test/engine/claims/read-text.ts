import '../../../src/reference/elections.ts';
import '../../../src/reference/places.ts';
import type { Article } from '../../../src/engine/article.ts';
import type { Claim } from '../../../src/engine/claim.ts';
import { readClaims } from '../../../src/engine/claims/read.ts';

/** An article of plain text by a body of the United Kingdom, for tests. */
export function articleOf(text: string, fields: Partial<Article> = {}): Article {
  return {
    url: null,
    title: null,
    publisher: { id: null, name: 'A department', area: 'GB' },
    isGovernment: true,
    why: [],
    published: '2023-10-16',
    language: null,
    text,
    blocks: [],
    ...fields,
  };
}

/** The statistics of a text. */
export function statistics(text: string, fields: Partial<Article> = {}): Claim[] {
  return readClaims(articleOf(text, fields)).filter((claim) => claim.isStatistic);
}

/** The only statistic of a text; fails when there are none or several. */
export function statistic(text: string, fields: Partial<Article> = {}): Claim {
  const [claim, ...more] = statistics(text, fields);
  if (!claim || more.length > 0) {
    throw new Error(
      `expected one statistic, found ${JSON.stringify([claim, ...more].map((c) => c?.surface))} in: ${text}`,
    );
  }
  return claim;
}
