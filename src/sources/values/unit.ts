import type { MeasureKind, Unit } from '../../engine/series.ts';

/** A unit with what kind of number it makes. */
export interface UnitOfKind {
  unit: Unit;
  kind: MeasureKind;
}

const MAGNITUDES: readonly (readonly [RegExp, string, number])[] = [
  [/\b(thousands?|000s|'000s?|k)\b|\b000s?$/, 'thousand', 1e3],
  [/\b(millions?|mn?|mln)\b/, 'million', 1e6],
  [/\b(billions?|bn)\b/, 'billion', 1e9],
  [/\b(trillions?|tn)\b/, 'trillion', 1e12],
];

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/£|\bgbp\b|\bpounds?\b|\bsterling\b/, 'GBP'],
  [/€|\beur\b|\beuros?\b/, 'EUR'],
  [/\$|\busd\b|\bus dollars?\b|\bdollars?\b/, 'USD'],
];

/**
 * Reads a unit's label: `£ million` is money in GBP, scale 1e6; `%` a share; `thousands` a count, scale 1000; an index
 * an index; `per 100,000` a rate. Any other words are the thing counted.
 */
export function readUnit(words: string): UnitOfKind {
  const label = words.replace(/\s+/g, ' ').trim().slice(0, 100);
  const text = label.toLowerCase();
  const percent = /%|\bper ?cent(age)?\b|^pc$/.test(text);
  if (percent && !/points?/.test(text)) return of('percent', 'percent', 1, 'share');
  if (percent) return of('percentage points', 'percentage points', 1, 'rate');
  if (/\bindex\b|=\s*100\b/.test(text)) return of(label, 'index', 1, 'index');
  if (/\bper\b|\brate\b|\//.test(text)) return of(label, label, 1, 'rate');
  const magnitude = MAGNITUDES.find(([pattern]) => pattern.test(text));
  const scale = magnitude?.[2] ?? 1;
  const word = magnitude?.[1] ?? '';
  const currency = CURRENCIES.find(([pattern]) => pattern.test(text))?.[1];
  if (currency) return of(word ? `${currency} ${word}` : currency, currency, scale, 'money');
  const counted = withoutMagnitude(text, magnitude?.[0]) || 'units';
  return of(word ? `${counted} (${word}s)` : counted, counted, scale, 'count');
}

function of(label: string, base: string, scale: number, kind: MeasureKind): UnitOfKind {
  return { unit: { label, base, scale }, kind };
}

function withoutMagnitude(text: string, pattern: RegExp | undefined): string {
  const rest = pattern ? text.replace(pattern, ' ') : text;
  return rest
    .replace(/^[\s(),of]+(?=\s)|[\s()]+/g, ' ')
    .trim()
    .replace(/^of /, '');
}

/** The unit that a heading carries in brackets or after a comma: `Spending (£ million)`, `Share, %`; null without one. */
export function unitInHeading(heading: string): string | null {
  const bracketed = /[([]([^()[\]]{1,40})[)\]]\s*$/.exec(heading)?.[1];
  if (
    bracketed &&
    /[£€$%]|\b(million|billion|thousand|000|per|percent|index|bn|mn)\b/i.test(bracketed)
  )
    return bracketed.trim();
  return /[,\s](%|per cent|percent)$/i.test(heading) ? '%' : null;
}
