import type { Claim, ClaimPeriod } from '../claim.ts';
import type { UnitKind } from '../quantities/mention.ts';
import type { Passage } from '../text/passages.ts';
import type { Lean } from './lean.ts';
import type { Reading } from './reading.ts';
import type { When } from './when.ts';

/** One statistic already read, with what later ones need to know of it. */
export interface Earlier {
  claim: Claim;
  reading: Reading;
  /** Number of its sentence in the article. */
  sentence: number;
  passage: Passage;
  /** Whether it is the figure that another one is set against: "up from 9%", "against 46.5 per cent in 2023". */
  secondary: boolean;
}

/** How many statistics back an anaphor may point. */
const MEMORY = 6;

const LEVELS: ReadonlySet<Claim['kind']> = new Set(['level', 'rate', 'share', 'ratio']);

/** The statistics read so far: what "that number" and "of these" point back at. */
export class Thread {
  readonly #earlier: Earlier[] = [];
  /** The phrase of time used last, for "over the same period" and "at the same dates". */
  when: When | null = null;

  add(earlier: Earlier): void {
    this.#earlier.push(earlier);
    if (this.#earlier.length > MEMORY) this.#earlier.shift();
  }

  /** The last statistic of a sentence, or null. */
  lastIn(sentence: number): Claim | null {
    const last = this.#earlier.at(-1);
    return last?.sentence === sentence ? last.claim : null;
  }

  /** The last statistic of a paragraph, or null. */
  lastOf(passage: Passage): Claim | null {
    const last = this.#earlier.at(-1);
    return last?.passage === passage ? last.claim : null;
  }

  /** The levels, rates and shares read so far whose time is known, in order. */
  levels(): Claim[] {
    return this.#earlier.flatMap(({ claim }) =>
      claim.value !== null && claim.period.period !== null && LEVELS.has(claim.kind) ? [claim] : [],
    );
  }

  /** The claim that a number of the given sentence leans on, or null. */
  antecedent(lean: Lean, sentence: number, unitKind: UnitKind): Claim | null {
    if (lean === null) return null;
    const last = this.#earlier.at(-1);
    if (!last) return null;
    // "Prices rose by 4.2%; in 2023 it was 14.5%": the one before, where it is in the same unit.
    if (lean === 'sentence' && last.reading.mention.unitKind === unitKind && !last.secondary) {
      const head = this.#earlier.find((one) => one.claim.start === last.claim.refersTo);
      return (head && last.sentence === sentence ? head : last).claim;
    }
    if (lean === 'pair') return this.#headOf(last, sentence);
    const inside =
      lean === 'number' || lean === 'sentence'
        ? this.#earlier.filter((one) => one.sentence < sentence)
        : this.#earlier;
    const level = inside.findLast(
      (one) => one.reading.kind !== 'change' && !one.secondary && one.reading.kind !== 'rank',
    );
    return (level ?? inside.at(-1))?.claim ?? null;
  }

  /**
   * The period that still holds in a sentence without one: that of the statistic before it in the paragraph,
   * or before the list under the same heading. `relative` words ("a year earlier") reach over paragraphs.
   */
  periodBefore(passage: Passage, relative: boolean): ClaimPeriod | null {
    const last = this.#earlier.findLast((one) => !one.secondary && one.reading.kind !== 'rank');
    if (!last) return null;
    const list = passage.role === 'item' && last.passage.heading === passage.heading;
    if (list && last.passage !== passage) return this.#latestOf(last.passage) ?? last.claim.period;
    return relative || list || last.passage === passage ? last.claim.period : null;
  }

  /** The latest period that a paragraph names: what the list below it goes on about. */
  #latestOf(passage: Passage): ClaimPeriod | null {
    let latest: ClaimPeriod | null = null;
    for (const { claim, passage: own } of this.#earlier) {
      const to = own === passage ? claim.period.period?.to : undefined;
      if (to !== undefined && to > (latest?.period?.to ?? '')) latest = claim.period;
    }
    return latest;
  }

  /** A pair leans on its first number: "2.3 million fewer, 413,000 of them ..., 160,000 ...". */
  #headOf(last: Earlier, sentence: number): Claim | null {
    const head = this.#earlier.find(
      (one) => one.sentence === sentence && one.claim.start === last.claim.refersTo,
    );
    return (head ?? last).claim;
  }
}
