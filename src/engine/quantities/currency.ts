import { type Token, tokenAt } from '../text/token.ts';

/** A currency before or behind a number. `code` is null for a dollar whose country the words don't say. */
export interface CurrencyHere {
  /** Token after the last of it. */
  to: number;
  code: string | null;
  /** 0.01 for pence and cents. */
  factor: number;
}

const SIGNS: ReadonlyMap<string, string | null> = new Map([
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['$', null],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₦', 'NGN'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₽', 'RUB'],
  ['₪', 'ILS'],
]);

/** Letters before a dollar sign. */
const DOLLAR_COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u', 'USD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['cdn', 'CAD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
]);

/** ISO codes that stand before or behind a number. */
const CODES = new Set(
  'GBP USD EUR CAD AUD NZD JPY CHF CNY RMB INR SEK NOK DKK PLN HKD SGD ZAR KES NGN PKR BDT UAH AED SAR BRL MXN KRW TRY'.split(
    ' ',
  ),
);

/** Names behind a number. */
const NAMES: ReadonlyMap<string, readonly [string | null, number]> = new Map([
  ['pound', ['GBP', 1]],
  ['pounds', ['GBP', 1]],
  ['sterling', ['GBP', 1]],
  ['quid', ['GBP', 1]],
  ['pence', ['GBP', 0.01]],
  ['penny', ['GBP', 0.01]],
  ['dollar', [null, 1]],
  ['dollars', [null, 1]],
  ['cent', [null, 0.01]],
  ['cents', [null, 0.01]],
  ['euro', ['EUR', 1]],
  ['euros', ['EUR', 1]],
  ['yen', ['JPY', 1]],
  ['yuan', ['CNY', 1]],
  ['renminbi', ['CNY', 1]],
  ['rupee', ['INR', 1]],
  ['rupees', ['INR', 1]],
  ['franc', ['CHF', 1]],
  ['francs', ['CHF', 1]],
  ['rand', ['ZAR', 1]],
]);

/** Nationalities before the name of a currency. */
const NATIONS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['american', 'USD'],
  ['canadian', 'CAD'],
  ['australian', 'AUD'],
  ['singapore', 'SGD'],
]);

/** The currency that stands before a number at `at`: `£`, `US$`, `A$`, `EUR`. */
export function currencyBefore(tokens: readonly Token[], at: number): CurrencyHere | null {
  const token = tokenAt(tokens, at);
  if (token.kind === 'symbol') {
    const code = SIGNS.get(token.text);
    return code === undefined ? null : { to: at + 1, code, factor: 1 };
  }
  if (token.kind !== 'word') return null;
  const next = tokenAt(tokens, at + 1);
  const country = next.text === '$' && !next.spaced ? DOLLAR_COUNTRIES.get(token.lower) : undefined;
  if (country) return { to: at + 2, code: country, factor: 1 };
  if (CODES.has(token.text) && next.kind === 'number')
    return { to: at + 1, code: token.text === 'RMB' ? 'CNY' : token.text, factor: 1 };
  return null;
}

/** The currency that stands behind a number: `pounds`, `US dollars`, `p`, `EUR`, `€`. */
export function currencyBehind(tokens: readonly Token[], at: number): CurrencyHere | null {
  const token = tokenAt(tokens, at);
  if (token.kind === 'symbol') {
    const code = SIGNS.get(token.text);
    return code === undefined || tokenAt(tokens, at + 1).kind === 'number'
      ? null
      : { to: at + 1, code, factor: 1 };
  }
  if (token.kind !== 'word') return null;
  if (token.text === 'p' && !token.spaced) return { to: at + 1, code: 'GBP', factor: 0.01 };
  if (token.text === 'c' && !token.spaced) return { to: at + 1, code: null, factor: 0.01 };
  if (CODES.has(token.text))
    return { to: at + 1, code: token.text === 'RMB' ? 'CNY' : token.text, factor: 1 };
  const nation = nationAt(tokens, at);
  const named = NAMES.get(tokenAt(tokens, nation.to).lower);
  if (!named) return null;
  let to = nation.to + 1;
  if (tokenAt(tokens, to).lower === 'sterling') to++;
  return { to, code: named[0] ?? nation.code, factor: named[1] };
}

function nationAt(tokens: readonly Token[], at: number): { to: number; code: string | null } {
  const word = tokenAt(tokens, at).lower;
  if (word === 'new' && tokenAt(tokens, at + 1).lower === 'zealand')
    return { to: at + 2, code: 'NZD' };
  if (word === 'hong' && tokenAt(tokens, at + 1).lower === 'kong')
    return { to: at + 2, code: 'HKD' };
  const code = NATIONS.get(word);
  return code ? { to: at + 1, code } : { to: at, code: null };
}

/** What a bare dollar is where a body of that area writes it. */
const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['CA', 'CAD'],
  ['AU', 'AUD'],
  ['NZ', 'NZD'],
  ['SG', 'SGD'],
  ['HK', 'HKD'],
]);

/** The currency of a bare `$` by the publisher's area; the US dollar where that says nothing. */
export function dollarOf(area: string | null): string {
  return DOLLARS.get((area ?? '').slice(0, 2)) ?? 'USD';
}
