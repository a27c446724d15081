import { tokenAt } from '../text/token.ts';
import { behind, CHARTS } from './change-behind.ts';
import type { Movement } from './movement.ts';
import {
  COMPARISONS,
  MOVEMENT,
  MOVING_ADVERBS,
  MOVING_NOUNS,
  MOVING_VERBS,
  type Way,
} from './movement.ts';
import { findBack, type Setting, wordAt } from './setting.ts';

/** How far back the verb of "by 90%" is looked for, in tokens. */
const REACH = 30;

/** The movement that a number is part of, or null when it stands for itself. */
export function movementOf(setting: Setting): Movement | null {
  return ownWords(setting) ?? behind(setting) ?? before(setting);
}

/** What the mention says by itself: halved, doubled, +13%. */
function ownWords({ mention, tokens }: Setting): Movement | null {
  if (mention.direction) return { role: 'by', direction: mention.direction };
  if (!mention.signed || mention.unitKind === 'physical') return null;
  const sign = tokenAt(tokens, mention.from);
  const next = tokenAt(tokens, mention.from + 1);
  const minus = [sign, next].some((token) => /^(-|–|minus)$/.test(token.lower));
  return { role: 'by', direction: minus ? 'down' : 'up' };
}

function before(setting: Setting): Movement | null {
  const { left, mention } = setting;
  const last = left - 1;
  const word = wordAt(setting, last);
  const adverb = adverbBefore(setting, last);
  if (adverb && mention.unitKind !== 'duration') return { role: 'by', direction: adverb };
  if (word === 'by') return by(setting, last);
  if (word === 'to') return to(setting, last);
  if (word === 'from') return from(setting, last);
  if (/^(extra|additional)$/.test(word)) return { role: 'by', direction: 'up' };
  if (word === 'of' || word === 'at' || word === 'was' || word === 'is')
    return nounOf(setting, last) ?? arrived(setting, last);
  if (word === 'now' || word === 'stands' || word === 'are' || word === 'were')
    return arrived(setting, last);
  if (
    /^(add|adds|added|adding)$/.test(word) &&
    /^(jobs|posts|roles|workers)$/.test(wordAt(setting, mention.to))
  ) {
    return { role: 'by', direction: 'up' };
  }
  const verb = MOVING_VERBS.get(word);
  if (verb && movesItself(setting, word)) return { role: 'by', direction: verb };
  if (
    MOVING_NOUNS.has(word) &&
    /^(growth|increase|rise|fall|drop|decrease|reduction|decline)$/.test(word) &&
    mention.unitKind === 'percent'
  ) {
    return { role: 'by', direction: MOVING_NOUNS.get(word) ?? null };
  }
  if (/^[(:]$/.test(word)) return null;
  return null;
}

/** "up 12%"; not "made up 19%", "set up 300 centres". */
function adverbBefore(setting: Setting, at: number): Way | undefined {
  const before = wordAt(setting, at - 1);
  const { unitKind } = setting.mention;
  // "wound up 3,238 firms", "picked up 300 bags"; but "exports edged up 3%"
  if ((unitKind === 'count' || unitKind === 'money') && /(ed|ing|wound)$/.test(before))
    return undefined;
  if (
    /^(made|make|makes|making|set|sets|setting|open|opened|opening|opens|build|built|building|back|backed|signed|sign|took|take|taken|taking|ended|break|breaking|laid|put|shut|turned|bring|brought)$/.test(
      before,
    )
  )
    return undefined;
  return CHARTS.has(wordAt(setting, at)) && at === 0
    ? undefined
    : MOVING_ADVERBS.get(wordAt(setting, at));
}

/** Verbs that take the moved amount as object: "rose 3%", "lost 300 jobs"; but not "raised £3m" or "reduced 40 roads". */
function movesItself(setting: Setting, word: string): boolean {
  const { unitKind } = setting.mention;
  // "we grow 65% of our food", "they clear nine in ten claims"
  if (/^grows?$/.test(word) && wordAt(setting, setting.mention.to) === 'of') return false;
  if (word.startsWith('clear') && setting.mention.form === 'ratio') return false;
  if (unitKind === 'percent' || unitKind === 'points' || unitKind === 'times') return true;
  if (unitKind === 'duration' || unitKind === 'distance')
    return /^(rose|fell|risen|fallen|dropped|grew|increased|decreased)$/.test(word);
  return /^(rose|fell|risen|fallen|rising|falling|gain|gains|gained|gaining|lost|lose|losing|loses|dropped|grew|shed|sheds|shedding)$/.test(
    word,
  );
}

const BY_VERBS = new Map([...COMPARISONS, ...MOVEMENT]);

/** "has come down and is now 8%": where it moved to. */
function arrived(setting: Setting, last: number): Movement | null {
  const at = findBack(setting, last - 1, Math.max(setting.clause.from, last - 9), WENT);
  if (at === -1 || wordAt(setting, last) === 'of') return null;
  return { role: 'to', direction: MOVEMENT.get(wordAt(setting, at)) ?? null };
}

const WENT = new Map([...MOVING_ADVERBS, ...MOVING_VERBS]);

/** "rose by, "cut the number ... by", "is larger by". */
function by(setting: Setting, last: number): Movement | null {
  const limit = Math.max(setting.sentence.from, last - REACH);
  const at = findBack(setting, last - 1, limit, BY_VERBS);
  if (at === -1) {
    const kind = setting.mention.unitKind;
    if (setting.mention.form === 'ratio') return null;
    const amount = kind === 'percent' || kind === 'points' || setting.mention.value === null;
    return amount && /^(ed|en|wn)$/.test(wordAt(setting, last - 1).slice(-2))
      ? { role: 'by', direction: null }
      : null;
  }
  return { role: 'by', direction: BY_VERBS.get(wordAt(setting, at)) ?? null };
}

/** "fell to", "down to", "went to", "from 6% to 23%". */
function to(setting: Setting, last: number): Movement | null {
  const at = findBack(setting, last - 1, Math.max(setting.clause.from, last - 12), MOVEMENT);
  const near = at === -1 ? null : (MOVEMENT.get(wordAt(setting, at)) ?? null);
  const previous = setting.mentions[setting.index - 1];
  const paired =
    previous && previous.to >= last - 8 && /^from$/.test(wordAt(setting, previous.from - 1));
  // "rose by 2.1% to 288,812": the change is told already, what it came to does not move again.
  const told = previous && previous.from > at && wordAt(setting, previous.from - 1) !== 'from';
  if (near) return { role: 'to', direction: told && previous.reason === null ? null : near };
  return paired ? { role: 'to', direction: compare(previous.value, setting.mention.value) } : null;
}

function compare(earlier: number | null, later: number | null): Way | null {
  if (earlier === null || later === null || earlier === later) return null;
  return later > earlier ? 'up' : 'down';
}

function from(setting: Setting, last: number): Movement | null {
  const around = findBack(setting, last - 1, last - 12, MOVEMENT);
  const pairs = wordAt(setting, setting.mention.to) === 'to' || hasTo(setting);
  return around !== -1 || pairs ? { role: 'from', direction: null } : null;
}

function hasTo(setting: Setting): boolean {
  const next = setting.mentions[setting.index + 1];
  return (
    next !== undefined &&
    wordAt(setting, next.from - 1) === 'to' &&
    next.from - setting.mention.to < 12
  );
}

/** "a rise of 45 per cent", "put the fall in crime at 20 per cent", "growth was 3%". */
function nounOf(setting: Setting, last: number): Movement | null {
  const { unitKind } = setting.mention;
  const word = wordAt(setting, last);
  const start = Math.max(setting.clause.from, last - (word === 'at' ? 14 : 9));
  const at = findBack(setting, last - 1, start, MOVING_NOUNS);
  if (at === -1) return atRate(setting, last);
  const next = wordAt(setting, at + 1);
  if (at !== last - 1 && !/^(in|of|to|on|between|since|over|at)$/.test(next)) return null;
  const bare =
    at === last - 1 &&
    /^(rise|fall|drop|increase|decrease|reduction|decline)$/.test(wordAt(setting, at));
  if (word !== 'of' && unitKind !== 'percent' && unitKind !== 'points' && !bare) return null;
  // "a cut in the rate to half of 12%" is rare enough; "growth of the economy" is not a figure.
  return { role: 'by', direction: MOVING_NOUNS.get(wordAt(setting, at)) ?? null };
}

/** "grew at an annual rate of 1.5 percent" */
function atRate(setting: Setting, of: number): Movement | null {
  if (!/^(rate|pace)$/.test(wordAt(setting, of - 1))) return null;
  const at = findBack(setting, of - 2, of - 5, new Set(['at']));
  const verb = MOVING_VERBS.get(wordAt(setting, at - 1));
  return at !== -1 && verb ? { role: 'by', direction: verb } : null;
}
