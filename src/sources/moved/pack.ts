import { listSources, readSeries } from '../stored/store-source.ts';
import type { StoredSource } from '../stored/stored-source.ts';
import type { MovedSource } from './moved-source.ts';
import { ownForm } from './own-form.ts';

/** What all figures in one exported file may come to, in bytes: still a file that a text editor opens. */
const MOST_BYTES = 5 * 1024 * 1024;

/** All own sources for an exported file: the smallest with their figures, those that do not fit described only. */
export async function packSources(most = MOST_BYTES): Promise<MovedSource[]> {
  const sources = await listSources();
  let room = most;
  const fits = new Set<string>();
  for (const { id, size } of [...sources].sort((a, b) => a.size - b.size)) {
    if (size > room) break;
    room -= size;
    fits.add(id);
  }
  return Promise.all(sources.map((source) => packed(source, fits.has(source.id))));
}

async function packed(source: StoredSource, whole: boolean): Promise<MovedSource> {
  const { id, name, origin, mapping, about, read } = source;
  const data = whole ? ownForm(name, id, await readSeries(id)) : null;
  return { name, origin, mapping, about, read, data };
}
