import { type Token, tokenAt } from '../text/token.ts';
import { MAGNITUDES } from './number-words.ts';

/** A currency before or behind a number. `code` is null for a dollar whose country the words don't say. */
export interface CurrencyHere {
  /** Token after the last of it. */
  to: number;
  code: string | null;
  /** 0.01 for pence and cents. */
  factor: number;
}

/** Words to the code in front of them, from rows of `CODE:word word`. */
function byWord(rows: string): ReadonlyMap<string, string> {
  return new Map(
    rows.split('|').flatMap((row) => {
      const [code = '', words = ''] = row.split(':');
      return words.split(' ').map((word): [string, string] => [word, code]);
    }),
  );
}

/** No code for the dollar: whose it is the words say, or the publisher. */
const SIGNS = byWord('GBP:£|EUR:€|:$|JPY:¥|INR:₹|KRW:₩|NGN:₦|TRY:₺|UAH:₴|RUB:₽|ILS:₪|CNY:元');

/** Letters before a dollar sign. */
const DOLLAR_COUNTRIES = byWord('USD:us u|CAD:c ca can cdn|AUD:a au|NZD:nz|HKD:hk|SGD:s sg');

/** Signs in letters that stand before a number. */
const LETTERS = byWord('INR:Rs|ZAR:R|KES:KSh');

/**
 * Names behind a number, by the currency that they mean alone; empty for those of many countries. A hundredth
 * of one has `-` before its code.
 */
const NAMES = byWord(
  'GBP:pound pounds sterling quid|-GBP:pence penny|EUR:euro euros|JPY:yen|CNY:yuan renminbi rmb|INR:rupee rupees|' +
    'CHF:franc francs|ZAR:rand|PLN:zloty zlotys|NGN:naira|RUB:rouble roubles ruble rubles|ILS:shekel shekels|' +
    'UAH:hryvnia|SEK:kronor|:dollar dollars won real reais peso pesos krona krone kroner riyal riyals dinar dinars ' +
    'dirham dirhams lira shilling shillings|-:cent cents',
);

/** Nationalities before the name of a currency. */
const NATIONS = byWord(
  'USD:us american|CAD:canadian|AUD:australian|SGD:singapore singaporean|GBP:british|CHF:swiss|SEK:swedish|' +
    'NOK:norwegian|DKK:danish|ISK:icelandic|PLN:polish|CNY:chinese|JPY:japanese|KRW:korean|INR:indian|PKR:pakistani|' +
    'RUB:russian|UAH:ukrainian|TRY:turkish|ILS:israeli|SAR:saudi|QAR:qatari|AED:emirati|MXN:mexican|BRL:brazilian|' +
    'ARS:argentine|CLP:chilean|COP:colombian|PHP:philippine|NGN:nigerian|KES:kenyan|UGX:ugandan',
);

/** Codes that stand before or behind a number; a COP is a conference. */
const CODES = new Set(
  [...NATIONS.values(), ...'EUR NZD HKD ZAR BDT RMB'.split(' ')].filter((code) => code !== 'COP'),
);

/** The currency that stands before a number at `at`: `£`, `US$`, `A$`, `EUR`. */
export function currencyBefore(tokens: readonly Token[], at: number): CurrencyHere | null {
  const token = tokenAt(tokens, at);
  if (token.kind === 'symbol') {
    const code = SIGNS.get(token.text);
    return code === undefined ? null : { to: at + 1, code: code || null, factor: 1 };
  }
  if (token.kind !== 'word') return null;
  const next = tokenAt(tokens, at + 1);
  // "US $5 million", but "give us $5 million".
  if (next.text === '$' && (!next.spaced || /^[A-Z]{2,3}$/.test(token.text))) {
    const country = DOLLAR_COUNTRIES.get(token.lower);
    if (country) return { to: at + 2, code: country, factor: 1 };
  }
  const letters = next.kind === 'number' ? LETTERS.get(token.text) : undefined;
  if (letters && (token.text !== 'R' || isScaled(tokens, at + 1)))
    return { to: at + 1, code: letters, factor: 1 };
  if (CODES.has(token.text) && next.kind === 'number')
    return { to: at + 1, code: token.text === 'RMB' ? 'CNY' : token.text, factor: 1 };
  return null;
}

/** `R250 million`, `R4bn`: a rand; `R250` is a name. */
function isScaled(tokens: readonly Token[], at: number): boolean {
  const scale = tokenAt(tokens, at + 1).lower;
  return !tokenAt(tokens, at).spaced && (MAGNITUDES.has(scale) || scale === 'm');
}

/** The currency that stands behind a number: `pounds`, `US dollars`, `p`, `EUR`, `€`. */
export function currencyBehind(tokens: readonly Token[], at: number): CurrencyHere | null {
  const token = tokenAt(tokens, at);
  if (token.kind === 'symbol') {
    const code = SIGNS.get(token.text);
    return code === undefined || tokenAt(tokens, at + 1).kind === 'number'
      ? null
      : { to: at + 1, code: code || null, factor: 1 };
  }
  if (token.kind !== 'word') return null;
  if (token.text === 'p' && !token.spaced) return { to: at + 1, code: 'GBP', factor: 0.01 };
  if (token.text === 'c' && !token.spaced) return { to: at + 1, code: null, factor: 0.01 };
  if (CODES.has(token.text))
    return { to: at + 1, code: token.text === 'RMB' ? 'CNY' : token.text, factor: 1 };
  const nation = nationAt(tokens, at);
  const name = tokenAt(tokens, nation.to).lower;
  const named = NAMES.get(name);
  if (named === undefined) return null;
  const alone = named.replace('-', '');
  // Without its country only the dollar is known: by the publisher.
  if (!alone && !nation.code && !/^(dollar|cent)s?$/.test(name)) return null;
  let to = nation.to + 1;
  if (tokenAt(tokens, to).lower === 'sterling') to++;
  return { to, code: nation.code ?? (alone || null), factor: alone === named ? 1 : 0.01 };
}

function nationAt(tokens: readonly Token[], at: number): { to: number; code: string | null } {
  const word = tokenAt(tokens, at).lower;
  const second = tokenAt(tokens, at + 1).lower;
  if (word === 'new' && second === 'zealand') return { to: at + 2, code: 'NZD' };
  if (word === 'hong' && second === 'kong') return { to: at + 2, code: 'HKD' };
  const south = word === 'south' ? 1 : 0;
  const code = south && second === 'african' ? 'ZAR' : NATIONS.get(south ? second : word);
  return code ? { to: at + south + 1, code } : { to: at, code: null };
}

/** The currency of a bare `$` by the publisher's area; the US dollar where that says nothing. */
export function dollarOf(area: string | null): string {
  const country = (area ?? '').slice(0, 2);
  return /^(CA|AU|NZ|SG|HK)$/.test(country) ? `${country}D` : 'USD';
}
