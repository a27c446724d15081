import { readPackaged } from '../platform/packaged-files.ts';
import { openReference } from '../reference/open.ts';
import { withLive } from '../sources/live/live-reference.ts';
import { ownReferences } from '../sources/own-references.ts';
import type { ReferenceView } from './reference.ts';
import { type Search, seriesSearch } from './search/series-search.ts';
import { coverageOf } from './sources/coverage.ts';

/**
 * The bundled reference and the reader's own sources, opened by this page itself from the extension's own files and
 * IndexedDB: it needs no background, which may be asleep or gone.
 */
export function openReferences(): ReferenceView {
  const opened = openReference((name) => readPackaged(`reference/${name}`));
  // Every use reports the failure; unheard, the first one would be an unhandled rejection.
  opened.catch(() => undefined);
  let search: Promise<Search> | null = null;
  return {
    coverage: async () => coverageOf((await opened).index),
    async search(query, limit) {
      search ??= Promise.all([opened, ownReferences()]).then(([bundled, own]) =>
        seriesSearch([...own.map(({ index }) => index), bundled.index]),
      );
      return (await search)(query, limit);
    },
    async load(ids) {
      const references = [...(await ownReferences()), withLive(await opened)];
      const loaded = await Promise.all(references.map((one) => one.load(ids)));
      return new Map(loaded.flatMap((part) => [...part]));
    },
    forget() {
      search = null;
    },
  };
}
