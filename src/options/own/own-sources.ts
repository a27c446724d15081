import { announceSourcesChanged } from '../../platform/settings/sources-changed.ts';
import { listSources, removeSource } from '../../sources/stored/store-source.ts';
import type { StoredSource } from '../../sources/stored/stored-source.ts';
import { type SourceWork, workInWorker } from '../../sources/work/in-worker.ts';

/** What this page needs of the reader's own sources; tests give their own. */
export interface OwnSources {
  list(): Promise<readonly StoredSource[]>;
  remove(source: StoredSource): Promise<void>;
  /** Tells open pages, and this page's own search, that figures have come or gone. */
  changed(): Promise<void>;
  work(): SourceWork;
}

/** The sources in IndexedDB, read and written by a worker. `forget` is called when they changed. */
export function storedSources(forget: () => void): OwnSources {
  const changed = async (): Promise<void> => {
    forget();
    await announceSourcesChanged();
  };
  return {
    list: () => listSources(),
    async remove({ id }) {
      await removeSource(id);
      await changed();
    },
    changed,
    work: () => workInWorker(),
  };
}
