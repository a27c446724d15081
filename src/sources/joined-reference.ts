import type { Reference, SeriesIndex } from '../engine/reference.ts';
import type { Series } from '../engine/series.ts';

/** Several references as one. Where two hold the same id, the earlier in the list answers for it. */
export function joinReferences(references: readonly Reference[]): Reference {
  const [only] = references;
  if (only && references.length === 1) return only;
  return {
    version: references.map(({ version }) => version).join('+'),
    index: new JoinedIndex(references.map(({ index }) => index)),
    gaps: references.flatMap(({ gaps }) => gaps),
    synonyms: references.flatMap(({ synonyms }) => synonyms || []).join('\n'),
    async load(ids) {
      const wanted = [...new Set(ids)];
      const owners = wanted.map((id) => references.findIndex(({ index }) => index.find(id) >= 0));
      const loaded = await Promise.all(
        references.map((one, at) => one.load(wanted.filter((_, n) => owners[n] === at))),
      );
      return new Map<string, Series>(loaded.flatMap((part) => [...part]));
    },
  };
}

/** Positions of the second index follow those of the first, and so on. */
class JoinedIndex implements SeriesIndex {
  readonly size: number;
  private readonly parts: readonly { index: SeriesIndex; from: number }[];

  constructor(indexes: readonly SeriesIndex[]) {
    let from = 0;
    this.parts = indexes.map((index) => {
      const part = { index, from };
      from += index.size;
      return part;
    });
    this.size = from;
  }

  series(at: number) {
    const part = this.parts.findLast(({ from, index }) => at >= from && index.size > 0);
    if (!part || at < 0 || at >= this.size)
      throw new RangeError(`no series at ${at} of ${this.size}`);
    return part.index.series(at - part.from);
  }

  find(id: string): number {
    for (const { index, from } of this.parts) {
      const at = index.find(id);
      if (at >= 0) return from + at;
    }
    return -1;
  }

  postings(term: string) {
    return this.parts.flatMap(({ index, from }) =>
      index.postings(term).map(({ at, weight }) => ({ at: from + at, weight })),
    );
  }
}
