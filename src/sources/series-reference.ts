import type { Reference } from '../engine/reference.ts';
import type { Series } from '../engine/series.ts';
import { encodeIndex } from '../reference/compiled/encode-index.ts';
import { CompiledSeriesIndex } from '../reference/compiled/series-index.ts';

/** Series in memory as a reference, indexed exactly as the bundled one is. `version` names their content. */
export function referenceOf(series: readonly Series[], version: string): Reference {
  const sorted = [...series].sort((a, b) => (a.id < b.id ? -1 : 1));
  const byId = new Map(sorted.map((one) => [one.id, one]));
  const topics = [...new Set(sorted.map(({ topic }) => topic))].map((id) => ({ id, sha256: '' }));
  return {
    version,
    index: new CompiledSeriesIndex(encodeIndex(sorted, [], topics)),
    gaps: [],
    load: async (ids) =>
      new Map(
        ids.flatMap((id) => {
          const found = byId.get(id);
          return found ? [[id, found] as const] : [];
        }),
      ),
  };
}
