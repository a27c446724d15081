import type { ClaimPeriod } from '../claim.ts';
import type { Period } from '../periods/period.ts';
import { shiftYears } from '../periods/relate.ts';
import type { CalendarMention } from '../quantities/calendar.ts';
import type { TokenSpan } from '../text/sentences.ts';
import { type Token, tokenAt } from '../text/token.ts';
import { whenOf } from './calendar-when.ts';
import { relativeWhen } from './relative-when.ts';
import type { Setting } from './setting.ts';
import { type Clock, NO_DATE, type When } from './when.ts';

/** All phrases of time in a sentence, in order. */
export function whensIn(
  tokens: readonly Token[],
  sentence: TokenSpan,
  calendar: readonly CalendarMention[],
  clock: Clock,
): When[] {
  const found: When[] = [];
  const dates = calendar.filter(
    (mention) => mention.from >= sentence.from && mention.to <= sentence.to,
  );
  let next = 0;
  for (let at = sentence.from; at < sentence.to; at++) {
    while (dates[next] && (dates[next]?.to ?? 0) <= at) next++;
    const date = dates[next];
    const relative = relativeWhen(tokens, at, clock, dates);
    if (relative) {
      found.push(relative);
      at = relative.to - 1;
    } else if (date && date.from === at) {
      found.push(whenOf(tokens, date, clock, sentence.from));
      at = date.to - 1;
    }
  }
  return found;
}

export interface ClaimPeriods {
  period: ClaimPeriod;
  base: ClaimPeriod | null;
  /** "by 2030": the period ends after the article. */
  future: boolean;
}

export const UNNAMED: ClaimPeriod = {
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
  change: boolean,
  outer: ClaimPeriod | null,
  clock: Clock,
): ClaimPeriods {
  const at = nearest(
    setting,
    whens.filter((when) => when.role !== 'base' && when.earlier === null),
  );
  const base = nearest(
    setting,
    whens.filter(
      (when) => when.role === 'base' || when.earlier !== null || (change && when.role === 'since'),
    ),
  );
  const text = (when: When): string =>
    setting.passage.normalised.text.slice(
      tokenAt(setting.tokens, when.from).start,
      tokenAt(setting.tokens, when.to - 1).end,
    );
  let period: ClaimPeriod = outer ?? UNNAMED;
  if (at && !at.same)
    period = {
      text: text(at),
      period: at.period,
      unresolved: at.period ? null : (at.unresolved ?? NO_DATE),
    };
  let before: ClaimPeriod | null = null;
  if (base && base.role !== 'since') {
    const shifted = base.earlier === null ? base.period : shift(period.period, -base.earlier);
    before = {
      text: text(base),
      period: shifted,
      unresolved: shifted ? null : (base.unresolved ?? period.unresolved ?? NO_DATE),
    };
    // "it was 11.7% a year ago", "rose to ... from ... a year earlier": the level is of that time itself.
    if (!change && isOwn(setting, base)) {
      const level = base.earlier !== null && shifted === null ? ago(base.earlier, clock) : shifted;
      period = { text: before.text, period: level, unresolved: level ? null : before.unresolved };
      before = null;
    }
  }
  const future = isFuture(at, clock, setting, period.period);
  return { period, base: change ? before : null, future };
}

function shift(period: Period | null, years: number): Period | null {
  return period ? shiftYears(period, years) : null;
}

function ago(years: number, clock: Clock): Period | null {
  if (!clock.published) return null;
  return shiftYears(
    { kind: 'month', from: `${clock.published.slice(0, 8)}01`, to: clock.published },
    -years,
  );
}

/** Whether the base phrase belongs to this level itself: right behind it, or in front with only a verb between. */
function isOwn(setting: Setting, when: When): boolean {
  const gap =
    when.from >= setting.mention.to ? when.from - setting.mention.to : setting.left - when.to;
  const lead = tokenAt(setting.tokens, setting.left - 1).lower;
  if (lead === 'from') return true;
  return when.from < setting.mention.from
    ? gap <= 10 &&
        setting.mentions.every(
          (other) =>
            other === setting.mention || other.from < when.to || other.from > setting.mention.from,
        )
    : gap <= 2 && lead !== 'to';
}

/** The phrase nearest to the mention; those of its own clause first, those behind it before those in front. */
function nearest(setting: Setting, whens: readonly When[]): When | null {
  let best: When | null = null;
  let cost = Number.POSITIVE_INFINITY;
  for (const when of whens) {
    const behind = when.from >= setting.mention.to;
    const distance = behind ? when.from - setting.mention.to : setting.left - when.to;
    if (distance < 0 && !(when.from <= setting.mention.from && when.to >= setting.mention.to))
      continue;
    const inside = when.from >= setting.clause.from && when.to <= setting.clause.to;
    // A number between the phrase and this one has the better right to a phrase behind it.
    const taken = setting.mentions.some(
      (other) =>
        other.reason === null &&
        other !== setting.mention &&
        (behind
          ? other.from >= setting.mention.to && other.to <= when.from
          : other.from >= when.to && other.to <= setting.mention.from),
    );
    if (taken && behind && /^(now|today|currently)$/.test(tokenAt(setting.tokens, when.from).lower))
      continue;
    const total = distance + (inside ? 0 : 12) + (taken ? (behind ? 14 : 5) : 0);
    if (total < cost) {
      cost = total;
      best = when;
    }
  }
  return best;
}

function isFuture(
  when: When | null,
  clock: Clock,
  setting: Setting,
  period: Period | null,
): boolean {
  if (!when || when.role === 'since' || !period || when.same) return false;
  if (clock.published)
    return (
      period.from > clock.published ||
      (tokenAt(setting.tokens, when.from).lower === 'by' && period.to > clock.published)
    );
  return false;
}
