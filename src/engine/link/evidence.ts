import type { Evidence } from '../annotation.ts';
import { placeOf } from '../text/places.ts';
import { FEATURES, type Feature } from './features.ts';
import type { Lexicon } from './lexicon.ts';
import type { Ranked } from './rank.ts';
import type { ClaimWords } from './words.ts';

/** Why a measure was chosen, or not, in words; strongest reasons first. */
export function evidenceFor(
  ranked: Ranked,
  words: ClaimWords,
  lexicon: Lexicon,
  weights: Float64Array,
): Evidence[] {
  const { profile, area, kind } = ranked.candidate;
  const { series } = profile;
  const strength = (...names: Feature[]) =>
    names.reduce((sum, name) => {
      const at = FEATURES.indexOf(name);
      return sum + (weights[at] ?? 0) * (ranked.features[at] ?? 0);
    }, 0);
  const found: Evidence[] = [];
  const say = (feature: string, weight: number, text: string) => {
    if (text) found.push({ feature, weight: Math.round(weight * 100) / 100, text });
  };
  const shared = [...words.near].filter(
    (term) => profile.known.has(term) && !term.startsWith('place:') && lexicon.weight(term) > 0,
  );
  const asked = new Set(shared);
  const said = wordsBehind(`${words.claim.measure} ${words.claim.context.clause}`, asked);
  say(
    'words',
    strength('title', 'titleNear', 'alias', 'aliasNear', 'amount', 'explained'),
    said.length ? `Words in common: ${said.join(', ')}.` : '',
  );
  const breakdown = Object.values(series.dimensions);
  say(
    'breakdown',
    strength('placeShared', 'groupShared', 'groupUnnamed', 'thresholdShared'),
    breakdown.length ? `The text names the breakdown: ${breakdown.join(', ')}.` : '',
  );
  const name = placeOf(series.area)?.name ?? series.area;
  const areaText = {
    stated: `The text names the area: ${name}.`,
    own: `Area of the publisher: ${name}.`,
    part: `Area covered by this measure: ${name}; the text names none.`,
    unknown: `Area: ${name}; the text names none.`,
    other: '',
  }[area];
  say('area', strength('areaStated', 'areaPart', 'areaUnknown'), areaText);
  if (kind === 'change') say('kind', strength('change'), 'A change, computed from the series.');
  if (kind === 'growth') say('kind', strength('growth'), 'The series itself is a rate of change.');
  const against = strength('groupMissed', 'placeMissed', 'thresholdMissed', 'wrongNoun');
  if (against < -0.1) say('narrower', against, 'The text may speak of something narrower.');
  return found.sort((a, b) => b.weight - a.weight);
}

/** The article's own words behind some terms, at most six. */
function wordsBehind(text: string, wanted: ReadonlySet<string>): string[] {
  const seen = new Map<string, string>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}&'’-]+/gu)) {
    for (const term of termsOf(word)) {
      if (wanted.has(term) && !seen.has(term)) seen.set(term, word.toLowerCase());
    }
  }
  return [...new Set(seen.values())].slice(0, 6);
}

import { terms as termsOf } from '../text/terms.ts';
