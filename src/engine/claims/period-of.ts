import type { ClaimPeriod } from '../claim.ts';
import type { Period } from '../periods/period.ts';
import { tokenAt } from '../text/token.ts';
import { hasSince, nearest } from './nearest-when.ts';
import type { Reading } from './reading.ts';
import { type Setting, wordAt } from './setting.ts';
import { ago, inYear, lastBefore, shift } from './shifted-period.ts';
import { type Clock, NO_DATE, type When } from './when.ts';
import {
  cameFrom,
  comparedWith,
  endNamed,
  endOfStretch,
  isBehind,
  isRecord,
  isRevised,
  placeInList,
  sinceFrom,
  whenItWas,
} from './when-fits.ts';

export interface ClaimPeriods {
  period: ClaimPeriod;
  base: ClaimPeriod | null;
  /** "by 2030": the period ends after the article. */
  future: boolean;
  /** The phrase that gave the period, for "over the same period" later on. */
  chosen: When | null;
}

const UNNAMED: ClaimPeriod = {
  text: null,
  period: null,
  unresolved: 'The text names no period.',
};

/**
 * The period of a number, and for a change the one that it is compared with: the nearest phrases of time in
 * its clause, else in its sentence, else `outer` (the list's lead-in, or the number that it leans on).
 */
export function periodsOf(
  setting: Setting,
  whens: readonly When[],
  change: Reading | null,
  outer: ClaimPeriod | null,
  clock: Clock,
): ClaimPeriods {
  const usable = whens.filter(
    (when) => !isRecord(setting, when) && !(when.over && change === null),
  );
  // "half the 2024 total", "half what it was in 2023": the time behind it is the one compared with.
  const half =
    change !== null &&
    setting.mention.form === 'fraction' &&
    /^(what|the)$/.test(wordAt(setting, setting.mention.to));
  const isBase = (when: When): boolean =>
    when.role === 'base' ||
    when.earlier !== null ||
    (half && when.from > setting.mention.to) ||
    (change !== null && comparedWith(setting, when));
  const base = nearest(setting, usable, isBase);
  // "183,130 a year earlier and 198,810 in April 2014": what stands behind its own time is another's.
  const closed = base !== null && isBehind(setting, base);
  const at = nearest(
    setting,
    usable,
    (when) => !isBase(when) && !(closed && when.from > base.from),
  );
  let period = carriedFrom(setting, whens, outer, change !== null);
  if (at && !at.same) {
    const own = at.each.length > 0 ? (at.each[placeInList(setting, at)] ?? at.period) : at.period;
    period = { text: words(setting, at), period: own, unresolved: own ? null : at.unresolved };
    if (at.about) period.about = at.about;
    const whole = change === null ? sinceFrom(at, whens) : null;
    if (whole)
      period = {
        text: words(setting, { ...at, from: whole.from }),
        period: whole.period,
        unresolved: null,
      };
  }
  const then = change === null ? whenItWas(setting, whens) : null;
  if (then)
    return {
      period: {
        text: words(setting, then),
        period: then.origin ?? then.period,
        unresolved: then.unresolved,
      },
      base: null,
      future: false,
      chosen: then,
    };
  const end = change === null ? endOfStretch(setting, period.period) : null;
  if (end) period = { ...period, period: end };
  const future = isFuture(at, clock, setting, period.period);
  const lead = wordAt(setting, setting.left - 1);
  if (!base) {
    const origin = at?.origin ?? null;
    // "up from 178,220", "from 5.25% since August 2024": before the time that is named.
    if (
      change === null &&
      lead === 'from' &&
      !end &&
      cameFrom(setting) &&
      (origin || !isBehind(setting, at)) &&
      !isRevised(setting)
    ) {
      const before = origin ?? period.period;
      return {
        period: { text: null, period: null, unresolved: NO_TIME, before },
        base: null,
        future,
        chosen: null,
      };
    }
    const since =
      change !== null && origin && at
        ? { text: words(setting, at), period: origin, unresolved: null }
        : null;
    const last = since && endNamed(setting, usable);
    if (last) period = { text: words(setting, last), period: last.period, unresolved: null };
    return { period, base: since, future, chosen: at };
  }
  const shifted =
    base.earlier === null
      ? lastBefore(base, period.period)
      : base.inYear === null
        ? shift(period.period, -base.earlier)
        : inYear(period.period, base.inYear);
  const before: ClaimPeriod = {
    text: words(setting, base),
    period: shifted,
    unresolved: shifted ? null : (base.unresolved ?? period.unresolved ?? NO_DATE),
  };
  if (base.about) before.about = base.about;
  if (base.earlier !== null && base.inYear === null) before.months = base.earlier;
  if (change !== null && base.earlier !== null && base.earlier < 0) {
    return { ...afterwards(period, before, base.earlier), future, chosen: at };
  }
  // "after 0.1% in the quarter before": a change of that time itself.
  const own = change !== null && SET_AGAINST.test(lead) && isBehind(setting, base);
  if (change !== null && !own) return { period, base: before, future, chosen: at };
  // "it was 11.7% a year ago", "up from 58.3% in August 2024": the level is of that time itself.
  if (!own && !isOwn(setting, base)) return { period, base: null, future, chosen: at };
  const level = base.earlier !== null && shifted === null ? ago(base.earlier, clock) : shifted;
  const named = { ...before, period: level, unresolved: level ? null : before.unresolved };
  return { period: named, base: null, future, chosen: base };
}

/** The period that holds from elsewhere; none beside "85.6 per cent full in the month", whose month is not named. */
function carriedFrom(
  setting: Setting,
  whens: readonly When[],
  outer: ClaimPeriod | null,
  change: boolean,
): ClaimPeriod {
  if (!outer) return UNNAMED;
  const { clause, mention } = setting;
  const open = whens.some(
    ({ over, from, to }) =>
      over && from >= clause.from && to <= clause.to && /^(in|during)$/.test(wordAt(setting, from)),
  );
  if (!change && open && mention.reason === null) return UNNAMED;
  if (!change && hasSince(setting, { to: setting.sentence.from })) return UNNAMED;
  const { before, ...rest } = outer;
  // "From 71,046 to 43,439": the second is of the time that the first is before.
  return before === undefined
    ? { ...rest, carried: true }
    : { ...UNNAMED, period: before, unresolved: before ? null : UNNAMED.unresolved, carried: true };
}

const NO_TIME = 'The words do not say which time the earlier figure is of.';
const SET_AGAINST = /^(?:after|from|against|with|than|versus)$/;

/**
 * "Two years later, that number had fallen by half": the change ends then and began at the period before. A
 * second number behind the same phrase ("it was 350, up 17%") is of that later time already.
 */
function afterwards(
  period: ClaimPeriod,
  later: ClaimPeriod,
  count: number,
): { period: ClaimPeriod; base: ClaimPeriod | null } {
  if (period.text !== later.text) return { period: later, base: period.period ? period : null };
  const began = shift(period.period, count);
  return { period, base: began && { text: later.text, period: began, unresolved: null } };
}

function words(setting: Setting, when: When): string {
  return setting.passage.normalised.text.slice(
    tokenAt(setting.tokens, when.from).start,
    tokenAt(setting.tokens, when.to - 1).end,
  );
}

/** Whether the base phrase belongs to this level itself: right behind it, or in front with only a verb between. */
function isOwn(setting: Setting, when: When): boolean {
  const { mention, mentions, index, left } = setting;
  const lead = wordAt(setting, left - 1);
  if (when.from >= mention.to) return when.from - mention.to <= 2 && lead !== 'to';
  // "the 2022 record of 45,774"
  const noun = /^(record|total|figure|peak|high|low|level|average)$/.test(wordAt(setting, when.to));
  if (noun && lead === 'of' && when.to === left - 2) return true;
  // "a peak in 2012 of 15.1%"
  if (lead === 'from' || (when.to === left - 1 && lead === 'of')) return true;
  const ago = wordAt(setting, when.to - 1) === 'ago';
  if (when.earlier === null && !ago) return false;
  // "11% fewer than the year before, and granted 285,308": the time that 11% is compared with.
  if (/^(than|to|with|against|on|of|from)$/.test(wordAt(setting, when.from - 1))) return false;
  if (tokenAt(setting.tokens, when.from).lower === 'than') return false;
  const previous = mentions[index - 1];
  return left - when.to <= 10 && !(previous && previous.from >= when.to);
}

function isFuture(
  when: When | null,
  clock: Clock,
  setting: Setting,
  period: Period | null,
): boolean {
  if (!when || when.role === 'since' || !period || when.same || !clock.published) return false;
  const by = tokenAt(setting.tokens, when.from).lower === 'by';
  return period.from > clock.published || (by && period.to > clock.published);
}
