import type * as v from 'valibot';
import type { ProblemCode } from './problem.ts';

/**
 * What is wrong with a value in JSON, without words of any language: `5 ≠ string`. The validating library's own
 * sentences are English.
 */
export function fieldProblem(issue: v.BaseIssue<unknown>): { code: ProblemCode; found: string } {
  const { received, expected } = issue;
  if (received === 'undefined') return { code: 'missing-field', found: '' };
  return { code: 'bad-field', found: expected ? `${received} ≠ ${expected}` : received };
}
