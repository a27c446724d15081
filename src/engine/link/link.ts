import type { Evidence, Link, Unlinked } from '../annotation.ts';
import type { Article } from '../article.ts';
import type { Reference } from '../reference.ts';
import { evidenceFor } from './evidence.ts';
import { gapFor } from './gap.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { packed } from './model.ts';
import { type Allowed, type Ranked, rank } from './rank.ts';
import { MODEL } from './weights.ts';
import type { ClaimWords } from './words.ts';

const WEIGHTS = packed(MODEL);

/** A link with the readings of its measure, or why there is none. */
export type Linking =
  | { link: Link; readings: readonly number[]; runnersUp: readonly Ranked[]; unlinked: null }
  | { link: null; unlinked: Unlinked };

/** Confidence below which nothing is linked, unless the reader sets another. */
export const THRESHOLD = MODEL.threshold;

/** Links one claim to the measure that its words name, when one is sure enough; see `Unlinked` else. */
export function linkClaim(
  words: ClaimWords,
  article: Article,
  reference: Reference,
  allowed: Allowed,
  minConfidence: number,
): Linking {
  const lexicon = lexiconOf(reference);
  const gap = gapFor(words, reference);
  if (gap) {
    return {
      link: null,
      unlinked: { reason: 'gap', text: gap.reason, gap: gap.id, nearest: gap.nearest },
    };
  }
  const ranked = rank(
    words,
    article,
    reference,
    lexicon,
    { weights: WEIGHTS, bias: MODEL.bias },
    allowed,
  );
  const [top, ...others] = ranked;
  if (!top) return { link: null, unlinked: none('no-candidate', null) };
  if (top.probability < minConfidence) {
    return { link: null, unlinked: none('below-threshold', nearest(top, words, lexicon)) };
  }
  const { series } = top.candidate.profile;
  const evidence = evidenceFor(top, words, lexicon, WEIGHTS);
  return {
    link: {
      series: series.id,
      confidence: top.probability,
      evidence,
      alternatives: others
        .filter(({ probability }) => probability >= 0.01)
        .slice(0, 4)
        .map((other) => ({
          series: other.candidate.profile.series.id,
          confidence: other.probability,
          why: whyNot(other, top),
        })),
    },
    readings: lexicon.readings(series.measure, series.area, series.dimensions),
    runnersUp: others.slice(0, 8),
    unlinked: null,
  };
}

function none(reason: Unlinked['reason'], near: Unlinked['nearest']): Unlinked {
  return { reason, text: 'No official series for this in your sources.', gap: null, nearest: near };
}

/** A runner-up that a reader would be glad to see named, with what sets it apart. */
function nearest(top: Ranked, words: ClaimWords, lexicon: Lexicon): Unlinked['nearest'] {
  if (top.probability < 0.15) return null;
  const { profile } = top.candidate;
  const strange = words.measure.filter(
    (term) => !profile.known.has(term) && !term.startsWith('place:') && lexicon.weight(term) > 0,
  );
  const difference = strange.length
    ? 'It counts something else or wider: parts of the article’s wording are not in its definition.'
    : 'Its wording comes near, but not near enough to be sure.';
  return { series: profile.series.id, difference };
}

/** What spoke against a runner-up, in a few words. */
function whyNot(other: Ranked, top: Ranked): string {
  const a = other.candidate.profile;
  const b = top.candidate.profile;
  if (a.series.area !== b.series.area) return 'Another area.';
  const lacks = Object.values(b.series.dimensions).filter(
    (value) => !Object.values(a.series.dimensions).includes(value),
  );
  if (lacks.length) return `Not broken down by ${lacks.join(', ')}.`;
  const adds = a.title.filter((term) => !b.known.has(term)).length;
  return adds ? 'Its title says more than the text does.' : 'Fewer of the text’s words are in it.';
}

/** Evidence as plain texts, for the command line. */
export function evidenceTexts(evidence: readonly Evidence[]): string[] {
  return evidence.map(({ text }) => text);
}
