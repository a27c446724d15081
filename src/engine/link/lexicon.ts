import type { IndexedSeries, Reference } from '../reference.ts';
import { describe, type Profile } from './profile.ts';
import { readingKey } from './reading-key.ts';
import { Synonyms } from './synonyms.ts';

/** A small index (a reader's own source) is weighed as if it had this many measures. */
const LEAST = 800;

/** The series that use a term, and how much it counts in each: flat, since claims add up thousands of them. */
interface Postings {
  ats: Int32Array;
  weights: Float64Array;
}

/**
 * What ranking derives from a reference's index: how telling each term is, and each series' own terms.
 * Made when first asked for and kept with the reference.
 */
export class Lexicon {
  readonly #reference: Reference;
  readonly #weights = new Map<string, number>();
  readonly #profiles: (Profile | undefined)[] = [];
  readonly #areas = new Map<string, Set<string>>();
  readonly #readings = new Map<string, number[]>();
  readonly #measures: number;
  readonly #postings = new Map<string, Postings>();
  /** Scratch for adding up what terms point to, all zero between uses. */
  readonly sums: Float64Array;
  readonly #wholes = new Set<string>();
  /** The one measure that has an alias, or '' when several have it. */
  readonly #aliasOf = new Map<string, string>();
  /** Other words for the reference's words. */
  readonly synonyms: Synonyms;

  constructor(reference: Reference) {
    this.#reference = reference;
    this.synonyms = new Synonyms(reference.synonyms ?? '');
    const { index } = reference;
    this.sums = new Float64Array(index.size);
    const values = new Map<string, Set<string>>();
    const measures = new Set<string>();
    for (let at = 0; at < index.size; at++) {
      const series = index.series(at);
      measures.add(series.measure);
      const name = `${series.publisher}|${series.measure}`;
      const areas = this.#areas.get(name);
      if (areas) areas.add(series.area);
      else this.#areas.set(name, new Set([series.area]));
      for (const [name, value] of Object.entries(series.dimensions)) {
        const known = values.get(name);
        if (known) known.add(value);
        else values.set(name, new Set([value]));
      }
      const key = readingKey(series);
      const readings = this.#readings.get(key);
      if (readings) readings.push(at);
      else this.#readings.set(key, [at]);
      for (const alias of series.aliases) {
        const owner = this.#aliasOf.get(alias);
        this.#aliasOf.set(alias, owner === undefined || owner === key ? key : '');
      }
    }
    this.#measures = measures.size;
    for (const [name, known] of values) {
      for (const value of known) if (isWhole(value, known)) this.#wholes.add(`${name}=${value}`);
    }
  }

  /**
   * How telling a term is: the logarithm of one over the share of measures that use it. Measures, not
   * series: thirty countries of one measure are one use. 0 for terms that the reference never uses.
   */
  weight(term: string): number {
    const before = this.#weights.get(term);
    if (before !== undefined) return before;
    const { index } = this.#reference;
    const measures = new Set<string>();
    const { ats, weights } = this.postings(term);
    ats.forEach((at, i) => {
      if ((weights[i] as number) >= 0.5) measures.add(index.series(at).measure);
    });
    const weight = measures.size
      ? Math.log((Math.max(LEAST, this.#measures) + 1) / measures.size)
      : 0;
    if (this.#weights.size > 50_000) this.#weights.clear();
    this.#weights.set(term, weight);
    return weight;
  }

  /** The index's postings of a term, unpacked once. */
  postings(term: string): Postings {
    const before = this.#postings.get(term);
    if (before) return before;
    const found = this.#reference.index.postings(term);
    const list = {
      ats: Int32Array.from(found, ({ at }) => at),
      weights: Float64Array.from(found, ({ weight }) => weight),
    };
    if (this.#postings.size > 20_000) this.#postings.clear();
    this.#postings.set(term, list);
    return list;
  }

  /** In how many areas a publisher holds a measure: many mean an international comparison or regions. */
  spread({ publisher, measure }: Pick<IndexedSeries, 'publisher' | 'measure'>): number {
    return this.#areas.get(`${publisher}|${measure}`)?.size ?? 1;
  }

  /** Positions of all readings (frequencies, runs) of one measure for one area and breakdown. */
  readings(series: Pick<IndexedSeries, 'measure' | 'area' | 'dimensions'>): readonly number[] {
    return this.#readings.get(readingKey(series)) ?? [];
  }

  profile(at: number): Profile {
    const before = this.#profiles[at];
    if (before) return before;
    const series = this.#reference.index.series(at);
    const key = readingKey(series);
    const made = describe(series, this.#wholes, (alias) => this.#aliasOf.get(alias) === key);
    this.#profiles[at] = made;
    return made;
  }
}

// Dimension values that mean "no breakdown".
const WHOLE = /^(?:all|total|any|world|both|overall|not currently recorded)\b|combined$/i;

/** Whether a dimension's value takes in others: "all renewables", or "goods and services" beside its two parts. */
function isWhole(value: string, known: ReadonlySet<string>): boolean {
  if (WHOLE.test(value)) return true;
  const parts = value.split(/ and | & |, | plus /);
  return parts.length > 1 && parts.every((part) => known.has(part));
}

const lexicons = new WeakMap<Reference, Lexicon>();

/** The lexicon of a reference, made once. */
export function lexiconOf(reference: Reference): Lexicon {
  const before = lexicons.get(reference);
  if (before) return before;
  const made = new Lexicon(reference);
  lexicons.set(reference, made);
  return made;
}
