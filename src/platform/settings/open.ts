import { DEFAULTS, SCHEMA } from './defaults.ts';
import { type Interpreted, interpret } from './interpret.ts';
import { type MirrorFound, readMirror } from './mirror.ts';
import { type Policy, readPolicy, underPolicy } from './policy.ts';
import { type Aside, type Kept, readKept } from './record.ts';
import type { Repair } from './repair.ts';
import type { Notice, SettingsState } from './state.ts';
import { KEYS, type SettingsStorage } from './storage.ts';

/** The settings as just read, with what a change needs to know. */
export interface Opened {
  policy: Policy;
  state: SettingsState;
  /** Whether another device runs a later version, whose copy must not be written over. */
  mirrorIsNewer: boolean;
}

/**
 * Reads this device's record, the mirror and the policy; migrates and repairs; stores what came of it together with the
 * effective copy. Reading twice writes nothing the second time. Never rejects: see the notices.
 */
export async function openSettings(storage: SettingsStorage, now: () => Date): Promise<Opened> {
  try {
    const [kept, policy, mirror] = await Promise.all([
      readKept(storage.local),
      readPolicy(storage),
      storage.sync.get(KEYS.mirror).then(
        (found) => found[KEYS.mirror],
        () => undefined,
      ),
    ]);
    return await settle(storage, now, kept, policy, mirror);
  } catch (error) {
    return {
      policy: { values: new Map(), unusable: [] },
      state: failed(error),
      mirrorIsNewer: false,
    };
  }
}

async function settle(
  storage: SettingsStorage,
  now: () => Date,
  kept: Kept,
  policy: Policy,
  foundMirror: unknown,
): Promise<Opened> {
  const mine = kept.record;
  const local = interpret(mine?.settings);
  const mirror = readMirror(foundMirror, local.settings);
  const { read, changed, adopted } = choose(local, mine?.changed ?? '', mirror);
  const repairs = [
    ...read.repairs,
    ...(adopted ? local.repairs : []),
    ...(mirror.status === 'unreadable'
      ? [{ path: 'sync', found: foundMirror, action: 'default' } as const]
      : []),
  ];
  const aside = read.status === 'newer' ? kept.aside : withAside(kept.aside, repairs, now);

  const write: Record<string, unknown> = {};
  if (aside !== kept.aside) write[KEYS.aside] = aside;
  const outdated = mine !== null && read.schema < SCHEMA;
  if (read.status === 'repaired' || adopted || outdated) {
    write[KEYS.settings] = { changed, settings: read.settings };
  }
  const settings = underPolicy(read.settings, policy);
  write[KEYS.effective] = settings;
  const state: SettingsState = {
    settings,
    own: read.settings,
    locked: new Set(policy.values.keys()),
    readOnly: read.status === 'newer',
    notices: [...notices(read, mirror, policy), ...(await writeIfNew(storage, write))],
    aside,
    history: kept.history,
  };
  return { policy, state, mirrorIsNewer: mirror.status === 'newer' };
}

/** The later of this device's settings and the mirror's; settings of a newer version stay what they are. */
function choose(local: Interpreted, changed: string, mirror: MirrorFound) {
  if (mirror.status !== 'ok' || local.status === 'newer' || mirror.changed <= changed) {
    return { read: local, changed, adopted: false };
  }
  return { read: interpret(mirror.settings), changed: mirror.changed, adopted: true };
}

/** The same find is kept once, however often it is read. */
function withAside(
  before: readonly Aside[],
  repairs: readonly Repair[],
  now: () => Date,
): readonly Aside[] {
  const known = new Set(before.flatMap((entry) => entry.repairs.map((one) => JSON.stringify(one))));
  const fresh = repairs.filter((one) => !known.has(JSON.stringify(one)));
  return fresh.length === 0 ? before : [...before, { on: now().toISOString(), repairs: fresh }];
}

function notices(read: Interpreted, mirror: MirrorFound, policy: Policy): Notice[] {
  const found: Notice[] = [];
  if (read.status === 'newer') found.push({ kind: 'newer', schema: read.schema });
  if (mirror.status === 'newer') found.push({ kind: 'mirror-newer' });
  if (policy.unusable.length > 0) found.push({ kind: 'policy-unusable', paths: policy.unusable });
  return found;
}

/** Writes what differs from what is stored, so that reading wakes nobody who listens for changes. */
async function writeIfNew(
  storage: SettingsStorage,
  items: Record<string, unknown>,
): Promise<Notice[]> {
  const stored = await storage.local.get(Object.keys(items));
  const fresh = Object.entries(items).filter(
    ([key, value]) => JSON.stringify(stored[key]) !== JSON.stringify(value),
  );
  if (fresh.length === 0) return [];
  try {
    await storage.local.set(Object.fromEntries(fresh));
    return [];
  } catch (error) {
    return [{ kind: 'storage-failed', message: String(error) }];
  }
}

function failed(error: unknown): SettingsState {
  return {
    settings: DEFAULTS,
    own: DEFAULTS,
    locked: new Set(),
    readOnly: true,
    notices: [{ kind: 'storage-failed', message: String(error) }],
    aside: [],
    history: [],
  };
}
