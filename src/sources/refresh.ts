import type { fetchInTab } from '../platform/host-fetch.ts';
import { announceSourcesChanged } from '../platform/settings/sources-changed.ts';
import { fetchSource, reasonOf } from './fetch-source.ts';
import { changeSource, listSources } from './stored/store-source.ts';
import type { Interval, StoredSource } from './stored/stored-source.ts';
import { doWork } from './work/do-work.ts';
import type { Imported, Work } from './work/messages.ts';

/** Days after which a source is read again. */
const DAYS: Readonly<Record<Interval, number>> = {
  never: Number.POSITIVE_INFINITY,
  daily: 1,
  weekly: 7,
  monthly: 30,
};

/** A failed reading is tried again no sooner than this, so that a site that is down is not asked at every start. */
const HOURS_AFTER_FAILURE = 12;

/** The work of reading a source by address again, with what the reader said of it. Null for files. */
async function refreshWork(
  source: StoredSource,
  fetchIt?: typeof fetchInTab,
): Promise<Work | null> {
  const { origin, mapping, about, name } = source;
  if (origin.kind !== 'address') return null;
  const files = await fetchSource(origin.url, name, undefined, fetchIt);
  return { do: 'import', files, origin, mapping: mapping ?? undefined, about };
}

/**
 * Reads a source by address again. When that fails, or what is read holds no figures, the copy that is there stays, and
 * the failure is noted beside it. Rejects never.
 * @param run does the work: in a worker from a page, here and now in the background
 */
export async function refreshSource(
  source: StoredSource,
  run: (work: Work) => Promise<Imported>,
  now: () => Date = () => new Date(),
  fetchIt?: typeof fetchInTab,
): Promise<'read' | 'failed'> {
  try {
    const work = await refreshWork(source, fetchIt);
    if (!work) return 'failed';
    const { stored, problems } = await run(work);
    if (stored) return 'read';
    await noteFailure(source, problems[0]?.code ?? 'no-figures', now);
  } catch (error) {
    await noteFailure(source, reasonOf(error), now);
  }
  return 'failed';
}

/** Whether a source is to be read again by its interval. */
export function isDue({ origin, read, failure }: StoredSource, now: Date): boolean {
  if (origin.kind !== 'address') return false;
  const hoursSince = (time: string): number => (now.getTime() - Date.parse(time)) / 3_600_000;
  if (failure && hoursSince(failure.on) < HOURS_AFTER_FAILURE) return false;
  return hoursSince(read) >= DAYS[origin.every] * 24;
}

/** Reads every source that is due, one after the other. For the background; never rejects. */
export async function refreshDueSources(now: () => Date = () => new Date()): Promise<void> {
  try {
    const due = (await listSources()).filter((source) => isDue(source, now()));
    let read = 0;
    for (const source of due) {
      const run = async (work: Work): Promise<Imported> => {
        const answer = await doWork(work, () => undefined, now);
        return 'imported' in answer
          ? answer.imported
          : { stored: null, problems: [], problemCount: 0 };
      };
      if ((await refreshSource(source, run, now)) === 'read') read++;
    }
    if (read > 0) await announceSourcesChanged();
  } catch {
    // No database, no sources: nothing is due.
  }
}

async function noteFailure({ id }: StoredSource, reason: string, now: () => Date): Promise<void> {
  await changeSource(id, (source) => ({
    ...source,
    failure: { on: now().toISOString(), reason },
  })).catch(() => undefined);
}
