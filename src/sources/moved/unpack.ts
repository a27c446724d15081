import { identityOf } from '../identity.ts';
import { storeSource } from '../stored/store-source.ts';
import type { StoredSource } from '../stored/stored-source.ts';
import type { SourceWork } from '../work/in-worker.ts';
import type { MovedSource } from './moved-source.ts';

/** What an import would do with the sources in a file. */
export interface UnpackPlan {
  added: readonly MovedSource[];
  /** Held here already; the file's copy takes their place. */
  replaced: readonly MovedSource[];
  /** By address, without figures until they are read again. */
  later: readonly MovedSource[];
  /** From files, without figures: nothing can be added. */
  missing: readonly MovedSource[];
}

/** Sorts the sources of a file by what can be done with them. A described one never takes the place of figures. */
export function planUnpacking(
  sources: readonly MovedSource[],
  stored: readonly StoredSource[],
): UnpackPlan {
  const held = new Set(stored.map(({ id }) => id));
  const isHeld = (one: MovedSource) => held.has(idOf(one));
  const whole = sources.filter(({ data }) => data !== null);
  const described = sources.filter((one) => one.data === null && !isHeld(one));
  return {
    added: whole.filter((one) => !isHeld(one)),
    replaced: whole.filter(isHeld),
    later: described.filter(({ origin }) => origin.kind === 'address'),
    missing: described.filter(({ origin }) => origin.kind === 'file'),
  };
}

/** Adds what the plan adds, one after the other. Rejects when the browser does not store one; those before it stay. */
export async function unpackSources(plan: UnpackPlan, work: SourceWork): Promise<void> {
  for (const { origin, mapping, about, data } of [...plan.added, ...plan.replaced]) {
    const files = [{ name: 'source.json', content: new Blob([JSON.stringify(data)]) }];
    await work.import({ files, origin, mapping: mapping ?? undefined, about }, () => undefined);
  }
  for (const { name, origin, mapping, about, read } of plan.later) {
    const id = idOf({ origin });
    const known = { id, name, origin, mapping, about, read, form: 'csv', problems: 0 } as const;
    await storeSource({ ...known, failure: null }, []);
  }
}

function idOf({ origin }: Pick<MovedSource, 'origin'>): string {
  return identityOf(origin.kind === 'file' ? origin.name : origin.url).id;
}
