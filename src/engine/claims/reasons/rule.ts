import type { Setting } from '../setting.ts';

/** A reason, the words before a number (its hedge included) and behind it, and the values that it holds for. */
export type Rule = readonly [
  reason: string,
  lead: RegExp | null,
  after: RegExp | null,
  least?: number,
  most?: number,
];

/** The reason of the first rule that fits, or null. */
export function reasonOf(rules: readonly Rule[], { mention, lead, after }: Setting): string | null {
  const value = mention.high ?? mention.value ?? 0;
  for (const [reason, ahead, behind, least = 0, most = Number.POSITIVE_INFINITY] of rules) {
    if (value < least || value > most) continue;
    if ((ahead?.test(lead) ?? true) && (behind?.test(after) ?? true)) return reason;
  }
  return null;
}

/** Where no word follows: a mark, a number or the end. */
export const NO_WORD = '^ (?![a-z])';
