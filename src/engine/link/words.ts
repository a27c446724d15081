import type { Article } from '../article.ts';
import type { Claim } from '../claim.ts';
import { terms } from '../text/terms.ts';
import { groupsIn, thresholdsIn } from './breakdown.ts';

/** How much a word counts by where it stands: the nearer to the number, the surer it is meant. */
const TIER = { clause: 1, sentence: 0.7, around: 0.35, article: 0.15 } as const;

/** A claim in the terms that ranking compares. */
export interface ClaimWords {
  claim: Claim;
  /** Each term of clause, sentence, surroundings and title with the weight of its nearest place. */
  weight: ReadonlyMap<string, number>;
  /** Terms of the measure as the claim was read, else of its clause. */
  measure: readonly string[];
  /** Terms of the claim's own clause and measure. */
  near: ReadonlySet<string>;
  /** Groups named with the number, and anywhere that still speaks of it. */
  groupsNear: ReadonlySet<string>;
  groupsWide: ReadonlySet<string>;
  thresholdsNear: ReadonlySet<number>;
  thresholdsWide: ReadonlySet<number>;
}

/** Reads an article's claims into terms, the text around a sentence only once. */
export class WordReader {
  readonly #cache = new Map<string, readonly string[]>();
  readonly #title: readonly string[];

  constructor(article: Article) {
    this.#title = article.title ? terms(article.title) : [];
  }

  read(claim: Claim): ClaimWords {
    const { clause, sentence, around } = claim.context;
    const measure = this.#terms(claim.measure);
    const clauseTerms = this.#terms(clause);
    const near = new Set([...measure, ...clauseTerms]);
    const weight = new Map<string, number>();
    const put = (list: Iterable<string>, tier: number) => {
      for (const term of list) if (!weight.has(term)) weight.set(term, tier);
    };
    put(near, TIER.clause);
    put(this.#terms(sentence), TIER.sentence);
    put(this.#terms(around), TIER.around);
    put(this.#title, TIER.article);
    return {
      claim,
      weight,
      measure: measure.length ? measure : clauseTerms,
      near,
      groupsNear: union(groupsIn(measure), groupsIn(clauseTerms)),
      groupsWide: union(
        groupsIn(measure),
        groupsIn(this.#terms(sentence)),
        groupsIn(this.#terms(around)),
        groupsIn(this.#title),
      ),
      thresholdsNear: union(thresholdsIn(claim.measure), thresholdsIn(clause)),
      thresholdsWide: union(thresholdsIn(sentence), thresholdsIn(around)),
    };
  }

  #terms(text: string): readonly string[] {
    const before = this.#cache.get(text);
    if (before) return before;
    const list = terms(text);
    if (this.#cache.size > 64) this.#cache.clear();
    this.#cache.set(text, list);
    return list;
  }
}

function union<T>(...sets: ReadonlySet<T>[]): Set<T> {
  const all = new Set<T>();
  for (const set of sets) for (const item of set) all.add(item);
  return all;
}
