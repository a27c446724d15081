import type { Reference } from '../reference.ts';
import type { Gap } from '../series.ts';
import { terms } from '../text/terms.ts';
import type { ClaimWords } from './words.ts';

const known = new WeakMap<Gap, readonly (readonly string[])[]>();

/** The measure that nobody counts and that the claim names in full, or null. */
export function gapFor(words: ClaimWords, reference: Reference): Gap | null {
  for (const gap of reference.gaps) {
    for (const wording of wordings(gap)) {
      if (wording.length && wording.every((term) => words.near.has(term))) return gap;
    }
  }
  return null;
}

/** A gap's wordings without its own area: the area is inferred as often as it is named. */
function wordings(gap: Gap): readonly (readonly string[])[] {
  const before = known.get(gap);
  if (before) return before;
  const own = `place:${gap.area.code}`;
  const made = gap.aliases.map((alias) => terms(alias).filter((term) => term !== own));
  known.set(gap, made);
  return made;
}
