import type { Claim } from '../engine/claim.ts';

/** Characters of the article that a row may quote. */
const ROOM = 48;

/**
 * What a figure without a series is about, in the article's own words: the figure's clause, shortened around the figure
 * at the ends of words.
 */
export function quoted({ surface, context }: Claim): string {
  const clause = context.clause
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.;:,]+$/, '');
  if (clause === '') return `“${surface}”`;
  if (clause.length <= ROOM) return `“${clause}”`;
  const at = Math.max(0, clause.indexOf(surface));
  const rest = clause.length - at;
  const from = rest >= ROOM ? wordAt(clause, at) : wordAt(clause, clause.length - ROOM);
  const to = clause.length - from <= ROOM ? clause.length : wordEnd(clause, from + ROOM);
  return `“${from > 0 ? '… ' : ''}${clause.slice(from, to)}${to < clause.length ? ' …' : ''}”`;
}

/** Start of the first whole word at or after a place. */
function wordAt(text: string, place: number): number {
  if (place === 0 || text[place - 1] === ' ') return place;
  const space = text.indexOf(' ', place);
  return space < 0 ? place : space + 1;
}

/** End of the last whole word at or before a place. */
function wordEnd(text: string, place: number): number {
  if (text[place] === ' ') return place;
  const space = text.lastIndexOf(' ', place);
  return space <= 0 ? place : space;
}
