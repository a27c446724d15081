import type { Lexicon } from './lexicon.ts';
import type { Profile } from './profile.ts';
import type { ClaimWords } from './words.ts';

/** How much of a wording a text has. */
export interface Cover {
  /** Share of its words, by weight, each counted by how near to the number it stands. */
  share: number;
  /** Share of its words next to the number. */
  near: number;
  /** The same as `share`, not as a share: how much there is to go by. */
  amount: number;
  /** How surely the text has it whole: by its weakest word, less for slight wordings. */
  whole: number;
  /** Its weight, to 1, where it stands together in the sentence, whatever its order; else 0. */
  phrase: number;
}

/** How much of a wording the text has, and how near to the number. */
export function cover(list: readonly string[], words: ClaimWords, lexicon: Lexicon): Cover {
  let all = 0;
  let share = 0;
  let near = 0;
  let telling = 0;
  let weakest = list.length ? 1 : 0;
  for (const term of list) {
    const own = lexicon.weight(term);
    const weight = term.startsWith('place:') ? 1.5 : own;
    const tier = words.tier(term);
    all += weight;
    share += weight * tier;
    near += weight * (words.window.get(term) ?? 0);
    telling += own;
    weakest = Math.min(weakest, tier);
  }
  const stands = weakest >= 0.7 && telling > 0 && together(list, words.sentence);
  return {
    share: all ? share / all : 0,
    near: all ? near / all : 0,
    amount: all ? share : 0,
    whole: weakest * Math.min(1, telling / 4),
    phrase: stands ? Math.min(1, telling / 9) : 0,
  };
}

/** Whether all terms of a wording stand within a stretch hardly longer than itself. */
function together(wording: readonly string[], list: readonly string[]): boolean {
  const reach = wording.length + 2;
  const wanted = new Set(wording);
  for (let from = 0; from < list.length; from++) {
    if (!wanted.has(list[from] as string)) continue;
    const found = new Set(list.slice(from, from + reach).filter((term) => wanted.has(term)));
    if (found.size === wanted.size) return true;
  }
  return false;
}

/** Whether a series' own words hold a term, or another word for it. */
export function knows(profile: Profile, term: string, { synonyms }: Lexicon): boolean {
  if (profile.known.has(term)) return true;
  return synonyms.of(term).some((other) => profile.known.has(other.term));
}
