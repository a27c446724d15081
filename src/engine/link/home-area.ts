import type { Article } from '../article.ts';
import { placeAt } from '../text/places.ts';

/** How far into a text its country is looked for, in code units. */
const OPENING = 6000;

/**
 * The country that an article speaks of where its sentences name none: the publisher's own; else the one in
 * the publisher's name ("Treasury ministers (Australia)"); else the one that title and opening name most, when it stands out; money that one country alone counts in says it before. Null when it can't be told.
 */
export function homeArea(article: Article): string | null {
  const { area } = article.publisher ?? {};
  if (area) return area === 'EU' ? 'XX-EU' : area;
  const named = [...placesOf(article.publisher?.name ?? '')].map(([code]) => code);
  if (named.length === 1) return named[0] ?? null;
  const titled = [...placesOf(article.title ?? '')].map(([code]) => code);
  if (titled.length === 1) return titled[0] ?? null;
  const opening = `${article.title ?? ''}\n${article.text.slice(0, OPENING)}`;
  // Whoever counts in one country's money speaks from there, however many others are named.
  const paid = MONEY.filter(([sign]) => sign.test(opening));
  if (paid.length === 1) return paid[0]?.[1] ?? null;
  const counts = placesOf(opening);
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const [first] = ranked;
  const all = ranked.reduce((sum, [, count]) => sum + count, 0);
  return first && first[1] >= 0.6 * all ? first[0] : null;
}

// Money that only one country counts in.
const MONEY: readonly (readonly [RegExp, string])[] = [
  [/£\s?\d|\b\d+p\b/, 'GB'],
  [/\bA\$\s?\d|\bAUD\b/, 'AU'],
  [/\bC\$\s?\d|\bCAD\b/, 'CA'],
  [/\bNZ\$\s?\d|\bNZD\b/, 'NZ'],
];

function placesOf(text: string): Map<string, number> {
  const words = text.match(/\p{L}[\p{L}\p{M}.'’]*/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < words.length; at++) {
    const found = placeAt(words, at);
    if (!found) continue;
    at += found.length - 1;
    const { code } = found.place;
    if (code.startsWith('XX-')) continue;
    // The nations and regions of the United Kingdom are its own.
    const country = code.startsWith('GB') ? 'GB' : code;
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
}
