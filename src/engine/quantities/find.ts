import { type Token, tokenAt } from '../text/token.ts';
import { amountAt, amountMention } from './amount.ts';
import { type CalendarMention, calendarAt } from './calendar.ts';
import { fractionAt } from './fraction.ts';
import { gluedAt, labelAt } from './label.ts';
import { type Mention, mention, noStatistic } from './mention.ts';
import { moneyShareAt } from './money-share.ts';
import { multiplierAt, timesAt } from './multiplier.ts';
import { VAGUE } from './number-words.ts';
import { ordinalMention } from './ordinal.ts';
import { opensShares, rangeAt, shareRange } from './range.ts';
import { ratioAt } from './ratio.ts';

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
  const read =
    ratioAt(tokens, at) ??
    timesAt(tokens, at) ??
    fractionOrRange(tokens, at, dollar) ??
    ordinalMention(tokens, at) ??
    multiplierAt(tokens, at) ??
    amountOrRange(tokens, at, dollar) ??
    vagueAt(tokens, at);
  if (!read) return at;
  lendUnit(tokens, found, read);
  return add(found, read);
}

/** `from 67 to 61 per cent`: the unit is written once, and two figures it is of. */
function lendUnit(tokens: readonly Token[], found: Found, read: Mention): void {
  const last = found.mentions.at(-1);
  const shares = read.unitKind === 'percent' || read.unitKind === 'points';
  if (!last || !shares || read.form !== 'digits' || read.from !== last.to + 1) return;
  const bare = last.unit === null && last.unitKind === 'count' && last.reason === null;
  if (!bare || tokenAt(tokens, last.from - 1).lower !== 'from') return;
  if (tokenAt(tokens, last.to).lower === 'to')
    found.mentions.splice(-1, 1, { ...last, unit: read.unit, unitKind: read.unitKind });
}

function add(found: Found, read: Mention): number {
  const last = found.mentions.at(-1);
  // An identifier reaches back over what came before it ("A47/A11").
  if (last && last.to > read.from) found.mentions.pop();
  found.mentions.push(
    last && last.to > read.from ? { ...read, from: Math.min(last.from, read.from) } : read,
  );
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
  const whole = rangeAt(tokens, amount, dollar) ?? moneyShareAt(tokens, amount);
  if (whole) return whole;
  const bare =
    amount.unit === null &&
    amount.currency === null &&
    !amount.cardinal.magnitude &&
    amount.sign === 0;
  const glued = bare && tokenAt(tokens, at).kind === 'number' ? gluedAt(tokens, at) : null;
  return glued ?? compoundAt(tokens, amountMention(amount, dollar));
}

/** A calendar expression as a quantity: never a statistic. */
function dateMention(tokens: readonly Token[], calendar: CalendarMention): Mention {
  const year = calendar.kind === 'year';
  const reason = year
    ? 'year'
    : calendar.kind === 'day' || calendar.kind === 'month'
      ? 'date'
      : 'period';
  return noStatistic(
    calendar.from,
    calendar.to,
    reason,
    year ? tokenAt(tokens, calendar.from).value : null,
  );
}

/** `thousands`, `hundreds of thousands`: a size without a value. */
function vagueAt(tokens: readonly Token[], at: number): Mention | null {
  const size = VAGUE.get(tokenAt(tokens, at).lower);
  if (size === undefined) return null;
  const of =
    tokenAt(tokens, at + 1).lower === 'of' ? VAGUE.get(tokenAt(tokens, at + 2).lower) : undefined;
  const factor = of !== undefined && of > size ? of : 1;
  return mention({
    from: at,
    to: factor > 1 ? at + 3 : at + 1,
    form: 'words',
    low: size * factor,
    high: 10 * size * factor - 1,
    words: true,
    precision: size * factor,
    reason: 'vague',
  });
}

function withCents(tokens: readonly Token[], first: Mention): Mention {
  const and = tokenAt(tokens, first.to).lower === 'and' ? 1 : 0;
  if (tokenAt(tokens, first.to - 1).kind !== 'word' || first.precision < 1) return first;
  const cents = amountAt(tokens, first.to + and);
  if (cents?.currency?.factor !== 0.01 || cents.cardinal.value >= 100 || first.value === null)
    return first;
  const value = first.value + cents.cardinal.value / 100;
  return { ...first, to: cents.to, value: Math.round(value * 100) / 100, precision: 0.01 };
}

/** Seconds in the units of which two may follow each other: `7 minutes 52 seconds`. */
const SECONDS: Readonly<Record<string, number>> = { seconds: 1, minutes: 60, hours: 3600 };

/** Joins `3 dollars 50 cents` and a time of two units into one amount; anything else is given back as it is. */
function compoundAt(tokens: readonly Token[], first: Mention): Mention {
  if (first.unitKind === 'money') return withCents(tokens, first);
  const larger = SECONDS[first.unit ?? ''];
  if (larger === undefined || larger === 1 || first.value === null) return first;
  const and = tokenAt(tokens, first.to).lower === 'and' ? 1 : 0;
  const second = amountAt(tokens, first.to + and);
  const smaller = SECONDS[second?.unit?.name ?? ''];
  if (!second || smaller === undefined || smaller >= larger || second.sign !== 0) return first;
  const value = first.value + (second.cardinal.value * smaller) / larger;
  return {
    ...first,
    to: second.to,
    value: Math.round(value * 100) / 100,
    precision: smaller / larger,
  };
}
