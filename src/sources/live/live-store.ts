import type { Series } from '../../engine/series.ts';
import { openSources } from '../stored/database.ts';

/** Keeps a series as its publisher gave it today, in place of an earlier check's. */
export async function storeLive(series: Series, now: Date): Promise<void> {
  const database = await openSources();
  await database.put('live', {
    id: series.id,
    read: now.toISOString(),
    json: JSON.stringify(series),
  });
  database.close();
}

/** The checked copies of these series, by id; empty where the browser gives no database. */
export async function liveSeries(ids: readonly string[]): Promise<ReadonlyMap<string, Series>> {
  const found = new Map<string, Series>();
  try {
    const database = await openSources();
    for (const id of ids) {
      const kept = await database.get('live', id);
      if (kept) found.set(id, JSON.parse(kept.json) as Series);
    }
    database.close();
  } catch {
    // Then the bundled figures stand.
  }
  return found;
}

/** When a series was last read at its publisher, ISO time; null where it never was, or was not kept. */
export async function liveReadOn(id: string): Promise<string | null> {
  try {
    const database = await openSources();
    const kept = await database.get('live', id);
    database.close();
    return kept?.read ?? null;
  } catch {
    return null;
  }
}
