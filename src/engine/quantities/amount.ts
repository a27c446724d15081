import { type Token, tokenAt } from '../text/token.ts';
import { cardinalAt } from './cardinal.ts';
import { type CurrencyHere, currencyBefore, currencyBehind } from './currency.ts';
import { type Mention, mention } from './mention.ts';
import { slashFractionAt } from './part.ts';
import { clean } from './precision.ts';
import { type UnitHere, unitAt } from './units.ts';
import type { Cardinal } from './written-number.ts';

const SIGNS: ReadonlyMap<string, 1 | -1> = new Map([
  ['+', 1],
  ['-', -1],
  ['–', -1],
  ['±', 1],
  ['minus', -1],
  ['negative', -1],
  ['plus', 1],
]);

/** Sign, currency, number and unit of one amount; what a range is made of, too. */
export interface Amount {
  from: number;
  to: number;
  sign: 1 | -1 | 0;
  cardinal: Cardinal;
  currency: CurrencyHere | null;
  unit: UnitHere | null;
}

/** The amount that starts at `at`, with its sign, currency and unit; null when none does. */
export function amountAt(tokens: readonly Token[], at: number): Amount | null {
  let start = at;
  let sign: Amount['sign'] = 0;
  let currency = currencyBefore(tokens, start);
  if (currency) start = currency.to;
  const signed = SIGNS.get(tokenAt(tokens, start).lower);
  if (signed !== undefined) {
    if (!signHolds(tokens, start)) return null;
    sign = signed;
    start++;
    currency ??= currencyBefore(tokens, start);
    if (currency && currency.to > start) start = currency.to;
  }
  const half = slashFractionAt(tokens, start);
  if (half && currency === null) return null;
  const cardinal = cardinalAt(tokens, start);
  if (!cardinal) return null;
  let to = cardinal.to;
  let unit: UnitHere | null = null;
  if (currency === null) {
    unit = unitAt(tokens, to);
    unit ??= pointsAt(tokens, to, at);
    if (unit) to = unit.to;
    else {
      const hyphen = tokenAt(tokens, to).text === '-' && !tokenAt(tokens, to).spaced ? 1 : 0;
      currency = currencyBehind(tokens, to + hyphen);
      if (currency) to = currency.to;
    }
  } else if (currency.code === null || tokenAt(tokens, to).text === currency.code) {
    // "$5 Canadian dollars", "$5 US", "£5 GBP": the name behind says which.
    const behind = currencyBehind(tokens, to);
    if (behind?.code && tokenAt(tokens, to).kind === 'word') {
      currency = behind;
      to = behind.to;
    }
  }
  return { from: at, to, sign, cardinal, currency, unit };
}

/** "six points higher", "by six points", "a 12-point gap": bare points count where something is compared. */
function pointsAt(tokens: readonly Token[], at: number, from: number): UnitHere | null {
  const hyphen = tokenAt(tokens, at).text === '-' && !tokenAt(tokens, at).spaced ? 1 : 0;
  const to = at + hyphen + 1;
  if (!/^(points|point|pts)$/.test(tokenAt(tokens, to - 1).lower)) return null;
  return tokenAt(tokens, from - 1).lower === 'by' ||
    /^(higher|lower|above|below|ahead|behind|up|down|more|less|better|worse|fewer|on|gap|lead|rise|fall|increase|drop|jump|swing)$/.test(
      tokenAt(tokens, to).lower,
    )
    ? { to, name: 'points', kind: 'points', factor: 1 }
    : null;
}

/** A sign belongs to the number when it touches it and nothing touches it from the left. */
function signHolds(tokens: readonly Token[], at: number): boolean {
  const sign = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  if (sign.kind === 'word') return next.kind === 'number' || next.kind === 'word';
  if (next.spaced) return false;
  if (at === 0) return sign.text === '+' || sign.text === '-';
  return (
    sign.spaced || tokenAt(tokens, at - 1).text === '(' || tokenAt(tokens, at - 1).kind === 'symbol'
  );
}

/** Scale from the written number to the unit: pence to pounds, fortnights to weeks. */
export function factorOf(amount: Amount): number {
  return amount.currency?.factor ?? amount.unit?.factor ?? 1;
}

/** The mention that one amount is. */
export function amountMention(amount: Amount, dollar: string): Mention {
  const { cardinal, currency, unit, sign } = amount;
  const factor = factorOf(amount);
  return mention({
    from: amount.from,
    to: amount.to,
    form: cardinal.words ? 'words' : 'digits',
    value: clean(cardinal.value * factor * (sign === -1 ? -1 : 1)),
    unit: currency ? (currency.code ?? dollar) : (unit?.name ?? null),
    unitKind: currency ? 'money' : (unit?.kind ?? 'count'),
    precision: cardinal.precision * factor,
    signed: sign !== 0,
    words: cardinal.words,
  });
}
