import { findBack, type Setting, wordAt } from './setting.ts';

/** Words that point back at a number or at what it counted. */
const POINTING = new Set(
  "that this these those which it they them that's it's its their such he she".split(' '),
);
const COUNT_NOUNS = new Set(
  'number numbers figure figures total share proportion rate amount sum percentage level count'.split(
    ' ',
  ),
);

/** How a mention points at an earlier one. */
export type Lean = 'number' | 'part' | 'pair' | 'sentence' | null;

/**
 * Whether a number leans on an earlier one: `number` ("that number fell by 90%"), `part` ("of these, 15,200"),
 * `pair` ("fell by 300 to 209,700", "12% or 604 homes"), `sentence` ("It was 124,802").
 */
export function leanOf(setting: Setting): Lean {
  const { sentence, left, mentions, index, clause } = setting;
  const previous = mentions[index - 1];
  if (previous && previous.from >= sentence.from && isPair(setting, previous.to)) return 'pair';
  for (let at = left - 1; at >= Math.max(sentence.from, left - 14); at--) {
    const word = wordAt(setting, at);
    if (word === 'of' && POINTING.has(wordAt(setting, at + 1))) return 'part';
    if (
      /^(that|this|the|these|those)$/.test(word) &&
      COUNT_NOUNS.has(wordAt(setting, at + 1)) &&
      /^(that|this|these|those)$/.test(word)
    )
      return 'number';
  }
  for (let at = setting.mention.to; at < setting.mention.to + 4; at++) {
    if (
      wordAt(setting, at) === 'of' &&
      /^(them|these|those|which|whom)$/.test(wordAt(setting, at + 1))
    )
      return 'part';
  }
  const first = wordAt(setting, sentence.from);
  const opener = /^["'“‘(]$/.test(first) ? wordAt(setting, sentence.from + 1) : first;
  if (POINTING.has(opener) && left - sentence.from < 12 && clause.from <= sentence.from + 2)
    return 'sentence';
  return findBack(setting, left - 1, clause.from, new Set(['it', "that's"])) !== -1 &&
    left - clause.from < 8
    ? 'sentence'
    : null;
}

/** Two numbers of one statement: "by X to Y", "X, up from Y", "X (Y)", "X or Y". */
function isPair(setting: Setting, previousEnd: number): boolean {
  const gap = setting.left - previousEnd;
  if (gap > 10) return false;
  const word = wordAt(setting, setting.left - 1);
  if (gap <= 2 && /^(or|\(|to)$/.test(word)) return true;
  if (word === 'to' || word === 'from') return true;
  const comma = wordAt(setting, previousEnd);
  return gap <= 4 && comma === ',' && /^(up|down|a|an)$/.test(wordAt(setting, previousEnd + 1));
}
