import type { Series } from '../../engine/series.ts';
import { indexOwn, inOrder } from '../own-index.ts';
import { openSources, partsRange, type SourcesDatabase } from './database.ts';
import { partsOf } from './parts.ts';
import type { StoredSource } from './stored-source.ts';

/**
 * Stores a source with its series, in place of an earlier copy under the same id. All or nothing: when the browser
 * refuses (no room), the earlier copy stays. Gives back what was stored. Rejects with the browser's error.
 */
export async function storeSource(
  source: Omit<StoredSource, 'series' | 'figures' | 'size'>,
  series: readonly Series[],
  database?: SourcesDatabase,
): Promise<StoredSource> {
  const sorted = inOrder(series);
  const index = indexOwn(sorted);
  const parts = partsOf(sorted);
  const stored: StoredSource = {
    ...source,
    series: sorted.length,
    figures: sorted.reduce((count, one) => count + one.observations.length, 0),
    size: parts.reduce((bytes, part) => bytes + part.length, 0),
  };
  await inOneTransaction(database, async (transaction) => {
    await transaction.objectStore('parts').delete(partsRange(source.id));
    await transaction.objectStore('sources').put(stored);
    await transaction.objectStore('indexes').put({ id: source.id, index });
    const partStore = transaction.objectStore('parts');
    await Promise.all(parts.map((json, part) => partStore.put({ source: source.id, part, json })));
  });
  return stored;
}

/** Changes what is known of a source, its figures untouched. Does nothing when it is gone. */
export async function changeSource(
  id: string,
  change: (source: StoredSource) => StoredSource,
  database?: SourcesDatabase,
): Promise<void> {
  await inOneTransaction(database, async (transaction) => {
    const source = await transaction.objectStore('sources').get(id);
    if (source) await transaction.objectStore('sources').put(change(source));
  });
}

/** Removes a source with its figures. */
export async function removeSource(id: string, database?: SourcesDatabase): Promise<void> {
  await inOneTransaction(database, async (transaction) => {
    await transaction.objectStore('sources').delete(id);
    await transaction.objectStore('indexes').delete(id);
    await transaction.objectStore('parts').delete(partsRange(id));
  });
}

/** All added sources, by name. */
export async function listSources(database?: SourcesDatabase): Promise<StoredSource[]> {
  const opened = database ?? (await openSources());
  const sources = await opened.getAll('sources');
  if (!database) opened.close();
  return sources.sort((a, b) => a.name.localeCompare(b.name));
}

/** All series of a source, in the order of their ids. */
export async function readSeries(id: string, database?: SourcesDatabase): Promise<Series[]> {
  const opened = database ?? (await openSources());
  const parts = await opened.getAll('parts', partsRange(id));
  if (!database) opened.close();
  return parts.flatMap(({ json }) => JSON.parse(json) as Series[]);
}

const STORES = ['sources', 'indexes', 'parts', 'meta'] as const;
type Transaction =
  ReturnType<SourcesDatabase['transaction']> extends never
    ? never
    : Awaited<ReturnType<typeof transactionOf>>;

function transactionOf(database: SourcesDatabase) {
  return database.transaction(STORES, 'readwrite');
}

async function inOneTransaction(
  database: SourcesDatabase | undefined,
  work: (transaction: Transaction) => Promise<void>,
): Promise<void> {
  const opened = database ?? (await openSources());
  const transaction = transactionOf(opened);
  try {
    await work(transaction);
    const meta = transaction.objectStore('meta');
    await meta.put(((await meta.get('revision')) ?? 0) + 1, 'revision');
    await transaction.done;
  } catch (error) {
    // Already aborted where the browser itself refused.
    transaction.done.catch(() => undefined);
    try {
      transaction.abort();
    } catch {
      // Nothing to take back.
    }
    throw error;
  } finally {
    if (!database) opened.close();
  }
}
