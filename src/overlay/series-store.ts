import type { Series } from '../engine/series.ts';
import type { Statistic } from './statistic.ts';

/** Series for the cards: asked for before the click where possible, so that a card opens complete. */
export class SeriesStore {
  readonly #load: (ids: readonly string[]) => Promise<readonly Series[]>;
  readonly #known = new Map<string, Series>();
  readonly #asked = new Map<string, Promise<void>>();

  constructor(load: (ids: readonly string[]) => Promise<readonly Series[]>) {
    this.#load = load;
  }

  get(id: string): Series | null {
    return this.#known.get(id) ?? null;
  }

  /** Resolves when those of the ids that exist are there; rejects when they could not be read. */
  async want(ids: readonly string[]): Promise<void> {
    const missing = ids.filter((id) => !this.#known.has(id) && !this.#asked.has(id));
    if (missing.length > 0) {
      const answer = this.#fetch(missing);
      for (const id of missing) this.#asked.set(id, answer);
    }
    await Promise.all(ids.map((id) => this.#asked.get(id)));
  }

  async #fetch(ids: readonly string[]): Promise<void> {
    try {
      for (const series of await this.#load(ids)) this.#known.set(series.id, series);
    } catch (error) {
      // Not remembered: the reader may try again.
      for (const id of ids) this.#asked.delete(id);
      throw error;
    }
  }
}

/** The series that a statistic's card shows at once, and those it offers. */
export function seriesOf({ annotation }: Statistic): { first: string[]; others: string[] } {
  const { link, unlinked, comparison } = annotation;
  const first = [comparison?.series ?? link?.series ?? unlinked?.nearest?.series].filter(
    (id) => id !== undefined,
  );
  const others = [
    ...(link ? [link.series, ...link.alternatives.map((one) => one.series)] : []),
    ...(comparison?.related.map((one) => one.series) ?? []),
  ];
  return { first, others: [...new Set(others)].filter((id) => !first.includes(id)) };
}
