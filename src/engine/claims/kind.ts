import type { ClaimKind, Direction } from '../claim.ts';
import type { Mention } from '../quantities/mention.ts';
import { tokenAt } from '../text/token.ts';
import { isAim } from './aim.ts';
import { type Movement, movementOf } from './change.ts';
import { findBack, findOn, type Setting, wordAt } from './setting.ts';

/** What sort of claim a number makes, and which way it moves. */
export interface Reading {
  kind: ClaimKind;
  direction: Direction | null;
  /** How the number takes part in a movement, for its periods and what it leans on. */
  movement: Movement | null;
  /** The mention that was read. */
  mention: Mention;
}

/** Nouns of measures that are rates by themselves. */
const RATES = new Set(
  (
    'rate rates unemployment employment inactivity inflation cpi cpih rpi poverty mortality fertility gap turnout yield prevalence incidence ' +
    'average averages averaged mean median typical typically per probability likelihood likely density intensity productivity participation ' +
    'jobless joblessness vacancy occupancy expectancy interest temperature ratio'
  ).split(' '),
);
/** Words that ask for a part of a whole. */
const SHARES = new Set(
  'share shares proportion proportions percentage fraction portion majority'.split(' '),
);
/** Words of promised money. */
const PLEDGES = new Set(
  (
    'invest invests invested investing investment investments fund funds funded funding announce announced announces announcing package packages allocate ' +
    'allocated allocation committed commit commitment committing pledged pledge budget backed backing grant grants boost boosting provide provides provided providing scheme programme ' +
    'going offer put putting inject injecting injection getting settlement unveiled earmarked awarded support extra additional through fund'
  ).split(' '),
);
/** Words of money that has been spent, earned or owed. */
const MEASURED = new Set(
  (
    'spent cost costs costing worth earned sold exports imports traded exported imported reached total totalled totalling revenue revenues receipts sales gdp debt deficit borrowing ' +
    'receive receives received receiving turnover lose loses lost losing loss losses stolen value valued wages earnings pay income incomes output economy was were stood rose fell increased aid profits price prices average saved saving savings paid owed'
  ).split(' '),
);

/** Reads kind and direction. `future` says that the period lies after the article; `previous` is the reading of the statistic before it in the sentence. */
export function readKind(setting: Setting, future: boolean, previous: Reading | null): Reading {
  const own = movementOf(setting);
  const inherited = own && own.role !== 'from' ? null : shared(setting, previous);
  const movement = (inherited ? inherited.movement : own) ?? null;
  const basic = basicKind(setting, movement, inherited);
  const direction = directionOf(basic, movement);
  if (basic === 'rank' && !future)
    return {
      kind: setting.mention.unitKind === 'rank' && isAim(setting, false) ? 'target' : 'rank',
      direction: null,
      movement,
      mention: setting.mention,
    };
  if (setting.mention.unitKind === 'money' && isPledge(setting, future))
    return { kind: 'pledge', direction, movement, mention: setting.mention };
  if (isAim(setting, future) || inherited?.kind === 'target')
    return { kind: 'target', direction, movement, mention: setting.mention };
  return { kind: basic, direction, movement, mention: setting.mention };
}

function directionOf(kind: ClaimKind, movement: Movement | null): Direction | null {
  if (!movement || kind === 'ratio') return null;
  if (kind === 'change' || movement.role === 'by') return movement.direction;
  return movement.role === 'to' ? movement.direction : null;
}

/** Coordinated numbers share their verb: "by 8% (604 homes) and those for rent by 46%", "by 40,500 or 16.2%". */
function shared(setting: Setting, previous: Reading | null): Reading | null {
  if (!previous || setting.mention.form === 'ratio') return null;
  const before = previous.mention;
  const link = wordAt(setting, before.to);
  const gap = setting.left - before.to;
  const lead = wordAt(setting, setting.left - 1);
  const earlier = /^(from|after)$/.test(lead) && gap < 10;
  // "grew by 0.6%, up from 0.1%": the earlier figure is a change, too.
  if (
    earlier &&
    previous.kind === 'change' &&
    previous.movement?.role === 'by' &&
    before.unitKind === 'percent' &&
    setting.mention.unitKind === 'percent'
  )
    return previous;
  if (/^(to|from)$/.test(lead) || ofThem(setting)) return null;
  const bracket = wordAt(setting, setting.left - 1) === '(';
  if (gap === 1 && /^(or|and|,|\()$/.test(link)) return previous;
  if (bracket && previous.kind === 'change' && gap < 4 && !setting.covered[setting.left - 2])
    return previous;
  if (bracket && gap < 4 && previous.kind !== 'change' && setting.covered[setting.left - 2] === 0)
    return null;
  if (gap === 2 && link === ',' && /^(and|or|then)$/.test(wordAt(setting, before.to + 1)))
    return previous;
  const sameUnit = before.unitKind === setting.mention.unitKind;
  if (!sameUnit || previous.movement?.role === 'to') return null;
  if (previous.kind === 'target')
    return /^(and|,)$/.test(link) ||
      findOn(setting, before.to, setting.left, new Set(['and'])) !== -1
      ? previous
      : null;
  if (previous.kind !== 'change' || setting.mention.unitKind !== 'percent') return null;
  return elliptic(setting, before.to) ? previous : null;
}

/** "a quarter of them": a part, whatever the number before was. */
function ofThem({ mention, tokens }: Setting): boolean {
  return (
    tokenAt(tokens, mention.to).lower === 'of' &&
    /^(them|these|those|all|which|whom|the)$/.test(tokenAt(tokens, mention.to + 1).lower)
  );
}

/** Whether no verb stands between two numbers, so that the second goes with the verb of the first. */
function elliptic(setting: Setting, from: number): boolean {
  for (let at = from; at < setting.left; at++) {
    if (
      /^(is|are|was|were|has|have|had|make|makes|made|account|accounts|accounted|say|said|of|now|at|stands|stood|represents?)$/.test(
        wordAt(setting, at),
      )
    )
      return false;
  }
  return findOn(setting, from, setting.left, new Set(['and', ','])) !== -1;
}

function basicKind(
  setting: Setting,
  movement: Movement | null,
  inherited: Reading | null,
): ClaimKind {
  const { mention } = setting;
  if (mention.unitKind === 'rank' || isRankDuration(setting)) return 'rank';
  if (mention.unitKind === 'times') return timesKind(setting, movement);
  if (mention.unitKind === 'percent' && isLikelihood(setting)) return 'rate';
  if (movement?.role === 'by') return 'change';
  if (mention.unitKind === 'points') return 'change';
  if (mention.unitKind === 'percent') {
    if (inherited && inherited.kind !== 'change')
      return inherited.kind === 'target' ? 'share' : inherited.kind;
    return isRate(setting) ? 'rate' : 'share';
  }
  return isAverage(setting) || isDaily(setting) ? 'rate' : 'level';
}

/** "four deaths a day", "38 of them close every day": so many in each short stretch of time. */
export function isDaily(setting: Setting): boolean {
  if (setting.mention.unitKind !== 'count')
    return setting.mention.unitKind === 'duration' && wordAt(setting, setting.left - 1) === 'every';
  for (let at = setting.mention.to; at < setting.mention.to + 7; at++) {
    if (
      /^(a|an|per|every|each)$/.test(wordAt(setting, at)) &&
      /^(day|week|hour|minute|night)$/.test(wordAt(setting, at + 1))
    )
      return true;
    if (wordAt(setting, at) === ',') return false;
  }
  return false;
}

/** "three times a year" is a frequency, "three times higher" a ratio. */
function timesKind(setting: Setting, movement: Movement | null): ClaimKind {
  const next = wordAt(setting, setting.mention.to);
  if (/^(a|an|per|each|every)$/.test(next)) return 'rate';
  return movement?.role === 'by' && /^(by)$/.test(wordAt(setting, setting.left - 1))
    ? 'change'
    : 'ratio';
}

function isLikelihood(setting: Setting): boolean {
  const at = setting.mention.to;
  return (
    /^(more|less)$/.test(wordAt(setting, at)) &&
    /^(likely|liable|prone|probable)$/.test(wordAt(setting, at + 1))
  );
}

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
    if (word === 'time' && wordAt(setting, back - 1) === 'first') return true;
    if (/^[.;:]$/.test(word)) return false;
  }
  return false;
}

/** What is called the biggest in years without being counted. */
const RHETORIC =
  /^(?:change|changes|reform|reforms|overhaul|shake|shakeup|transformation|upgrade|programme|package|boost|challenge|threat|crisis|moment)$/;

export const SUPERLATIVE =
  /^(?:highest|lowest|largest|biggest|smallest|greatest|fastest|slowest|quickest|longest|shortest|best|worst|strongest|weakest|steepest|sharpest|busiest|hottest|coldest|wettest|driest|tightest|fewest|most|least|narrowest|deepest|cheapest|safest)$/;

function isRate(setting: Setting): boolean {
  const { mention, clause } = setting;
  const next = wordAt(setting, mention.to);
  const of = next === 'of' && !/^(gdp)$/.test(wordAt(setting, mention.to + 1));
  const rate = findBack(setting, setting.left - 1, clause.from, RATES);
  const share = findBack(setting, setting.left - 1, clause.from, SHARES);
  if (of)
    return (
      rate !== -1 &&
      rate > share &&
      /^(rate|rates)$/.test(wordAt(setting, rate)) &&
      setting.left - rate < 4
    );
  if (share !== -1 && share > rate) return false;
  if (rate !== -1) return true;
  if (findOn(setting, mention.to, Math.min(clause.to, mention.to + 6), RATES) !== -1) return true;
  return (
    findBack(setting, setting.left - 1, setting.sentence.from, RATES) !== -1 &&
    findBack(setting, setting.left - 1, setting.sentence.from, SHARES) === -1
  );
}

const RATE = new Set(['rate', 'rates', 'ratio', 'per']);
const PER = new Set(['per', 'average']);
const AVERAGES = new Set(
  'expectancy average averages averaged averaging mean median typical typically'.split(' '),
);

function isAverage(setting: Setting): boolean {
  const { mention } = setting;
  const next = wordAt(setting, mention.to);
  if (next === 'per' || (next === 'for' && wordAt(setting, mention.to + 1) === 'every'))
    return true;
  if (findOn(setting, mention.to, mention.to + 4, PER) !== -1) return true;
  // "the rate per 100,000 was 64.2"
  const lead = wordAt(setting, setting.left - 1);
  if (
    mention.unitKind === 'count' &&
    /^(was|is|of|at|to)$/.test(lead) &&
    findBack(setting, setting.left - 1, setting.left - 9, RATE) !== -1
  )
    return true;
  return (
    findBack(setting, setting.left - 1, setting.clause.from, AVERAGES) !== -1 ||
    (mention.unitKind === 'duration' &&
      findBack(setting, setting.left - 1, setting.sentence.from, AVERAGES) !== -1)
  );
}

/** With `have` before it: what has been done with money, as against promised. */
const SPENT = new Set(
  'put invested spent paid received raised brought attracted given saved earned'.split(' '),
);
const HAVE = new Set("have has had we've".split(' '));

/** Whether an amount of money is promised rather than spent, earned or owed. */
function isPledge(setting: Setting, future: boolean): boolean {
  if (future) return true;
  const { sentence, left, mention } = setting;
  const near = Math.max(sentence.from, left - 14);
  const pledge = Math.max(findBack(setting, left - 1, near, PLEDGES), -1);
  const measured = findBack(setting, left - 1, near, MEASURED);
  const after = findOn(setting, mention.to, Math.min(sentence.to, mention.to + 6), PLEDGES);
  const behind = findOn(setting, mention.to, Math.min(sentence.to, mention.to + 3), MEASURED);
  const afterMeasured = /^(was|were)$/.test(wordAt(setting, behind)) ? -1 : behind;
  if (
    findBack(setting, left - 1, near, SPENT) !== -1 &&
    findBack(setting, left - 1, near, HAVE) !== -1
  )
    return false;
  if (afterMeasured !== -1 && (after === -1 || afterMeasured <= after)) return false;
  if (pledge > measured) return true;
  return after !== -1 && measured === -1;
}

/** The word before the mention and its hedge. */
export function lead(setting: Setting): string {
  return tokenAt(setting.tokens, setting.left - 1).lower;
}
