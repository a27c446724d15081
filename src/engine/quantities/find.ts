import { type Token, tokenAt } from '../text/token.ts';
import { type Amount, amountAt, amountMention } from './amount.ts';
import { type CalendarMention, calendarAt } from './calendar.ts';
import { cardinalAt } from './cardinal.ts';
import { fractionAt } from './fraction.ts';
import { gluedAt, labelAt } from './label.ts';
import { type Mention, mention, noStatistic } from './mention.ts';
import { moneyShareAt } from './money-share.ts';
import { multiplierAt, timesAt } from './multiplier.ts';
import { VAGUE } from './number-words.ts';
import { ordinalMention } from './ordinal.ts';
import { past } from './phrase.ts';
import { bare, opensShares, rangeAt, shareRange } from './range.ts';
import { ratioAt } from './ratio.ts';
import type { UnitHere } from './units.ts';

/** The numbers and the calendar expressions of one block, each in order. */
export interface Found {
  mentions: Mention[];
  calendar: CalendarMention[];
}

/**
 * Every quantity in a block's tokens, the longest reading at each place first; none overlap.
 * @param dollar the currency that a bare `$` stands for.
 */
export function findQuantities(tokens: readonly Token[], dollar: string): Found {
  const found: Found = { mentions: [], calendar: [] };
  for (let at = 0; at < tokens.length; ) {
    at = Math.max(at + 1, take(tokens, at, dollar, found));
  }
  return found;
}

/** Reads what starts at `at`; the token after it, or `at` when nothing does. */
function take(tokens: readonly Token[], at: number, dollar: string, found: Found): number {
  const token = tokenAt(tokens, at);
  if (token.kind === 'number') {
    const label = labelAt(tokens, at);
    if (label) return add(found, label);
  }
  const calendar = calendarAt(tokens, at);
  if (calendar) {
    found.calendar.push(calendar);
    return calendar.digits ? add(found, dateMention(tokens, calendar)) : calendar.to;
  }
  const count = cardinalAt(tokens, at);
  const read =
    ratioAt(tokens, at, count) ??
    timesAt(tokens, at, count) ??
    fractionOrRange(tokens, at, dollar) ??
    ordinalMention(tokens, at, count) ??
    multiplierAt(tokens, at) ??
    amountOrRange(tokens, at, dollar) ??
    vagueAt(tokens, at);
  if (!read) return at;
  lendUnit(tokens, found, read);
  return add(found, read);
}

/** `from 67 to 61 per cent`: the unit is written once, and two figures it is of. */
function lendUnit(tokens: readonly Token[], { mentions }: Found, read: Mention): void {
  const last = mentions.at(-1);
  const { unit, unitKind, form, from } = read;
  if (!last || !/^p[eo]/.test(unitKind) || form !== 'digits' || from !== last.to + 1) return;
  const bare = last.unit === null && last.unitKind === 'count' && last.reason === null;
  const fromTo = `${tokenAt(tokens, last.from - 1).lower} ${tokenAt(tokens, last.to).lower}`;
  if (bare && fromTo === 'from to') mentions.splice(-1, 1, { ...last, unit, unitKind });
}

function add(found: Found, read: Mention): number {
  const last = found.mentions.at(-1);
  // An identifier reaches back over what came before it ("A47/A11").
  const over = last && last.to > read.from;
  if (over) found.mentions.pop();
  found.mentions.push(over ? { ...read, from: Math.min(last.from, read.from) } : read);
  return read.to;
}

function fractionOrRange(tokens: readonly Token[], at: number, dollar: string): Mention | null {
  const first = fractionAt(tokens, at, dollar);
  if (!first || !opensShares(tokens, first)) return first;
  return shareRange(first, fractionAt(tokens, first.to + 1, dollar)) ?? first;
}

function amountOrRange(tokens: readonly Token[], at: number, dollar: string): Mention | null {
  const amount = amountAt(tokens, at);
  if (!amount) return null;
  const glued =
    bare(amount) && amount.sign === 0 && tokenAt(tokens, at).kind === 'number'
      ? gluedAt(tokens, at)
      : null;
  return (
    rangeAt(tokens, amount, dollar) ??
    moneyShareAt(tokens, amount) ??
    glued ??
    compoundAt(tokens, amount, dollar)
  );
}

/** A calendar expression as a quantity: never a statistic. */
function dateMention(tokens: readonly Token[], { from, to, kind }: CalendarMention): Mention {
  if (kind === 'year') return noStatistic(from, to, kind, tokenAt(tokens, from).value);
  return noStatistic(from, to, kind === 'day' || kind === 'month' ? 'date' : 'period');
}

/** `thousands`, `hundreds of thousands`: a size without a value. */
function vagueAt(tokens: readonly Token[], at: number): Mention | null {
  const size = VAGUE.get(tokenAt(tokens, at).lower);
  if (size === undefined) return null;
  const of = past(tokens, at + 1, 'of');
  const larger = of > at + 1 ? (VAGUE.get(tokenAt(tokens, of).lower) ?? 0) : 0;
  const low = larger > size ? size * larger : size;
  return mention({
    from: at,
    to: larger > size ? at + 3 : at + 1,
    form: 'words',
    low,
    high: 10 * low - 1,
    words: true,
    precision: low,
    reason: 'vague',
  });
}

/** Seconds in the units of which two may follow each other: `7 minutes 52 seconds`. */
const SECONDS: Readonly<Record<string, number>> = { seconds: 1, minutes: 60, hours: 3600 };

/** What a unit is of the larger one before it: minutes of hours, pence of pounds; NaN for any other two. */
function partOf({ name, kind, factor }: UnitHere, larger: UnitHere): number {
  if (kind === 'money' && larger.kind === kind && larger.factor === 1)
    return factor < 1 ? factor : Number.NaN;
  return (SECONDS[name ?? ''] ?? Number.NaN) / (SECONDS[larger.name ?? ''] ?? Number.NaN);
}

/** Joins `3 dollars 50 cents` and a time of two units into one amount; anything else is one as it stands. */
function compoundAt(tokens: readonly Token[], first: Amount, dollar: string): Mention {
  const whole = amountMention(first, dollar);
  if (!first.unit || whole.precision < 1 || tokenAt(tokens, first.to - 1).kind !== 'word')
    return whole;
  const second = amountAt(tokens, past(tokens, first.to, 'and'));
  const precision =
    second?.unit && second.sign === 0 ? partOf(second.unit, first.unit) : Number.NaN;
  if (!second || !(precision * second.cardinal.value < 1)) return whole;
  const value = first.cardinal.value + second.cardinal.value * precision;
  return { ...whole, to: second.to, value: Math.round(value * 100) / 100, precision };
}
