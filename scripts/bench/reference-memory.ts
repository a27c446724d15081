import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { openReference } from '../../src/reference/open.ts';

// Prints the megabytes that one way of holding the reference keeps on the heap: `index`, `json` or `minisearch`.
const [folder = '', what = ''] = process.argv.slice(2);
const held = await hold(what);
const before = heap();
const kept = await held();
const after = heap();
if (kept === null) throw new Error('nothing was held');
console.log((after - before) / 1e6);

function heap(): number {
  const collect = globalThis.gc;
  if (!collect) throw new Error('run with --expose-gc');
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

/** Prepares what the measured step needs, so that only what it keeps is counted. */
async function hold(way: string): Promise<() => Promise<unknown>> {
  const read = (name: string) => Promise.resolve(readFileSync(join(folder, name)));
  const reference = await openReference(read);
  if (way === 'index')
    return async () => {
      const fresh = await openReference(read);
      for (let at = 0; at < fresh.index.size; at++) fresh.index.series(at);
      return fresh;
    };
  const ids = Array.from(
    { length: reference.index.size },
    (_, at) => reference.index.series(at).id,
  );
  const series = [...(await reference.load(ids)).values()];
  if (way === 'json') {
    const text = JSON.stringify(series);
    return async () => JSON.parse(text) as unknown;
  }
  const documents = series.map(({ id, title, aliases }) => ({
    id,
    text: `${title} ${aliases.join(' ')}`,
  }));
  return async () => {
    const search = new MiniSearch({ fields: ['text'] });
    search.addAll(documents);
    return search;
  };
}
