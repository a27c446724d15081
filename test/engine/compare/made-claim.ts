import type { Article } from '../../../src/engine/article.ts';
import type { Claim } from '../../../src/engine/claim.ts';
import type { Period } from '../../../src/engine/periods/period.ts';

/** An article that says nothing but when it was published. */
export function madeArticle(published: string | null): Article {
  return {
    url: null,
    title: null,
    publisher: null,
    isGovernment: true,
    why: [],
    published,
    language: 'en',
    text: '',
    blocks: [],
  };
}

/** A claim of a number; what a test does not say is filled in plainly. */
export function madeClaim(value: number, more: Partial<Claim> = {}): Claim {
  return {
    surface: String(value),
    start: 0,
    end: 1,
    form: 'digits',
    value,
    low: null,
    high: null,
    unit: 'people',
    per: null,
    modifier: null,
    precision: 1,
    isStatistic: true,
    reason: null,
    kind: 'level',
    direction: null,
    period: { text: null, period: null, unresolved: null },
    basePeriod: null,
    area: null,
    measure: '',
    context: { clause: '', sentence: '', around: '' },
    refersTo: null,
    ...more,
  };
}

/** The words of a claim's time with what they mean. */
export function spoken(
  text: string,
  from: string,
  to: string,
  kind: Period['kind'] = 'span',
): Claim['period'] {
  return { text, period: { kind, from, to }, unresolved: null };
}
