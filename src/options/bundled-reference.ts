import { readPackaged } from '../platform/packaged-files.ts';
import { openReference } from '../reference/open.ts';
import { coverageOf } from './coverage.ts';
import type { ReferenceView } from './reference.ts';
import { seriesSearch } from './series-search.ts';

/**
 * The reference that comes with Sourcemark, opened by this page itself from the extension's own files:
 * it needs no background, which may be asleep or gone.
 */
export function bundledReference(): ReferenceView {
  const opened = openReference((name) => readPackaged(`reference/${name}`));
  // Every use reports the failure; unheard, the first one would be an unhandled rejection.
  opened.catch(() => undefined);
  let search: ReturnType<typeof seriesSearch> | null = null;
  return {
    coverage: async () => coverageOf((await opened).index),
    async search(query, limit) {
      const { index } = await opened;
      search ??= seriesSearch(index);
      return search(query, limit);
    },
    series: async (id) => (await (await opened).load([id])).get(id) ?? null,
  };
}
