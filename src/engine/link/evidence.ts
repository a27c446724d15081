import type { Evidence } from '../annotation.ts';
import { placeOf } from '../text/places.ts';
import { terms } from '../text/terms.ts';
import { FEATURES, type Feature } from './feature.ts';
import type { Lexicon } from './lexicon.ts';
import type { Profile } from './profile.ts';
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
  const said = wordsSaid(profile, words, lexicon);
  say(
    'words',
    strength('title', 'titleNear', 'alias', 'aliasNear', 'amount', 'whole', 'phrase') +
      strength('explained', 'explainedNext'),
    said.length ? `The text has the words of this measure: ${said.join(', ')}.` : '',
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
    named: `The text names the area: ${name}.`,
    own: `Area of the publisher: ${name}.`,
    part: `Area covered by this measure: ${name}; the text names none.`,
    home: `Area of the publisher: ${name}.`,
    unknown: `Area: ${name}; the text names none.`,
    other: '',
  }[area];
  say('area', strength('areaStated', 'areaNamed', 'areaPart', 'areaUnknown'), areaText);
  if (kind === 'change') say('kind', strength('change'), 'A change, computed from the series.');
  if (kind === 'growth') say('kind', strength('growth'), 'The series itself is a rate of change.');
  const against = strength(
    'groupMissed',
    'placeMissed',
    'thresholdMissed',
    'wrongNoun',
    'untold',
    'halfSaid',
    'local',
  );
  if (against < -0.1) say('narrower', against, 'The text may speak of something narrower.');
  return found.sort((a, b) => b.weight - a.weight);
}

/** The measure's own words that the text says near the number, the most telling first, at most five. */
function wordsSaid(profile: Profile, words: ClaimWords, lexicon: Lexicon): string[] {
  const seen = new Map<string, { word: string; weight: number }>();
  for (const text of [profile.series.title, ...profile.series.aliases]) {
    for (const [word] of text.matchAll(/[\p{L}\p{N}&'’-]+/gu)) {
      const [term] = terms(word);
      if (!term || term.startsWith('place:') || seen.has(term)) continue;
      const weight = lexicon.weight(term);
      if (words.near.has(term) && weight >= VAGUE)
        seen.set(term, { word: word.toLowerCase(), weight });
    }
  }
  return [...seen.values()]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 5)
    .map(({ word }) => word);
}

/** Words that more of the measures share than this weight says are too vague to be a reason. */
const VAGUE = 2;

/** Words of one measure's title that another one lacks and the text does not say, as written. */
export function wordsUnsaid(profile: Profile, than: Profile, words: ClaimWords): string[] {
  const found: string[] = [];
  for (const [word] of profile.series.title.matchAll(/[\p{L}\p{N}&'’-]+/gu)) {
    const [term] = terms(word);
    if (!term || than.known.has(term) || words.near.has(term)) continue;
    if (!found.includes(word.toLowerCase())) found.push(word.toLowerCase());
  }
  return found.slice(0, 4);
}
