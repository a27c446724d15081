import type { Article } from '../article.ts';
import { type Place, placeAt, placeOf } from '../text/places.ts';
import { tokenAt } from '../text/token.ts';
import type { Setting } from './setting.ts';

/** Prepositions after which a place says where the number was counted. */
const WHERE = new Set(
  'in across throughout within around inside over covering for nationwide'.split(' '),
);
/** Countries and parts of them whose name before a measure is its area: "UK exports", "Scotland has built". */
const HOME = /^(GB|IE$)/;

export interface ClaimArea {
  code: string;
  name: string;
  stated: boolean;
}

interface Found {
  place: Place;
  at: number;
  strength: number;
}

/** Places named in a run of tokens, the strongest and nearest to the mention first. */
function placesIn(setting: Setting, from: number, to: number, own: string | null): Found | null {
  const { tokens, mention } = setting;
  let best: Found | null = null;
  const words = tokens.slice(from, to).map((token) => (token.kind === 'word' ? token.text : ''));
  for (let at = 0; at < words.length; at++) {
    const found = words[at] ? placeAt(words, at) : null;
    if (!found) continue;
    const before = tokenAt(tokens, from + at - 1).lower;
    const earlier = tokenAt(tokens, from + at - 2).lower;
    const where = WHERE.has(before) || (before === 'the' && WHERE.has(earlier));
    const home =
      HOME.test(found.place.code) || (own !== null && found.place.code === own.slice(0, 2));
    const possessive = tokenAt(tokens, from + at + found.length - 1).text.endsWith("'s");
    // A nationality or a partner country ("Albanian", "exports to Spain") is whom or what is counted, not where.
    const strength = where ? 3 : home ? 2 : possessive ? 1 : 0;
    const distance = Math.abs(from + at - mention.from);
    if (
      strength > 0 &&
      (best === null ||
        strength > best.strength ||
        (strength === best.strength && distance < Math.abs(best.at - mention.from)))
    ) {
      best = { place: found.place, at: from + at, strength };
    }
    at += found.length - 1;
  }
  return best;
}

/**
 * The area a claim speaks of: stated near the number or in its sentence, in the line that introduces the
 * list or the heading, "our shores" and the like; else the publisher's own.
 */
export function areaOf(setting: Setting, article: Article): ClaimArea | null {
  const own = article.publisher?.area ?? null;
  const { sentence, clause, passage } = setting;
  const found =
    placesIn(setting, clause.from, clause.to, own) ??
    placesIn(setting, sentence.from, sentence.to, own);
  if (found) return { code: found.place.code, name: found.place.name, stated: true };
  const home = ownWords(setting, own);
  if (home) return home;
  for (const above of [passage.leadIn, passage.heading]) {
    if (!above) continue;
    const outer = placesIn({ ...setting, tokens: above.tokens }, 0, above.tokens.length, own);
    if (outer) return { code: outer.place.code, name: outer.place.name, stated: true };
  }
  const place = own ? placeOf(own) : null;
  return place ? { code: place.code, name: place.name, stated: false } : null;
}

/** Capitals of the areas whose governments say "our capital". */
const CAPITALS: Readonly<Record<string, string>> = { GB: 'GB-REG-LDN', 'GB-ENG': 'GB-REG-LDN' };
const COUNTRY = new Set('shores country nation borders economy'.split(' '));

/** "our shores", "our capital", "this country", "nationwide". */
function ownWords(setting: Setting, own: string | null): ClaimArea | null {
  if (!own) return null;
  for (let at = setting.sentence.from; at < setting.sentence.to; at++) {
    const word = tokenAt(setting.tokens, at).lower;
    const before = tokenAt(setting.tokens, at - 1).lower;
    const code =
      word === 'capital' && /^(our|the)$/.test(before)
        ? CAPITALS[own]
        : COUNTRY.has(word) && /^(our|this)$/.test(before)
          ? own
          : undefined;
    const place = code ? placeOf(code) : undefined;
    if (place) return { code: place.code, name: place.name, stated: true };
  }
  return null;
}
