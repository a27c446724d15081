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
}

/** How surely the text has some wording of the series whole: by its weakest word, less for slight wordings. */
export function wholeIn(
  wordings: readonly (readonly string[])[],
  words: ClaimWords,
  lexicon: Lexicon,
): number {
  let best = 0;
  for (const wording of wordings) {
    let weakest = 1;
    let amount = 0;
    for (const term of wording) {
      weakest = Math.min(weakest, words.tier(term));
      amount += lexicon.weight(term);
    }
    if (wording.length) best = Math.max(best, weakest * Math.min(1, amount / 4));
  }
  return best;
}

/** The weight, to 1, of the most telling wording that stands together in the sentence, whatever its order. */
export function phraseIn(
  wordings: readonly (readonly string[])[],
  words: ClaimWords,
  lexicon: Lexicon,
): number {
  let best = 0;
  for (const wording of wordings) {
    if (wording.length === 0 || !wording.every((term) => words.tier(term) >= 0.7)) continue;
    let amount = 0;
    for (const term of wording) amount += lexicon.weight(term);
    if (amount <= best || !together(wording, words.sentence)) continue;
    best = amount;
  }
  return Math.min(1, best / 9);
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

/** How much of a wording the text has, and how near to the number. */
export function cover(list: readonly string[], words: ClaimWords, lexicon: Lexicon): Cover {
  let all = 0;
  let share = 0;
  let near = 0;
  for (const term of list) {
    const weight = term.startsWith('place:') ? 1.5 : lexicon.weight(term);
    const tier = words.tier(term);
    all += weight;
    share += weight * tier;
    near += weight * (words.window.get(term) ?? 0);
  }
  return all
    ? { share: share / all, near: near / all, amount: share }
    : { share: 0, near: 0, amount: 0 };
}

/** Whether a series' own words hold a term, or another word for it. */
export function knows(profile: Profile, term: string, { synonyms }: Lexicon): boolean {
  if (profile.known.has(term)) return true;
  return synonyms.of(term).some((other) => profile.known.has(other.term));
}
