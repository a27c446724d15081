import type { Reference } from '../engine/reference.ts';
import type { Series } from '../engine/series.ts';
import { type CompiledIndex, FORMAT } from '../reference/compiled/format.ts';
import { CompiledSeriesIndex } from '../reference/compiled/series-index.ts';
import { indexOwn } from './own-index.ts';
import { openSources, type SourcesDatabase } from './stored/database.ts';
import { SERIES_A_PART } from './stored/parts.ts';
import { readSeries } from './stored/store-source.ts';

/** One own source, indexed as the bundled reference is. */
export interface OwnReference extends Reference {
  /** `own:…`, as in `Series.source`. */
  readonly id: string;
  readonly index: CompiledSeriesIndex;
}

let known: { revision: number; references: readonly OwnReference[] } | null = null;

/**
 * The reader's own sources, each as a reference; kept until one changes. Only the indexes are in memory, figures are
 * read from IndexedDB when asked for. Never rejects: where the browser gives no database there are no own sources.
 */
export async function ownReferences(): Promise<readonly OwnReference[]> {
  try {
    const database = await openSources();
    try {
      const revision = (await database.get('meta', 'revision')) ?? 0;
      if (known?.revision !== revision)
        known = { revision, references: await readAll(database, revision) };
      return known.references;
    } finally {
      database.close();
    }
  } catch {
    return [];
  }
}

async function readAll(database: SourcesDatabase, revision: number): Promise<OwnReference[]> {
  const stored = await database.getAll('indexes');
  return Promise.all(
    stored.map(async ({ id, index }) => {
      // Stored by a version of Sourcemark that indexed otherwise: the figures are the same, index them anew.
      const current = index.format === FORMAT ? index : await reindex(database, id);
      return new StoredReference(id, `${id}@${revision}`, new CompiledSeriesIndex(current));
    }),
  );
}

async function reindex(database: SourcesDatabase, id: string): Promise<CompiledIndex> {
  const index = indexOwn(await readSeries(id, database));
  await database.put('indexes', { id, index });
  return index;
}

class StoredReference implements OwnReference {
  readonly gaps = [];
  readonly index: CompiledSeriesIndex;
  readonly version: string;
  readonly id: string;

  constructor(id: string, version: string, index: CompiledSeriesIndex) {
    this.id = id;
    this.version = version;
    this.index = index;
  }

  async load(ids: readonly string[]): Promise<ReadonlyMap<string, Series>> {
    const found = new Map<string, Series>();
    const byPart = new Map<number, Set<string>>();
    for (const id of ids) {
      const at = this.index.find(id);
      if (at < 0) continue;
      const part = Math.floor(at / SERIES_A_PART);
      byPart.set(part, (byPart.get(part) ?? new Set()).add(id));
    }
    if (byPart.size === 0) return found;
    const database = await openSources();
    for (const [part, wanted] of byPart) {
      const stored = await database.get('parts', [this.id, part]);
      for (const series of stored ? (JSON.parse(stored.json) as Series[]) : []) {
        if (wanted.has(series.id)) found.set(series.id, series);
      }
    }
    database.close();
    return found;
  }
}
