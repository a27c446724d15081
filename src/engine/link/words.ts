import type { Article } from '../article.ts';
import type { Claim } from '../claim.ts';
import { terms } from '../text/terms.ts';
import { groupsIn, stepsIn, thresholdsIn } from './breakdown.ts';
import { homeArea } from './home-area.ts';
import { type Line, lineAround } from './line.ts';
import { namesIn, wheresIn } from './names.ts';
import { type Meant, NO_SYNONYMS, type Synonyms } from './synonyms.ts';

/** How much a word counts by where it stands: the nearer to the number, the surer it is meant. */
const TIER = {
  clause: 0.85,
  leaned: 0.85,
  before: 0.7,
  sentence: 0.65,
  line: 0.55,
  around: 0.4,
  earlier: 0.35,
  title: 0.25,
  article: 0.1,
} as const;

/** How much of an article says what it is about, in code units. */
const OPENING = 20_000;
/** How far back from a line is looked, in code units. */
const EARLIER = 300;
/** A clause that takes up what was just spoken of: "It peaked at 11.1%", "That is 435 fewer". */
const IT_WAS =
  /\b(?:it|that|this|they) (?:is|was|were|are|had been|has been|stood|stands|fell|rose|peaked)(?: (?:at|to))? (?:only |just |over |under |about |around )?$/i;
const GOES_ON = /^\W*(?:and |but |while )?(?:it|that|this|they|which|these|those)\b/i;
/** How far back the claim before may lie, in code units. */
const REACH = 200;
const NO_GROUPS: ReadonlySet<string> = new Set();

/** A claim in the terms that ranking compares. */
export interface ClaimWords {
  claim: Claim;
  /** Each term of clause, sentence, surroundings and title with the weight of its nearest place. */
  weight: ReadonlyMap<string, number>;
  /** The weight of a term, be it only somewhere in the article; 0 when the article never says it. */
  tier(term: string): number;
  /** Terms of the measure as the claim was read, else of its clause. */
  measure: readonly string[];
  /** Terms of the claim's own clause and measure. */
  near: ReadonlySet<string>;
  /** … without what it goes on from. */
  own: ReadonlySet<string>;
  /** Groups named next to the number, in its clause, and anywhere that still speaks of it. */
  groupsNear: ReadonlySet<string>;
  groupsWide: ReadonlySet<string>;
  groupsClause: ReadonlySet<string>;
  /** Steps of ladders named in the clause, as `grade:5`. */
  steps: ReadonlySet<string>;
  /** How many names the clause has that are no places: other bodies, towns, speakers. */
  names: readonly string[];
  /** … and those that a preposition stands before. */
  wheres: readonly string[];
  /** Start of the claim that it goes on from, or null. */
  goesOn: number | null;
  thresholdsNear: ReadonlySet<number>;
  thresholdsWide: ReadonlySet<number>;
  /** The words next to the number, each with a weight from 1 that falls with its distance. */
  window: ReadonlyMap<string, number>;
  /** Terms of the sentence, in order. */
  sentence: readonly string[];
  /** Places named only beyond the next number: they are where that one was counted. */
  placesBeyond: ReadonlySet<string>;
  /** The country meant where the text names none, or null. */
  home: string | null;
}

/** Reads an article's claims into terms, the text around a sentence only once. */
export class WordReader {
  readonly #cache = new Map<string, readonly string[]>();
  readonly #title: readonly string[];
  readonly #article: ReadonlySet<string>;
  readonly #home: string | null;
  readonly #text: Article;
  readonly #synonyms: Synonyms;
  readonly #read = new Map<number, ClaimWords>();
  #last: ClaimWords | null = null;

  constructor(article: Article, synonyms: Synonyms = NO_SYNONYMS) {
    this.#synonyms = synonyms;
    this.#title = article.title ? terms(article.title) : [];
    this.#article = new Set(terms(article.text.slice(0, OPENING)));
    this.#home = homeArea(article);
    this.#text = article;
  }

  /** Reads the next claim; claims come in the order of the text. */
  read(claim: Claim): ClaimWords {
    const { clause, sentence, around } = claim.context;
    const measure = this.#terms(claim.measure);
    const clauseTerms = this.#terms(clause);
    const leaned = this.#leanedOn(claim, measure, clauseTerms);
    const line = lineAround(this.#text.text, claim.start, claim.end);
    const window = windowOf(line);
    const near = new Set([...ownWords(line), ...measure, ...clauseTerms]);
    const weight = new Map<string, number>();
    const article = this.#article;
    const like = ({ term, strength }: Meant, tier: number) => {
      if ((weight.get(term) ?? 0) < strength * tier) weight.set(term, strength * tier);
    };
    const put = (list: readonly string[] | ReadonlySet<string>, tier: number) => {
      for (const term of list) {
        if (!weight.has(term)) weight.set(term, tier);
        for (const meant of this.#synonyms.of(term)) like(meant, tier);
      }
      if (Array.isArray(list)) for (const meant of this.#synonyms.inText(list)) like(meant, tier);
    };
    for (const [term, next] of window) put([term], 0.5 + 0.5 * next);
    put(measure, TIER.clause);
    put(clauseTerms, TIER.clause);
    if (leaned) put(leaned.near, claim.refersTo === null ? TIER.before : TIER.leaned);
    put(this.#terms(sentence), TIER.sentence);
    put(line.before, TIER.line);
    put(line.after, TIER.line);
    put(this.#terms(around), TIER.around);
    put(this.#earlier(claim), TIER.earlier);
    put(this.#title, TIER.title);
    const own = measure.length ? measure : clauseTerms;
    const read: ClaimWords = {
      claim,
      weight,
      tier: (term) => weight.get(term) ?? (article.has(term) ? TIER.article : 0),
      measure: leaned ? [...own, ...leaned.measure] : own,
      own: new Set([...ownWords(line), ...clauseTerms]),
      near: leaned ? union(near, leaned.near) : near,
      groupsNear: nearestGroups(line, measure, clauseTerms, leaned),
      groupsClause: union(groupsIn(measure), groupsIn(clauseTerms)),
      groupsWide: union(
        groupsIn(measure),
        groupsIn(this.#terms(sentence)),
        groupsIn(line.before),
        groupsIn(this.#earlier(claim)),
        groupsIn(this.#terms(around)),
        groupsIn(this.#title),
        leaned?.groupsWide ?? NO_GROUPS,
      ),
      steps: stepsIn(clause, clauseTerms),
      names: namesIn(clause),
      wheres: wheresIn(clause),
      goesOn: leaned?.claim.start ?? null,
      thresholdsNear: union(thresholdsIn(claim.measure), thresholdsIn(clause)),
      thresholdsWide: union(thresholdsIn(sentence), thresholdsIn(around)),
      window,
      sentence: this.#terms(sentence),
      placesBeyond: placesBeyond(line, near),
      home: this.#home,
    };
    this.#read.set(claim.start, read);
    this.#last = read;
    return read;
  }

  /**
   * The claim whose measure this one goes on with: the one that it leans on, else the one just before when
   * its own words hardly say what is counted ("It peaked at 11.1%", "(2023: 1,624)").
   */
  #leanedOn(
    claim: Claim,
    measure: readonly string[],
    clause: readonly string[],
  ): ClaimWords | null {
    if (claim.refersTo !== null) return this.#read.get(claim.refersTo) ?? null;
    const last = this.#last;
    if (!last || claim.start - last.claim.end > REACH) return null;
    const bare = [...measure, ...clause].every((term) => term.startsWith('place:'));
    const { text } = this.#text;
    const lead = text.slice(Math.max(0, claim.start - 40), claim.start);
    return bare || GOES_ON.test(claim.context.clause) || IT_WAS.test(lead) ? last : null;
  }

  /** What stands before the claim's line. */
  #earlier(claim: Claim): readonly string[] {
    const { text } = this.#text;
    const line = text.lastIndexOf('\n', claim.start - 1);
    return line <= 0 ? [] : this.#terms(text.slice(Math.max(0, line - EARLIER), line));
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

/** How many words on each side of the number are next to it, and how fast they count less. */
const SIDE = 7;
const FALL = 0.85;
/** What a word beyond another number counts of what it would. */
const BEYOND = 0.2;

/** The words next to a number that are its own. */
function ownWords({ before, after, ownBefore, ownAfter }: Line): string[] {
  return [
    ...before.slice(0, Math.min(SIDE, ownBefore)),
    ...after.slice(0, Math.min(SIDE, ownAfter)),
  ];
}

function placesBeyond({ before, after, ownAfter }: Line, near: ReadonlySet<string>): Set<string> {
  const beyond = after.slice(ownAfter).filter((term) => term.startsWith('place:'));
  return new Set(beyond.filter((place) => !near.has(place) && !before.includes(place)));
}

function windowOf({ before, after, ownBefore, ownAfter }: Line): Map<string, number> {
  const window = new Map<string, number>();
  const put = (side: readonly string[], own: number) => {
    side.slice(0, SIDE).forEach((term, i) => {
      const weight = FALL ** i * (i < own ? 1 : BEYOND);
      window.set(term, Math.max(window.get(term) ?? 0, weight));
    });
  };
  put(before, ownBefore);
  put(after, ownAfter);
  return window;
}

/** The groups named nearest to the number, on the side where its words are. */
function nearestGroups(
  line: Line,
  measure: readonly string[],
  clause: readonly string[],
  leaned: ClaimWords | null,
): ReadonlySet<string> {
  const before = groupsIn(line.before.slice(0, Math.min(SIDE, line.ownBefore)).reverse());
  const after = groupsIn(line.after.slice(0, Math.min(SIDE, line.ownAfter)));
  const sides = line.follows ? [after, before] : [before, after];
  for (const side of sides) if (side.size) return side;
  const own = union(groupsIn(measure), groupsIn(clause));
  return own.size ? own : (leaned?.groupsNear ?? NO_GROUPS);
}

function union<T>(...sets: ReadonlySet<T>[]): Set<T> {
  const all = new Set<T>();
  for (const set of sets) for (const item of set) all.add(item);
  return all;
}
