import { type Token, tokenAt } from '../text/token.ts';
import { MAGNITUDES } from './number-words.ts';
import { past } from './phrase.ts';
import type { UnitHere } from './units.ts';
import { wordTable } from './word-table.ts';

/** No code for the dollar: whose it is the words say, or the publisher. */
const SIGNS = wordTable('GBP:£|EUR:€|:$|JPY:¥|INR:₹|KRW:₩|NGN:₦|TRY:₺|UAH:₴|RUB:₽|ILS:₪|CNY:元');

/** Letters before a dollar sign. */
const DOLLAR_COUNTRIES = wordTable('USD:us u|CAD:c ca can cdn|AUD:a au|NZD:nz|HKD:hk|SGD:s sg');

/** Signs in letters that stand before a number. */
const LETTERS = wordTable('INR:Rs|ZAR:R|KES:KSh');

/**
 * Names behind a number, by the currency that they mean alone; empty for those of many countries. A hundredth
 * of one has `-` before its code.
 */
const NAMES = wordTable(
  'GBP:pound pounds sterling quid|-GBP:pence penny|EUR:euro euros|JPY:yen|CNY:yuan renminbi rmb|INR:rupee rupees|' +
    'CHF:franc francs|ZAR:rand|PLN:zloty zlotys|NGN:naira|RUB:rouble roubles ruble rubles|ILS:shekel shekels|' +
    'UAH:hryvnia|SEK:kronor|:dollar dollars won real reais peso pesos krona krone kroner riyal riyals dinar dinars ' +
    'dirham dirhams lira shilling shillings|-:cent cents',
);

/** Nationalities before the name of a currency, those of two words by their second one. */
const NATIONS = wordTable(
  'USD:us american|CAD:canadian|AUD:australian|SGD:singapore singaporean|GBP:british|CHF:swiss|SEK:swedish|' +
    'NOK:norwegian|DKK:danish|ISK:icelandic|PLN:polish|CNY:chinese|JPY:japanese|KRW:korean|INR:indian|PKR:pakistani|' +
    'RUB:russian|UAH:ukrainian|TRY:turkish|ILS:israeli|SAR:saudi|QAR:qatari|AED:emirati|MXN:mexican|BRL:brazilian|' +
    'ARS:argentine|CLP:chilean|COP:colombian|PHP:philippine|NGN:nigerian|KES:kenyan|UGX:ugandan|NZD:zealand|HKD:kong|' +
    'ZAR:african',
);

/** Codes that stand before or behind a number; a COP is a conference. */
const CODES = new Set([...NATIONS.values(), 'EUR', 'BDT']);
CODES.delete('COP');

/** The currency that stands before a number at `at`: `£`, `US$`, `A$`, `EUR`. */
export function currencyBefore(tokens: readonly Token[], at: number): UnitHere | null {
  const { kind, text, lower } = tokenAt(tokens, at);
  if (kind === 'number') return null;
  const next = tokenAt(tokens, at + 1);
  // "US $5 million", but "give us $5 million".
  if (next.text === '$' && (!next.spaced || /^[A-Z]{2,3}$/.test(text))) {
    const country = DOLLAR_COUNTRIES.get(lower);
    if (country) return money(at + 2, country);
  }
  const sign = SIGNS.get(text);
  if (sign !== undefined) return money(at + 1, sign);
  if (next.kind !== 'number') return null;
  if (CODES.has(text)) return money(at + 1, text);
  // `R250 million`, `R4bn`: a rand; `R250` is a name.
  const scale = tokenAt(tokens, at + 2).lower;
  const rand = !next.spaced && (MAGNITUDES.has(scale) || scale === 'm');
  const letters = text === 'R' && !rand ? undefined : LETTERS.get(text);
  return letters ? money(at + 1, letters) : null;
}

/** The currency that stands behind a number: `pounds`, `US dollars`, `p`, `EUR`, `€`. */
export function currencyBehind(tokens: readonly Token[], at: number): UnitHere | null {
  const { text, lower, spaced } = tokenAt(tokens, at);
  const sign = SIGNS.get(text);
  if (sign !== undefined)
    return tokenAt(tokens, at + 1).kind === 'number' ? null : money(at + 1, sign);
  if (!spaced && /^[pc]$/.test(text)) return money(at + 1, text === 'p' ? 'GBP' : '', 0.01);
  if (CODES.has(text)) return money(at + 1, text);
  const second = /^(?:new|hong|south)$/.test(lower) ? at + 1 : at;
  const nation = NATIONS.get(tokenAt(tokens, second).lower);
  const behind = nation ? second + 1 : at;
  const name = tokenAt(tokens, behind).lower;
  const code = NAMES.get(name);
  if (code === undefined) return null;
  const alone = code.replace('-', '');
  // Without its country only the dollar is known: by the publisher.
  if (!alone && !nation && !/^(dollar|cent)s?$/.test(name)) return null;
  return money(past(tokens, behind + 1, 'sterling'), nation ?? alone, alone === code ? 1 : 0.01);
}

function money(to: number, code: string, factor = 1): UnitHere {
  return { to, name: code || null, kind: 'money', factor };
}

/** The currency of a bare `$` by the publisher's area; the US dollar where that says nothing. */
export function dollarOf(area: string | null): string {
  const country = (area ?? '').slice(0, 2);
  return /^(CA|AU|NZ|SG|HK)$/.test(country) ? `${country}D` : 'USD';
}
