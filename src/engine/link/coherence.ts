import type { Candidate } from './candidates.ts';
import { CONTINUES, FEATURES, PART_OF, TOPIC } from './feature.ts';
import { readingKey } from './reading-key.ts';
import type { ClaimWords } from './words.ts';

/** A claim with its measures before ranking. */
export interface Unranked {
  words: ClaimWords;
  measures: readonly { candidate: Candidate; features: Float64Array }[];
}

// "Of these, 118,540 were newly built", "they account for 40% of exclusions": another figure than that of the whole.
const PART =
  /\b(?:of|among) (?:these|those|them|which|whom)\b|\b(?:these|those|they|who) (?:account|accounted|make|made) (?:up|for)\b/i;

/** How far apart two claims may stand, in code units, for the later one to go on with the earlier's measure. */
const REACH = 300;

/**
 * Fills in what an article's claims say of each other: the share of the other claims whose words point to a
 * candidate's topic (figures of one text seldom come from all over the record), and whether the claim before,
 * or the one leaned on, points to the same measure. "Points to" is by plain overlap of words, not by weights,
 * so that fitting the weights does not feed on itself.
 */
export function cohere(claims: readonly Unranked[]): void {
  const tops = claims.map(({ measures }) => pointedTo(measures));
  const topics = new Map<string, number>();
  let all = 0;
  for (const top of tops) {
    if (!top) continue;
    topics.set(top.topic, (topics.get(top.topic) ?? 0) + top.overlap);
    all += top.overlap;
  }
  claims.forEach(({ words, measures }, i) => {
    const own = tops[i];
    const rest = all - (own?.overlap ?? 0);
    const before = earlier(claims, i, words);
    const known = before === null ? null : tops[before];
    const isPart = PART.test(words.claim.context.clause);
    for (const { candidate, features } of measures) {
      const { series } = candidate.profile;
      const mine = own && own.topic === series.topic ? own.overlap : 0;
      features[TOPIC] = rest > 0 ? ((topics.get(series.topic) ?? 0) - mine) / rest : 0;
      const same = known?.key === readingKey(series) ? known.overlap / 2 : 0;
      features[isPart ? PART_OF : CONTINUES] = same;
    }
  });
}

interface Pointed {
  topic: string;
  key: string;
  /** 0 to 2. */
  overlap: number;
}

const TITLE = FEATURES.indexOf('title');
const ALIAS = FEATURES.indexOf('alias');

function pointedTo(measures: Unranked['measures']): Pointed | null {
  let best: Pointed | null = null;
  for (const { candidate, features } of measures) {
    const overlap = (features[TITLE] ?? 0) + (features[ALIAS] ?? 0);
    if (best && best.overlap >= overlap) continue;
    const { series } = candidate.profile;
    best = { topic: series.topic, key: readingKey(series), overlap };
  }
  return best;
}

/** The claim that another one goes on from: the one leaned on, else the one just before. */
function earlier(claims: readonly Unranked[], at: number, words: ClaimWords): number | null {
  const { goesOn, claim } = words;
  if (goesOn !== null) {
    const leaned = claims.findIndex((other) => other.words.claim.start === goesOn);
    return leaned < 0 ? null : leaned;
  }
  const before = claims[at - 1];
  return before && claim.start - before.words.claim.end < REACH ? at - 1 : null;
}
