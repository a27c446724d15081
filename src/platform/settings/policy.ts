import * as v from 'valibot';
import { FIELDS, PATHS, type SettingPath } from './fields.ts';
import { valueAt, withValue } from './path.ts';
import type { Settings } from './settings.ts';
import type { SettingsStorage } from './storage.ts';

/** What a department set for its readers (`storage.managed`, schema in `policy-schema.json`). */
export interface Policy {
  values: ReadonlyMap<SettingPath, unknown>;
  /** Paths that the policy names with a value that can't be used; the reader's own value holds there. */
  unusable: readonly SettingPath[];
}

/** Reads the policy. Browsers without one answer with an error or nothing: then there is none. */
export async function readPolicy(storage: Pick<SettingsStorage, 'managed'>): Promise<Policy> {
  let raw: unknown;
  try {
    raw = await storage.managed.get(null);
  } catch {
    raw = {};
  }
  const values = new Map<SettingPath, unknown>();
  const unusable: SettingPath[] = [];
  for (const path of PATHS) {
    const found = valueAt(raw, path);
    if (found === undefined) continue;
    const read = v.safeParse(FIELDS[path], found);
    if (read.success) values.set(path, read.output);
    else unusable.push(path);
  }
  return { values, unusable };
}

/** The reader's settings with the policy over them. */
export function underPolicy(settings: Settings, policy: Policy): Settings {
  let merged = settings;
  for (const [path, value] of policy.values) merged = withValue(merged, path, value);
  return merged;
}

/** The reader's settings with locked values put back to what the reader had: a policy must not leak into them. */
export function withoutPolicy(changed: Settings, before: Settings, policy: Policy): Settings {
  let own = changed;
  for (const path of policy.values.keys()) own = withValue(own, path, valueAt(before, path));
  return own;
}
