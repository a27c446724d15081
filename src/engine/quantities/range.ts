import { type Token, tokenAt } from '../text/token.ts';
import { type Amount, amountAt, factorOf, unitOf } from './amount.ts';
import { type Mention, mention } from './mention.ts';
import { past } from './phrase.ts';
import { clean } from './precision.ts';

/**
 * `10-12%`, `£3 to £4 billion`, `between 5 and 10 per cent`, given its first amount. What is written once
 * (unit, currency, magnitude) holds for both ends. Null when what follows makes no range: `from 6% to 23%`
 * is two figures, the one before and the one after.
 */
export function rangeAt(tokens: readonly Token[], first: Amount, dollar: string): Mention | null {
  // "an 8- to 16-metre strip"
  const hyphen = past(tokens, first.to, '-');
  const at = /^(to|or)$/.test(tokenAt(tokens, hyphen).lower) ? hyphen : first.to;
  const link = tokenAt(tokens, at);
  const before = tokenAt(tokens, first.from - 1).lower;
  const or = link.lower === 'or';
  if (
    link.lower === 'and' ? before !== 'between' : !or && !/^([-–—~]|to|through)$/.test(link.lower)
  )
    return null;
  if (link.lower === 'to' && /^(from|by)$/.test(before)) return null;
  if (link.text === '-' && (link.spaced || tokenAt(tokens, at + 1).spaced)) return null;
  const second = amountAt(tokens, at + 1);
  if (second?.sign !== 0 || !agree(first, second)) return null;
  const start = first.cardinal.value * sharedMagnitude(first, second);
  const low = clean(start * factorOf(first.unit ? first : second));
  const high = clean(second.cardinal.value * factorOf(second.unit ? second : first));
  if (low >= high) return null;
  // "eight or nine per cent", but "40 or 500 homes" are two.
  const apart = second.cardinal.value - start > second.cardinal.precision;
  if (or && (apart || bare(first) === bare(second))) return null;
  return mention({
    from: first.from,
    to: second.to,
    form: 'range',
    low,
    high,
    ...unitOf(second.unit ?? first.unit, dollar),
    precision: second.cardinal.precision,
    words: first.cardinal.words && second.cardinal.words,
  });
}

/** Whether nothing but the number is written. */
export function bare({ unit, cardinal }: Amount): boolean {
  return !unit && !cardinal.magnitude;
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
function agree(
  { unit: one, cardinal }: Amount,
  { unit: other, cardinal: second }: Amount,
): boolean {
  const units = !one || (other ? one.name === other.name : one.kind === 'money');
  return units && cardinal.words === second.words;
}

/** `£3-4 billion`: the first end is in billions, too. */
function sharedMagnitude({ cardinal: first }: Amount, { cardinal: second }: Amount): number {
  const [low, high] = [first.value, second.value];
  if (first.magnitude || low >= 1000) return 1;
  // "10 to 12,000 people"
  if (!second.magnitude)
    return high % 1000 === 0 && low * 1000 < high && low * 1e4 > high ? 1000 : 1;
  return 10 ** (3 * Math.floor(Math.log10(high) / 3 + 1e-9));
}
