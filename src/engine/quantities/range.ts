import { type Token, tokenAt } from '../text/token.ts';
import { type Amount, amountAt, factorOf } from './amount.ts';
import { type Mention, mention } from './mention.ts';
import { clean } from './precision.ts';

/** Marks between the ends of a range that need no opening word. */
const DASHES = new Set(['-', '–', '—', '~']);

/**
 * `10-12%`, `£3 to £4 billion`, `between 5 and 10 per cent`, given its first amount. What is written once
 * (unit, currency, magnitude) holds for both ends. Null when what follows makes no range: `from 6% to 23%`
 * is two figures, the one before and the one after.
 */
export function rangeAt(tokens: readonly Token[], first: Amount, dollar: string): Mention | null {
  // "an 8- to 16-metre strip"
  const hanging =
    tokenAt(tokens, first.to).text === '-' && /^(to|or)$/.test(tokenAt(tokens, first.to + 1).lower);
  const at = hanging ? first.to + 1 : first.to;
  const link = tokenAt(tokens, at);
  const before = tokenAt(tokens, first.from - 1).lower;
  const dash = DASHES.has(link.text);
  const or = link.lower === 'or';
  if (
    !dash &&
    !or &&
    !/^(to|through)$/.test(link.lower) &&
    !(link.lower === 'and' && before === 'between')
  )
    return null;
  if (link.lower === 'to' && (before === 'from' || before === 'by')) return null;
  if (dash && (link.spaced || tokenAt(tokens, at + 1).spaced) && link.text === '-') return null;
  const second = amountAt(tokens, at + 1);
  if (second?.sign !== 0 || !agree(first, second)) return null;
  const scale = sharedMagnitude(first, second);
  const low = clean(
    first.cardinal.value * scale * factorOf(first.unit || first.currency ? first : second),
  );
  const high = clean(
    second.cardinal.value * factorOf(second.unit || second.currency ? second : first),
  );
  if (low >= high) return null;
  // "eight or nine per cent", but "40 or 500 homes" are two.
  const gap = second.cardinal.value - first.cardinal.value * scale;
  if (or && (bare(first) === bare(second) || gap > second.cardinal.precision)) return null;
  const currency = first.currency ?? second.currency;
  const unit = second.unit ?? first.unit;
  return mention({
    from: first.from,
    to: second.to,
    form: 'range',
    low,
    high,
    unit: currency ? (currency.code ?? dollar) : (unit?.name ?? null),
    unitKind: currency ? 'money' : (unit?.kind ?? 'count'),
    precision: second.cardinal.precision,
    words: first.cardinal.words && second.cardinal.words,
  });
}

/** Whether nothing but the number is written. */
function bare({ unit, currency, cardinal }: Amount): boolean {
  return !unit && !currency && !cardinal.magnitude;
}

/** Whether a share in words is followed by the other end of a range: `between a third and …`. */
export function opensShares(tokens: readonly Token[], { form, from, to }: Mention): boolean {
  const and = tokenAt(tokens, to).lower === 'and';
  return and && form === 'fraction' && tokenAt(tokens, from - 1).lower === 'between';
}

/** `between a third and a half`: two shares in words as one range; null when the second is no share. */
export function shareRange(low: Mention, high: Mention | null): Mention | null {
  if (high?.form !== 'fraction' || high.unit !== low.unit) return null;
  return { ...high, from: low.from, form: 'range', value: null, low: low.value, high: high.value };
}

/** Whether two amounts can be ends of one range: units agree or are written once, no label or score. */
function agree(first: Amount, second: Amount): boolean {
  if (first.unit && second.unit && first.unit.name !== second.unit.name) return false;
  if (first.unit && !second.unit) return false;
  if (first.currency && second.unit) return false;
  if (second.currency && first.unit) return false;
  return first.cardinal.words === second.cardinal.words;
}

/** `£3-4 billion`: the first end is in billions, too. */
function sharedMagnitude(first: Amount, second: Amount): number {
  const [low, high] = [first.cardinal.value, second.cardinal.value];
  if (first.cardinal.magnitude) return 1;
  // "10 to 12,000 people"
  if (!second.cardinal.magnitude)
    return high % 1000 === 0 && low * 1000 < high && low * 1e4 > high ? 1000 : 1;
  const magnitude = 10 ** (3 * Math.floor(Math.log10(high) / 3 + 1e-9));
  return low < 1000 ? magnitude : 1;
}
