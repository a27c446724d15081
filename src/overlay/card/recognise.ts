import { findQuote, quoteAt } from '../../page/anchor/quote.ts';
import type { Statistic } from '../statistic.ts';

/** Whether both are the same words of the same text. */
export function same(a: Statistic, b: Statistic | null): boolean {
  return (
    b !== null && a.view.id === b.view.id && a.annotation.claim.start === b.annotation.claim.start
  );
}

/** Whether this is the statistic that was opened: where the text changed around it, by its words and their surroundings. */
export function isStill(now: Statistic, opened: Statistic): boolean {
  const before = opened.view.article.text;
  const text = now.view.article.text;
  if (now.view.id !== opened.view.id || before === text) return same(now, opened);
  const { start, end } = opened.annotation.claim;
  return findQuote(text, quoteAt(before, start, end))?.start === now.annotation.claim.start;
}
