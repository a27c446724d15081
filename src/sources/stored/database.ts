import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { CompiledIndex } from '../../reference/compiled/format.ts';
import type { StoredSource } from './stored-source.ts';

/** Own sources in IndexedDB: shared by the options page, its worker and the background. */
export interface SourcesSchema extends DBSchema {
  sources: { key: string; value: StoredSource };
  /** The search index of a source, read whole when the matcher starts. */
  indexes: { key: string; value: { id: string; index: CompiledIndex } };
  /** Runs of series as JSON text, which IndexedDB copies far faster than a hundred thousand small objects. */
  parts: {
    key: [source: string, part: number];
    value: { source: string; part: number; json: string };
  };
  /** Bundled series as their publishers gave them when the reader checked, as JSON text. */
  live: { key: string; value: { id: string; read: string; json: string } };
  /** `revision`: counts changes, so that others notice them. */
  meta: { key: string; value: number };
}

export type SourcesDatabase = IDBPDatabase<SourcesSchema>;

const DATABASE = 'sourcemark-sources';

/** Opens the database, creating it at first. */
export function openSources(): Promise<SourcesDatabase> {
  return openDB<SourcesSchema>(DATABASE, 1, {
    upgrade(database) {
      database.createObjectStore('live', { keyPath: 'id' });
      database.createObjectStore('sources', { keyPath: 'id' });
      database.createObjectStore('indexes', { keyPath: 'id' });
      database.createObjectStore('parts', { keyPath: ['source', 'part'] });
      database.createObjectStore('meta');
    },
    // A later version of this page wants to upgrade: let it, rather than hold it up.
    blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
  });
}

/** The keys of a source's parts. */
export function partsRange(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);
}

/** Deletes all own sources and checked copies. The count of changes goes on, so that whoever keeps an index notices. */
export async function clearSources(): Promise<void> {
  const database = await openSources();
  const transaction = database.transaction(
    ['sources', 'indexes', 'parts', 'live', 'meta'],
    'readwrite',
  );
  for (const name of ['sources', 'indexes', 'parts', 'live'] as const)
    await transaction.objectStore(name).clear();
  const meta = transaction.objectStore('meta');
  await meta.put(((await meta.get('revision')) ?? 0) + 1, 'revision');
  await transaction.done;
  database.close();
}
