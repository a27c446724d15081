import type { Series } from '../engine/series.ts';
import { encodeIndex } from '../reference/compiled/encode-index.ts';
import type { CompiledIndex } from '../reference/compiled/format.ts';
import { indexRow } from '../reference/compiled/index-row.ts';

/** The search index of own series, in order of id, in the bundled reference's form. */
export function indexOwn(sorted: readonly Series[]): CompiledIndex {
  const topics = [...new Set(sorted.map(({ topic }) => topic))].map((id) => ({ id, sha256: '' }));
  const publisherNames = new Map(sorted.map(({ publisher }) => [publisher.id, publisher.name]));
  return encodeIndex(sorted.map(indexRow), topics, {
    gaps: [],
    synonyms: '',
    publisherNames,
    changed: '',
  });
}

/** Series in the order in which they are indexed and stored. */
export function inOrder(series: readonly Series[]): Series[] {
  return [...series].sort((a, b) => (a.id < b.id ? -1 : 1));
}
