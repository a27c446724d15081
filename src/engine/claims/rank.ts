import { MOVING_NOUNS } from './movement.ts';
import { type Setting, wordAt } from './setting.ts';

/** "lowest in six years", "highest for half a century". */
export function isRankDuration(setting: Setting): boolean {
  const { mention, left } = setting;
  if (mention.unitKind !== 'duration' || mention.value === null) return false;
  let at = left - 1;
  while (/^(the|last|past|previous|a)$/.test(wordAt(setting, at))) at--;
  if (!/^(in|for|of|over|since)$/.test(wordAt(setting, at))) return false;
  for (let back = at - 1; back >= Math.max(setting.sentence.from, at - 9); back--) {
    const word = wordAt(setting, back);
    if (SUPERLATIVE.test(word)) return !RHETORIC.test(wordAt(setting, back + 1));
    // "the first time in ten years", "the first rise for three years"
    if (wordAt(setting, back - 1) === 'first' && (word === 'time' || MOVING_NOUNS.has(word)))
      return true;
    if (/^[.;:]$/.test(word)) return false;
  }
  return false;
}

/** What is called the biggest in years without being counted. */
const RHETORIC =
  /^(?:change|changes|reform|reforms|overhaul|shake|shakeup|transformation|upgrade|programme|package|boost|challenge|threat|crisis|moment)$/;

export const SUPERLATIVE =
  /^(?:highest|lowest|largest|biggest|smallest|greatest|fastest|slowest|quickest|longest|shortest|best|worst|strongest|weakest|steepest|sharpest|busiest|hottest|coldest|wettest|driest|tightest|fewest|most|least|narrowest|deepest|cheapest|safest)$/;
