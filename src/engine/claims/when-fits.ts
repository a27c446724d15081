import { isMonthEnd } from '../periods/days.ts';
import { months } from '../periods/parse.ts';
import type { Period } from '../periods/period.ts';
import { tokenAt } from '../text/token.ts';
import { MOVEMENT } from './movement.ts';
import { SUPERLATIVE } from './rank.ts';
import { findBack, type Setting, wordAt } from './setting.ts';
import type { When } from './when.ts';

/** "Between 2020 and 2025 it went from 38 million to 41.6 million": the first year, and the last. */
export function endOfStretch(setting: Setting, period: Period | null): Period | null {
  if (period?.kind !== 'years') return null;
  const lead = wordAt(setting, setting.left - 1);
  if (lead === 'from') return months('year', Number(period.from.slice(0, 4)), 1, 12);
  const went = { has: (word: string) => word === 'from' || MOVEMENT.has(word) };
  const moved = lead === 'to' && findBack(setting, setting.left - 2, setting.left - 9, went) !== -1;
  return moved ? months('year', Number(period.to.slice(0, 4)), 1, 12) : null;
}

/** "Revised to £834 billion, up from £815 billion": two estimates for the same time. */
export function isRevised({ sentence, tokens }: Setting): boolean {
  for (let at = sentence.from; at < sentence.to; at++)
    if (/^revis(?:ed|es|ing|ions?)$/.test(tokenAt(tokens, at).lower)) return true;
  return false;
}

/** Whether "from" tells where something moved from: "down from 9", not "members range widely, from 0.7 in France". */
export function cameFrom(setting: Setting): boolean {
  const from = setting.left - 1;
  return (
    /ed$/.test(wordAt(setting, from - 1)) || findBack(setting, from - 1, from - 7, MOVEMENT) !== -1
  );
}

/** Whether a phrase of time stands right behind the number. */
export function isBehind({ mention }: Setting, when: When | null): boolean {
  return when !== null && when.from >= mention.to && when.from - mention.to <= 3;
}

/** "Down since 2015 by 4 points, to 10.2 per cent in 2023": the time that a change since then ends at. */
export function endNamed(
  { tokens, mentions, index }: Setting,
  whens: readonly When[],
): When | null {
  const next = mentions.slice(index + 1).find(({ reason }) => reason === null);
  if (!next || tokenAt(tokens, next.from - 1).lower !== 'to') return null;
  const behind = whens.find(({ from }) => from >= next.to && from - next.to <= 2);
  return behind?.role === 'at' && behind.earlier === null && behind.period ? behind : null;
}

/** "the lowest since 2010", "a level not seen since 2009": how far back a record reaches, not when it was. */
export function isRecord(setting: Setting, when: When): boolean {
  if (when.role !== 'since') return false;
  for (let at = when.from - 1; at >= when.from - 6; at--) {
    const word = wordAt(setting, at);
    if (SUPERLATIVE.test(word) || /^(seen|first|record|no|never|not|any|time|level)$/.test(word))
      return true;
    if (word === '' || word === ',') return false;
  }
  return false;
}

/** Which of a list of figures this one is: `49%, 53% and 56%`. */
export function placeInList(setting: Setting, when: When): number {
  let place = 0;
  let at = setting.index;
  for (;;) {
    const here = setting.mentions[at];
    const previous = setting.mentions[at - 1];
    if (!here || !previous || previous.reason !== null || previous.from < when.to) return place;
    const gap = here.from - previous.to;
    if (gap > 2 || !/^(,|and)$/.test(tokenAt(setting.tokens, previous.to).lower)) return place;
    place++;
    at--;
  }
}

/** "two million fewer than it counted in 2010", "8% below where it was in 2020". */
export function comparedWith(setting: Setting, when: When): boolean {
  for (let at = setting.mention.to; at < when.from; at++) {
    if (/^(than|where)$/.test(wordAt(setting, at))) return when.from - at < 10;
  }
  return false;
}

/** "The lowest since 2021, when it was 1,558": the time that the words before point at. */
export function whenItWas(setting: Setting, whens: readonly When[]): When | null {
  const found = whens.find(({ to }) => {
    const at = wordAt(setting, to) === ',' ? to + 1 : to;
    return (
      wordAt(setting, at) === 'when' &&
      /^(it|they|there|this|that)$/.test(wordAt(setting, at + 1)) &&
      at < setting.left &&
      setting.left - at <= 6 &&
      !setting.mentions.some(
        ({ from, reason }) => reason === null && from > at && from < setting.mention.from,
      )
    );
  });
  return found ?? null;
}

/** "From April 2024 to March 2025 200,000 homes were built": the whole stretch, for what is counted in it. */
export function sinceFrom(
  when: When,
  whens: readonly When[],
): { from: number; period: Period } | null {
  const start = whens.find(({ to, role }) => to === when.from && role === 'base');
  if (!start?.period || !when.period || start.period.from >= when.period.from) return null;
  const { from } = start.period;
  const { to } = when.period;
  const count =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(to.slice(5, 7)) -
    Number(from.slice(5, 7)) +
    1;
  const whole = from.endsWith('-01') && isMonthEnd(to);
  const kind = whole && count === 12 ? 'year-ending' : whole && count === 3 ? 'quarter' : 'span';
  return { from: start.from, period: { kind, from, to } };
}
