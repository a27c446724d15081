import { announceSourcesChanged } from '../../platform/settings/sources-changed.ts';
import { askForSites } from '../../platform/site-permission.ts';
import { fetchSource } from '../../sources/fetch-source.ts';
import type { MovedSource } from '../../sources/moved/moved-source.ts';
import { packSources } from '../../sources/moved/pack.ts';
import { planUnpacking, type UnpackPlan, unpackSources } from '../../sources/moved/unpack.ts';
import { refreshSource } from '../../sources/refresh.ts';
import { listSources, removeSource } from '../../sources/stored/store-source.ts';
import type { StoredSource } from '../../sources/stored/stored-source.ts';
import { type SourceWork, workInWorker } from '../../sources/work/in-worker.ts';
import type { WorkFile } from '../../sources/work/messages.ts';

/** What this page needs of the reader's own sources; tests give their own. */
export interface OwnSources {
  list(): Promise<readonly StoredSource[]>;
  remove(source: StoredSource): Promise<void>;
  /** Tells open pages, and this page's own search, that figures have come or gone. */
  changed(): Promise<void>;
  work(): SourceWork;
  /**
   * Asks for the host's permission, then for the data and the tables that it describes. Must be called in the click
   * itself. Rejects with `FetchFailed`, also when `signal` ends it.
   */
  fetch(url: string, signal: AbortSignal): Promise<readonly WorkFile[]>;
  /** All of them for an exported file. */
  pack(): Promise<readonly MovedSource[]>;
  /** What adding the sources of such a file would do. */
  plan(moved: readonly MovedSource[]): Promise<UnpackPlan>;
  /** Does it. Rejects when the browser does not store one. */
  unpack(plan: UnpackPlan): Promise<void>;
  /** Reads a source by address again, asking for its host's permission where it was taken back. */
  refresh(source: StoredSource): Promise<'read' | 'failed'>;
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
    async fetch(url, signal) {
      await askForSites([url]);
      return fetchSource(url, new URL(url).pathname.split('/').at(-1) || url, signal);
    },
    pack: () => packSources(),
    plan: async (moved) => planUnpacking(moved, await listSources()),
    async unpack(plan) {
      await unpackSources(plan, workInWorker());
      await changed();
    },
    async refresh(source) {
      if (source.origin.kind === 'address') await askForSites([source.origin.url]);
      const outcome = await refreshSource(source, (work) =>
        workInWorker().import(work, () => undefined),
      );
      if (outcome === 'read') await changed();
      return outcome;
    },
  };
}
