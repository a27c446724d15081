import type { Reference } from '../engine/reference.ts';
import type { Series } from '../engine/series.ts';
import { CompiledSeriesIndex } from '../reference/compiled/series-index.ts';
import { indexOwn, inOrder } from './own-index.ts';

/** Series in memory as a reference, indexed exactly as the bundled one is. `version` names their content. */
export function referenceOf(series: readonly Series[], version: string): Reference {
  const byId = new Map(series.map((one) => [one.id, one]));
  return {
    version,
    index: new CompiledSeriesIndex(indexOwn(inOrder(series))),
    gaps: [],
    async load(ids) {
      const found = new Map<string, Series>();
      for (const id of ids) {
        const one = byId.get(id);
        if (one) found.set(id, one);
      }
      return found;
    },
  };
}
