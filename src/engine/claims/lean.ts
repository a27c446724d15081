import { pastBracket } from './change-behind.ts';
import { COMPARISONS, MOVING_ADVERBS } from './movement.ts';
import type { Reading } from './reading.ts';
import { hasContent } from './scope.ts';
import { type Setting, wordAt } from './setting.ts';

/** Words that point back at a number or at what it counted. */
const POINTING = new Set(
  "that this these those which whom it they them that's it's its their such".split(' '),
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
 * `pair` ("fell by 300 to 209,700", "12%, up from 9%"), `sentence` ("It was 124,802").
 */
export function leanOf(setting: Setting, previous: Reading | null): Lean {
  if (previous && isPair(setting, previous)) return 'pair';
  const { sentence, left, mention, tokens } = setting;
  for (let at = left - 1; at >= Math.max(sentence.from, left - 14); at--) {
    const word = wordAt(setting, at);
    const next = wordAt(setting, at + 1);
    if (word === 'of' && POINTING.has(next)) return 'part';
    if (/^(that|this|these|those)$/.test(word) && COUNT_NOUNS.has(next)) return 'number';
    if (word === 'other' && at === left - 1 && wordAt(setting, at - 1) === 'the') return 'part';
  }
  for (let at = mention.to; at < mention.to + 4; at++) {
    if (
      wordAt(setting, at) === 'of' &&
      /^(them|these|those|which|whom)$/.test(wordAt(setting, at + 1))
    )
      return 'part';
  }
  const { opener, at } = openerOf(setting);
  if (POINTING.has(opener) && left - at < 12) return 'sentence';
  // "In Germany it came to 2 per cent", "by 2022 they had reached"
  for (let at = left - 1; at >= left - 4; at--) {
    if (
      /^(it|they)$/.test(wordAt(setting, at)) &&
      /^(at|to|reached|took|takes|averaged)$/.test(wordAt(setting, left - 1))
    )
      return 'sentence';
  }
  // A line of numbers and arrows goes on about what stood before it.
  if (!hasContent(setting, sentence.from, sentence.to)) return 'sentence';
  // "A year earlier it was", "In 2022 there were 12,658"
  if (
    /^(are|were|was|is)$/.test(wordAt(setting, left - 1)) &&
    wordAt(setting, left - 2) === 'there' &&
    tokens[mention.to]?.kind !== 'word'
  )
    return 'sentence';
  return /^(was|were|is|been|be)$/.test(wordAt(setting, left - 1)) &&
    /^(it|they|there|this|had|figure|total|number|rate)$/.test(wordAt(setting, left - 2))
    ? 'sentence'
    : null;
}

/** The sentence's first word behind quotes and bullets. */
function openerOf({ sentence, tokens }: Setting): { opener: string; at: number } {
  let at = sentence.from;
  while (at < sentence.to && tokens[at]?.kind === 'symbol') at++;
  return { opener: tokens[at]?.lower ?? '', at };
}

/** Prepositions that set a second figure against the first. */
const AGAINST = new Set('to from against with than after or ( of above below'.split(' '));

/** Two numbers of one statement: "by X to Y", "X, up from Y", "X (Y)", "X, Y more than a year earlier". */
function isPair(setting: Setting, previous: Reading): boolean {
  const { left, mention } = setting;
  const gap = left - previous.mention.to;
  if (gap > 22) return false;
  const word = wordAt(setting, left - 1);
  // "41,472 in 2025 (+13%)", "29,050 (down 5%)", "£930bn ⬆ £33bn"
  if (word === '(' && gap < 10) return true;
  // "From 860k ➡ 431k"
  if (gap < 3 && /^[➡→]$/.test(word)) return true;
  if (gap < 4 && MOVING_ADVERBS.has(word) && (word.length < 3 || wordAt(setting, left - 2) === '('))
    return true;
  if (gap <= 2 && /^(or|\(|–|—|-)$/.test(word)) return true;
  if (word === ':' && wordAt(setting, left - 3) === '(') return true;
  // "..., and the fertility rate dropped to 1.44": a statement of its own.
  const { clause } = setting;
  if (clause.from > previous.mention.to && hasContent(setting, clause.from, left)) return false;
  if (/^(to|from|against|after)$/.test(word)) return true;
  if (word === 'with' && /^(compared|compare)$/.test(wordAt(setting, left - 2))) return true;
  if (
    (word === 'the' || word === 'about' || word === 'of') &&
    AGAINST.has(wordAt(setting, left - 2)) &&
    gap < 12
  )
    return true;
  // A difference without a noun of its own: "353,500 people started ..., 13,920 more than the year before".
  const behind = pastBracket(setting, mention.to);
  const compared =
    COMPARISONS.has(wordAt(setting, behind)) &&
    /^(than|the|its|what|at|on|in|\d{4}|)$/.test(
      wordAt(setting, behind + 1).replace(/^[.,;:)]$/, ''),
    );
  if (compared) return true;
  for (let at = left - 1; at >= previous.mention.to; at--) {
    if (wordAt(setting, at) !== ',' && wordAt(setting, at) !== '–' && wordAt(setting, at) !== ':')
      continue;
    if (
      /^(up|down|a|an|slightly|well|which|lowest|highest)$/.test(wordAt(setting, at + 1)) &&
      left - at < 8
    )
      return true;
    if (wordAt(setting, at + 1) === 'the' && mention.unitKind === 'duration') return true;
    return left - at === 1 && mention.unitKind !== previous.mention.unitKind && gap < 8;
  }
  return false;
}
