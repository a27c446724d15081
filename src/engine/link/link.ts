import type { Link, Unlinked } from '../annotation.ts';
import type { Article } from '../article.ts';
import type { Reference } from '../reference.ts';
import type { Gap, Series } from '../series.ts';
import { terms } from '../text/terms.ts';
import type { Candidate } from './candidates.ts';
import { cohere } from './coherence.ts';
import { evidenceFor, wordsUnsaid } from './evidence.ts';
import { packed } from './fitted.ts';
import { gapFor } from './gap.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import type { Scoring } from './model.ts';
import type { Profile } from './profile.ts';
import { type Allowed, measuresFor, type Ranked, rank, rerank } from './rank.ts';
import { readingKey } from './reading-key.ts';
import { sameForText } from './rivals.ts';
import { signsOf, surenessOf } from './sureness.ts';
import { MODEL } from './weights.ts';
import type { ClaimWords } from './words.ts';

/** The fitted weights; cross-validation passes others. */
const SCORING: Scoring = packed(MODEL);

/** A link with the readings of its measure, or why there is none. */
export type Linking =
  | {
      link: Link;
      /** What the readings have in common, see `readingKey`. */
      key: string;
      readings: readonly number[];
      runnersUp: readonly Ranked[];
      unlinked: null;
    }
  | { link: null; unlinked: Unlinked };

/** What the reader lets count, how sure a link must be, and whom they read first where two measure the same. */
export interface Wishes {
  allowed: Allowed;
  minConfidence: number;
  /** Publisher ids, first preferred. */
  preferred: readonly string[];
}

/** Confidence below which nothing is linked, unless the reader sets another. */
export const THRESHOLD = MODEL.threshold;

/** How many of a claim's measures are looked at in full, and from which probability. */
const LOOK = 5;
const WORTH = 0.02;

/** A claim with the measures that its words may mean, before any series is loaded. */
export interface Shortlist {
  words: ClaimWords;
  gap: Gap | null;
  ranked: readonly Ranked[];
  /** Series to load before deciding. */
  wanted: readonly string[];
}

/** A claim whose measures were weighed with their figures at hand. */
export interface Weighted extends Shortlist {
  /** How sure it is, 0 to 1, that the first of them is meant. */
  sureness: number;
}

/** First step: ranks what the index offers for an article's claims, from words alone. */
export function shortlists(
  claims: readonly ClaimWords[],
  article: Article,
  reference: Reference,
  allowed: Allowed,
  model: Scoring = SCORING,
): Shortlist[] {
  const lexicon = lexiconOf(reference);
  const unranked = claims.map((words) => {
    const gap = gapFor(words, reference);
    const measures = gap ? [] : measuresFor(words, article, reference, lexicon, allowed);
    return { words, gap, measures };
  });
  cohere(unranked);
  return unranked.map(({ words, gap, measures }) => {
    const ranked = rank(measures, model);
    const wanted = ranked
      .slice(0, LOOK)
      .filter(({ probability }) => probability >= WORTH)
      .flatMap(({ candidate }) => readingIds(candidate, reference, lexicon));
    return { words, gap, ranked, wanted };
  });
}

/** Ids of all readings of a candidate's measure. */
export function readingIds(candidate: Candidate, reference: Reference, lexicon: Lexicon): string[] {
  return lexicon.readings(candidate.profile.series).map((at) => reference.index.series(at).id);
}

/** Second step: ranks again with the loaded series at hand, and tells how sure each claim's first is. */
export function weighAll(
  lists: readonly Shortlist[],
  reference: Reference,
  held: ReadonlyMap<string, Series>,
  model: Scoring = SCORING,
): Weighted[] {
  const lexicon = lexiconOf(reference);
  const weighed = lists.map((list) => ({
    ...list,
    ranked: rerank(list.ranked, list.words, held, reference, lexicon, model),
  }));
  const signs = signsOf(weighed);
  return weighed.map((list, i) => {
    const own = signs[i];
    return { ...list, sureness: own ? surenessOf(own, model.sure) : 0 };
  });
}

/** Third step: links when one measure is sure enough. */
export function decide(
  { words, gap, ranked, sureness }: Weighted,
  reference: Reference,
  { allowed, minConfidence, preferred }: Wishes,
  model: Scoring = SCORING,
): Linking {
  if (gap) {
    return {
      link: null,
      unlinked: { reason: 'gap', text: gap.reason, gap: gap.id, nearest: gap.nearest },
    };
  }
  const lexicon = lexiconOf(reference);
  const [first, ...rest] = ranked;
  if (!first) return { link: null, unlinked: none('no-candidate', null) };
  const alike = rest.filter((other) =>
    sameForText(other.candidate.profile, first.candidate.profile, words),
  );
  const top = preferredOf([first, ...alike], preferred);
  const others = [first, ...rest].filter((other) => other !== top);
  if (sureness < minConfidence) {
    return { link: null, unlinked: none('below-threshold', nearest(top, words, lexicon)) };
  }
  const { series } = top.candidate.profile;
  return {
    link: {
      series: series.id,
      confidence: sureness,
      evidence: evidenceFor(top, words, lexicon, model.weights),
      alternatives: others
        .filter(({ probability }) => probability >= 0.01)
        .slice(0, 4)
        .map((other) => ({
          series: other.candidate.profile.series.id,
          confidence: other.probability,
          why: whyNot(other, top, words),
        })),
    },
    key: readingKey(series),
    readings: lexicon.readings(series).filter((at) => allowed(reference.index.series(at))),
    runnersUp: others.slice(0, 8),
    unlinked: null,
  };
}

/** Of measures that the text cannot tell apart: the one whose publisher the reader put first, else the likeliest. */
function preferredOf(alike: readonly [Ranked, ...Ranked[]], preferred: readonly string[]): Ranked {
  for (const publisher of preferred) {
    const own = alike.find(({ candidate }) => candidate.profile.series.publisher === publisher);
    if (own) return own;
  }
  return alike[0];
}

function none(reason: Unlinked['reason'], near: Unlinked['nearest']): Unlinked {
  return { reason, text: 'No official series for this in your sources.', gap: null, nearest: near };
}

/** A runner-up that a reader would be glad to see named, with what sets it apart. */
function nearest(top: Ranked, words: ClaimWords, lexicon: Lexicon): Unlinked['nearest'] {
  if (top.probability < 0.15) return null;
  const { profile } = top.candidate;
  const missing = wordsMissing(words, profile, lexicon);
  const difference = missing.length
    ? `It does not say ${missing.join(', ')}, as the article does.`
    : 'Its wording comes near, but not near enough to be sure.';
  return { series: profile.series.id, difference };
}

/** Words of the article's measure that a series does not use, as the article writes them. */
function wordsMissing(words: ClaimWords, profile: Profile, lexicon: Lexicon): string[] {
  const found: string[] = [];
  // Read as a whole first: "United" of "United Kingdom" is no word of the measure.
  const meant = new Set(terms(words.claim.measure));
  for (const word of words.claim.measure.split(/\s+/)) {
    const [term] = terms(word);
    if (!term || !meant.has(term) || profile.known.has(term) || lexicon.weight(term) === 0)
      continue;
    if (!found.includes(word)) found.push(word);
  }
  return found.slice(0, 3);
}

/** What spoke against a runner-up, in a few words. */
function whyNot(other: Ranked, top: Ranked, words: ClaimWords): string {
  const a = other.candidate.profile;
  const b = top.candidate.profile;
  if (a.series.area !== b.series.area) return 'Another area.';
  const lacks = Object.values(b.series.dimensions).filter(
    (value) => !Object.values(a.series.dimensions).includes(value),
  );
  if (lacks.length) return `Not broken down by ${lacks.join(', ')}.`;
  const unsaid = wordsUnsaid(a, b, words);
  if (unsaid.length) return `Its title also says ${unsaid.join(', ')}; the text does not.`;
  return 'Fewer of the text’s words are in it.';
}
