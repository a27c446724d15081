import { tokenAt } from '../text/token.ts';
import { MOVEMENT } from './movement.ts';
import { type Setting, wordAt } from './setting.ts';
import type { When } from './when.ts';

/** How far a phrase of time may stand from its number, in tokens. */
const REACH = 60;

/** The nearest phrase that fits; those of the same clause first, those behind the number before those in front. */
export function nearest(
  setting: Setting,
  whens: readonly When[],
  fits: (when: When) => boolean,
): When | null {
  let best: When | null = null;
  let cost = Number.POSITIVE_INFINITY;
  for (const when of whens) {
    if (!fits(when)) continue;
    const total = costOf(setting, when);
    if (total < cost) {
      cost = total;
      best = when;
    }
  }
  return best;
}

function costOf(setting: Setting, when: When): number {
  const { mention, mentions, index, clause } = setting;
  const behind = when.from >= mention.to;
  const distance = behind ? when.from - mention.to : setting.left - when.to;
  if (apartByBracket(setting, when)) return Number.POSITIVE_INFINITY;
  const around = when.from <= mention.from && when.to >= mention.to;
  if ((distance < 0 && !around) || distance > REACH) return Number.POSITIVE_INFINITY;
  const inside = when.from >= clause.from && when.to <= clause.to;
  const other = neighbour(mentions, index, behind ? 1 : -1);
  const taken = other !== null && (behind ? other.to <= when.from : other.from >= when.to);
  if (!behind && other && !taken && isOwnOf(setting, other, when)) return Number.POSITIVE_INFINITY;
  if (!behind && (inAside(setting, when) || hasSince(setting, when)))
    return Number.POSITIVE_INFINITY;
  if (behind && (leadsOn(setting, when) || ofEarlier(setting, when) || opensOther(setting, when)))
    return Number.POSITIVE_INFINITY;
  const owner = behind ? ownerOf(setting, when) : null;
  if (owner && /^(from|against|with|than|after)$/.test(wordBefore(setting, owner)))
    return Number.POSITIVE_INFINITY;
  // "37.3, well down on the 58.7 of 1990"
  if (owner && owner.to === when.from && wordAt(setting, when.from) === 'of')
    return Number.POSITIVE_INFINITY;
  // "1 million people; that figure will reach 1.4 million by 2040"
  for (let at = mention.to; behind && at < when.from; at++)
    if (tokenAt(setting.tokens, at).text === ';') return Number.POSITIVE_INFINITY;
  if (taken && behind) {
    // "50.4%, against 46.5% in 2023": the time of the second figure.
    const lead = wordBefore(setting, other);
    // "from 2.6% to 3.4% in May": the time of what it came to.
    if (lead === 'to' && wordAt(setting, setting.left - 1) === 'from')
      return Number.POSITIVE_INFINITY;
    if (/^(from|against|with|than|after)$/.test(lead)) return Number.POSITIVE_INFINITY;
    if (/^(now|today|currently)$/.test(tokenAt(setting.tokens, when.from).lower))
      return Number.POSITIVE_INFINITY;
    if (when.role === 'since' && startsClause(setting, other)) return Number.POSITIVE_INFINITY;
    if (other.from - mention.to > 8 && when.from - other.to < 8) return Number.POSITIVE_INFINITY;
  }
  // A time with dates says more than an event without, or "before the pandemic".
  const event = when.period !== null ? 0 : when.role === 'since' ? 30 : when.about ? 8 : 0;
  return distance + event + (inside ? 0 : 12) + (taken ? (behind ? 14 : 5) : 0);
}

/** "Peaked at 56,042 in September 2023 and have since fallen to 32,059": a time that is past for what follows. */
export function hasSince(setting: Setting, { to }: { to: number }): boolean {
  for (let at = to; at < setting.left; at++)
    if (wordAt(setting, at) === 'since' && /^(have|has|had)$/.test(wordAt(setting, at - 1)))
      return true;
  return false;
}

/**
 * Whether a phrase right behind an earlier number is that number's own: "by 90% year-on-year, and 1,800 ...", "the 58.7 of
 * 1990, and the sun 14.4", "up from 52% in May 2023, and 27.2 million".
 */
function isOwnOf(setting: Setting, other: Setting['mention'], when: When): boolean {
  if (when.from < other.to || other.from < setting.sentence.from) return false;
  // "a fifth below the 2022 record of 45,774"
  if (when.to === setting.left - 2 && wordAt(setting, setting.left - 1) === 'of') return false;
  // "8% more than a year earlier but 43% fewer than the peak"
  for (let at = other.to; at < when.from; at++)
    if (when.from - other.to > 1 && !COMPARING.test(wordAt(setting, at))) return false;
  if (when.role === 'base' || wordAt(setting, when.from) === 'of') return true;
  return /^(from|against|with|than)$/.test(wordBefore(setting, other));
}

const COMPARING =
  /^(more|fewer|less|higher|lower|larger|smaller|up|down|above|below|than|on|from|compared|with|to|rise|fall|increase|drop)$/;

/** ", where in 2010 it had been 170,572, and fined 884,589": a time in an aside that is over. */
function inAside(setting: Setting, when: When): boolean {
  let at = when.from - 1;
  while (at > setting.sentence.from && wordAt(setting, at) !== ',') at--;
  if (!/^(where|which|who|whose|when|although|though)$/.test(wordAt(setting, at + 1))) return false;
  if (wordAt(setting, at) !== ',') return false;
  for (let end = when.to; end < setting.left; end++) if (wordAt(setting, end) === ',') return true;
  return false;
}

/** ", where in 2010 it had been 170,572": a time that the next number's own clause begins with. */
function opensOther(setting: Setting, when: When): boolean {
  const at = wordAt(setting, when.to) === ',' ? when.to + 1 : when.to;
  // "the first year of the pandemic, at 3.31, was worse"
  if (at > when.to && wordAt(setting, at) === 'at') return true;
  if (!/^(it|they|there|that|this)$/.test(wordAt(setting, at))) return false;
  if (!/^(was|were|had|stood|is|are)$/.test(wordAt(setting, at + 1))) return false;
  const { mentions, index, sentence } = setting;
  const next = mentions.slice(index + 1).find(({ reason, from }) => reason === null && from > at);
  return next !== undefined && next.from < sentence.to && next.from - when.to <= 7;
}

/** "1,602 (2023: 1,624)": a time in brackets is of what stands in them. */
function apartByBracket({ tokens, mention }: Setting, when: When): boolean {
  const behind = when.from >= mention.to;
  // "14.4% (2018)": alone in a bracket right behind the number, it is the number's own.
  if (when.from === mention.to + 1 && tokenAt(tokens, when.to).text === ')') return false;
  let depth = 0;
  for (let at = behind ? mention.to : when.to; at < (behind ? when.from : mention.from); at++) {
    const mark = tokenAt(tokens, at).text;
    if (mark === '(') depth++;
    else if (mark === ')') depth--;
    if (!behind && depth < 0) return true;
  }
  return behind && depth > 0;
}

/** ", and in 2010 it was 6.9%": a time that opens the next statement. */
function leadsOn(setting: Setting, when: When): boolean {
  if (!/^(and|but|while|whereas)$/.test(wordAt(setting, when.from - 1))) return false;
  const { mentions, index } = setting;
  for (let at = index + 1; at < mentions.length; at++) {
    const other = mentions[at];
    if (!other || other.from >= when.to + 12) return false;
    if (other.reason === null && other.from >= when.to) return true;
  }
  return false;
}

/** "11%, down from a peak in 2012 of 15.1%": the time of what it came down from. */
function ofEarlier(setting: Setting, when: When): boolean {
  for (let at = setting.mention.to; at < when.from; at++) {
    if (wordAt(setting, at) !== 'from') continue;
    if (MOVEMENT.has(wordAt(setting, at - 1))) return true;
    let noun = at + 1;
    while (/^(a|an|the|its|their|record|all|time|-)$/.test(wordAt(setting, noun))) noun++;
    if (/^(peak|high|low|level|trough|maximum|minimum)s?$/.test(wordAt(setting, noun))) return true;
  }
  return false;
}

/** ", and more than 1,800": whether a figure stands in a clause of its own. */
function startsClause(setting: Setting, other: Setting['mention']): boolean {
  for (let at = other.from - 1; at > setting.mention.to && at > other.from - 5; at--)
    if (/^(and|but|while)$/.test(wordAt(setting, at)) && wordAt(setting, at - 1) === ',')
      return true;
  return false;
}

/** The last figure before a phrase of time that stands behind this one. */
function ownerOf({ mentions, index }: Setting, when: When): Setting['mention'] | null {
  let owner: Setting['mention'] | null = null;
  for (let at = index + 1; at < mentions.length; at++) {
    const other = mentions[at];
    if (!other || other.to > when.from) break;
    if (other.reason === null) owner = other;
  }
  return owner;
}

/** The word before a number and its hedge. */
function wordBefore({ tokens, sentence }: Setting, other: Setting['mention']): string {
  let at = other.from - 1;
  while (
    at > sentence.from &&
    /^(the|about|around|nearly|almost|over|more|than|record|a|of|just|some)$/.test(
      tokenAt(tokens, at).lower,
    )
  )
    at--;
  return tokenAt(tokens, at).lower;
}

/** The next number that is no date, in one direction. */
function neighbour(
  mentions: Setting['mentions'],
  index: number,
  step: 1 | -1,
): Setting['mention'] | null {
  for (
    let at = index + step;
    at >= 0 && at < mentions.length && Math.abs(at - index) < 5;
    at += step
  ) {
    const other = mentions[at];
    if (other && other.reason === null) return other;
  }
  return null;
}
