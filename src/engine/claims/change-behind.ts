import { tokenAt } from '../text/token.ts';
import type { Movement } from './movement.ts';
import { COMPARISONS, MOVING_ADVERBS, MOVING_NOUNS, type Way } from './movement.ts';
import { type Setting, wordAt } from './setting.ts';

/** Adjectives that may stand between a number and the noun of its movement. */
const BETWEEN = new Set(
  (
    'annual yearly quarterly monthly weekly average overall further net real real-terms sharp steep big huge record total ' +
    'year on over month quarter - like for terms cash increase'
  ).split(' '),
);
/** "12% down", "5% ↑"; but in "£929bn ⬆️ £32bn" and "6.1%, up from 5.8%" it belongs to what follows. */
function adverbAfter(setting: Setting, at: number): Way | undefined {
  const word = wordAt(setting, at);
  const next = setting.mentions[setting.index + 1];
  if (CHARTS.has(word) || (next && next.from <= at + 3 && next.reason === null)) return undefined;
  return /^(from|to|by)$/.test(wordAt(setting, at + 1)) ? undefined : MOVING_ADVERBS.get(word);
}

/** Verbs whose subject is the amount that came or went: "6,700 jobs were added", "40% has come off unemployment". */
const CAME: ReadonlyMap<string, Way> = new Map([
  ['added', 'up'],
  ['gained', 'up'],
  ['created', 'up'],
  ['lost', 'down'],
  ['shed', 'down'],
  ['off', 'down'],
  ['disappeared', 'down'],
  ['vanished', 'down'],
]);

function passive(setting: Setting): Movement | null {
  const { mention } = setting;
  if (mention.unitKind !== 'count' && mention.unitKind !== 'percent') return null;
  for (let at = mention.to + 1; at < mention.to + 7; at++) {
    if (/^[,;(]$/.test(wordAt(setting, at)) || setting.covered[at]) return null;
    const way = CAME.get(wordAt(setting, at));
    if (!way) continue;
    const word = wordAt(setting, at);
    const before = wordAt(setting, at - 1);
    const been =
      /^(disappeared|vanished)$/.test(word) ||
      (word === 'off'
        ? /^(come|knocked|taken|wiped)$/.test(before)
        : /^(were|was|been)$/.test(before));
    const jobs =
      !/^(created|added)$/.test(word) ||
      /^(jobs|posts|roles|workers)$/.test(wordAt(setting, mention.to));
    if (been && jobs) return { role: 'by', direction: way };
  }
  return null;
}

/** Pictures of charts decorate as often as they point. */
export const CHARTS = new Set(['📈', '📉']);

/** "less than half what it had been", "half the 2024 total": a fall to that part of an earlier figure. */
function halfOfEarlier({ mention, tokens, mentions, index }: Setting): Movement | null {
  if (mention.form !== 'fraction') return null;
  const down: Movement = { role: 'by', direction: 'down' };
  const of = tokenAt(tokens, mention.to).lower === 'of' ? 1 : 0;
  const at = mention.to + of;
  const next = tokenAt(tokens, at).lower;
  const after = tokenAt(tokens, at + 1);
  if (next === 'what') return after.kind === 'word' ? down : null;
  if (next === 'that')
    return of === 1 || after.kind === 'word' || mention.value !== 50 ? null : down;
  if (next !== 'the') return null;
  const other = mentions[index + 1];
  const near = other?.from === at + 1 ? other : null;
  // "less than half of the 381,319 in 2023", "half the 20% of 2011"
  const date = near && near.reason === null ? mentions[index + 2] : undefined;
  if (near && date?.from === near.to + 1 && date.reason !== null) return down;
  const dated = near !== null && near.reason !== null;
  const noun = tokenAt(tokens, dated ? near.to : at + 1).lower;
  return of === 0 &&
    /^(total|level|figure|number|peak)$/.test(noun) &&
    (dated || /^(in|of|a|seen)$/.test(tokenAt(tokens, at + 2).lower))
    ? down
    : null;
}

/** Steps over "(3.4%)" or out of it: "£27.1 billion (3.4%) higher". */
export function pastBracket(setting: Setting, from: number): number {
  if (wordAt(setting, from) === ')') return from + 1;
  if (wordAt(setting, from) !== '(') return from;
  for (let at = from + 1; at < from + 7; at++) if (wordAt(setting, at) === ')') return at + 1;
  return from;
}

/** A comparison or the noun of a movement right behind the number. */
export function behind(setting: Setting): Movement | null {
  const { mention } = setting;
  const other = setting.mentions[setting.index + 1];
  let at = pastBracket(setting, mention.to);
  // "£1.6 billion or 27% more", "£27 a week less"
  if (wordAt(setting, at) === 'or' && other && other.from <= at + 2 && other.reason === null)
    at = other.to;
  else if (
    /^(a|an|per|each)$/.test(wordAt(setting, at)) &&
    COMPARISONS.has(wordAt(setting, at + 2))
  )
    at += 2;
  if (
    wordAt(setting, at) === '-' ||
    (wordAt(setting, at) === ',' && wordAt(setting, at + 2) === 'than' && !setting.covered[at + 3])
  )
    at++;
  const total = halfOfEarlier(setting) ?? passive(setting);
  if (total) return total;
  const comparison = comparisonAt(setting, at);
  if (comparison) return { role: 'by', direction: comparison };
  for (let step = 0; step < 4; step++) {
    const word = wordAt(setting, at + step);
    const way = MOVING_NOUNS.get(word) ?? (step === 0 ? adverbAfter(setting, at) : undefined);
    if (way && !(step === 0 && isPlace(setting, at))) return { role: 'by', direction: way };
    if (!BETWEEN.has(word)) break;
  }
  return null;
}

function comparisonAt(setting: Setting, at: number): Way | null {
  const word = wordAt(setting, at);
  const way = COMPARISONS.get(word);
  if (!way) return null;
  const next = wordAt(setting, at + 1);
  if (word === 'over' || word === 'under') return null;
  // "recruited 100 more paramedics" says how many came, not how many more there are.
  if (word === 'more' && DONE.test(wordAt(setting, setting.left - 1))) return null;
  // What takes less time is faster.
  if (setting.mention.unitKind === 'duration' && /^(faster|slower)$/.test(word))
    return word === 'faster' ? 'down' : 'up';
  if (word === 'higher' && /^(education|rate|secondary|court|ground)$/.test(next)) return null;
  if (word === 'further' && next === 'education') return null;
  if (
    /^(larger|smaller|bigger|longer|shorter|better|faster|slower|stronger|improvement)$/.test(word)
  ) {
    return setting.mention.unitKind === 'count' && next !== 'than' ? null : way;
  }
  // "under 30 below", "waits above 52 weeks" bound the next number instead.
  if ((word === 'above' || word === 'below') && tokenAt(setting.tokens, at + 1).kind === 'number') {
    return setting.mention.unitKind === 'duration' ? null : way;
  }
  return way;
}

/** "12% up" moves; "3 up there" does not matter. "5 cut flowers" would. */
function isPlace(setting: Setting, at: number): boolean {
  const word = wordAt(setting, at);
  return word === 'cut' && wordAt(setting, at + 1) === 'off';
}

const DONE =
  /^(recruited|hired|trained|created|built|opened|delivered|funded|protected|kept|helped|brought)$/;
