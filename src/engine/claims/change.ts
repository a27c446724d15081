import { tokenAt } from '../text/token.ts';
import {
  COMPARISONS,
  MOVEMENT,
  MOVING_ADVERBS,
  MOVING_NOUNS,
  MOVING_VERBS,
  type Way,
} from './movement.ts';
import { findBack, type Setting, wordAt } from './setting.ts';

/** How a number takes part in a movement. */
export interface Movement {
  /** `by`: it is the change itself. `to` and `from`: a level that something moved to or from. */
  role: 'by' | 'to' | 'from';
  direction: Way | null;
}

/** Adjectives that may stand between a number and the noun of its movement. */
const BETWEEN = new Set(
  (
    'annual yearly quarterly monthly weekly average overall further net real real-terms sharp steep big huge record total ' +
    'year on over month quarter - like for terms cash increase'
  ).split(' '),
);
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
]);

function passive(setting: Setting): Movement | null {
  const { mention } = setting;
  if (mention.unitKind !== 'count' && mention.unitKind !== 'percent') return null;
  for (let at = mention.to + 1; at < mention.to + 7; at++) {
    const way = CAME.get(wordAt(setting, at));
    if (!way) continue;
    const been = /^(were|was|been|come|knocked|taken|wiped)$/.test(wordAt(setting, at - 1));
    const jobs =
      wordAt(setting, at) !== 'created' || /^(jobs|posts|roles)$/.test(wordAt(setting, mention.to));
    if (been && jobs) return { role: 'by', direction: way };
  }
  return null;
}

/** Pictures of charts decorate as often as they point. */
const CHARTS = new Set(['📈', '📉']);

/** "less than half what it had been", "half the 2024 total": a fall to that part of an earlier figure. */
function halfOfEarlier({ mention, tokens, mentions, index }: Setting): Movement | null {
  if (mention.form !== 'fraction') return null;
  const next = tokenAt(tokens, mention.to).lower;
  if (next === 'what' && tokenAt(tokens, mention.to + 1).kind === 'word')
    return { role: 'by', direction: 'down' };
  const year = mentions[index + 1];
  const dated = year?.from === mention.to + 1 && year.reason !== null;
  const noun = tokenAt(tokens, dated ? year.to : mention.to + 1).lower;
  return next === 'the' &&
    /^(total|level|figure|number|peak)$/.test(noun) &&
    (dated || /^(in|of|a|seen)$/.test(tokenAt(tokens, mention.to + 2).lower))
    ? { role: 'by', direction: 'down' }
    : null;
}

/** Steps over "(3.4%)" or out of it: "£27.1 billion (3.4%) higher". */
function pastBracket(setting: Setting, from: number): number {
  if (wordAt(setting, from) === ')') return from + 1;
  if (wordAt(setting, from) !== '(') return from;
  for (let at = from + 1; at < from + 7; at++) if (wordAt(setting, at) === ')') return at + 1;
  return from;
}

/** A comparison or the noun of a movement right behind the number. */
function behind(setting: Setting): Movement | null {
  const { mention } = setting;
  let at = pastBracket(setting, mention.to);
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
  if (unitKind === 'percent' || unitKind === 'points' || unitKind === 'times') return true;
  if (unitKind === 'duration' || unitKind === 'distance')
    return /^(rose|fell|risen|fallen|dropped|grew|increased|decreased)$/.test(word);
  return /^(rose|fell|risen|fallen|rising|falling|gain|gains|gained|gaining|lost|lose|losing|loses|dropped|grew|shed)$/.test(
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
  if (near) return { role: 'to', direction: near };
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
  if (at === -1) return null;
  const next = wordAt(setting, at + 1);
  if (at !== last - 1 && !/^(in|of|to|on|between|since|over|at)$/.test(next)) return null;
  const bare =
    at === last - 1 &&
    /^(rise|fall|drop|increase|decrease|reduction|decline)$/.test(wordAt(setting, at));
  if (word !== 'of' && unitKind !== 'percent' && unitKind !== 'points' && !bare) return null;
  // "a cut in the rate to half of 12%" is rare enough; "growth of the economy" is not a figure.
  return { role: 'by', direction: MOVING_NOUNS.get(wordAt(setting, at)) ?? null };
}
