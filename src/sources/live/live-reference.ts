import type { Reference } from '../../engine/reference.ts';
import type { Series } from '../../engine/series.ts';
import { liveSeries } from './live-store.ts';

/**
 * A reference whose series are taken as their publishers gave them when the reader last checked, where that is later
 * than what is bundled. The bundled figures stand in such a series' history.
 */
export function withLive(reference: Reference, live: typeof liveSeries = liveSeries): Reference {
  return {
    version: reference.version,
    index: reference.index,
    gaps: reference.gaps,
    synonyms: reference.synonyms ?? '',
    async load(ids) {
      const [bundled, checked] = await Promise.all([reference.load(ids), live(ids)]);
      if (checked.size === 0) return bundled;
      const merged = new Map<string, Series>(bundled);
      for (const [id, series] of checked) {
        const held = bundled.get(id);
        // An update of the extension may have brought a later release than the check did.
        if (held && (series.released ?? '') > (held.released ?? '')) merged.set(id, series);
      }
      return merged;
    },
  };
}
