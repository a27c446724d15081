import { SCHEMA } from './defaults.ts';
import type { SettingPath } from './fields.ts';
import { migrate, versionOf } from './migrations.ts';
import { isObject, valueAt, withValue } from './path.ts';
import type { Settings } from './settings.ts';

/*
 * The copy in storage.sync, for the reader's other devices. This device's own record is the truth: the mirror is small
 * by the browser's rule, so lists that do not fit stay here and are named in it.
 */

/** One item in storage.sync may hold 8,192 bytes, its key and quotes included. */
export const MIRROR_BYTES = 8000;

/** What can grow without bound, the least missed on another device first. */
const GROWING: readonly SettingPath[] = [
  'dismissals',
  'choices',
  'sites.own',
  'sources.disabledSeries',
];

export interface Mirror {
  changed: string;
  /** Paths that did not fit and are missing here. */
  omitted: readonly SettingPath[];
  settings: unknown;
}

/** The mirror of these settings, or null when even the smallest form does not fit. */
export function toMirror(settings: Settings, changed: string): Mirror | null {
  let small: Settings = settings;
  const omitted: SettingPath[] = [];
  for (const path of [null, ...GROWING]) {
    if (path) {
      small = withValue(small, path, undefined);
      omitted.push(path);
    }
    const mirror = { changed, omitted: [...omitted], settings: small };
    if (bytes(mirror) <= MIRROR_BYTES) return mirror;
  }
  return null;
}

/** What storage.sync holds, seen from here. */
export type MirrorFound =
  | { status: 'none' | 'unreadable' | 'newer' }
  | { status: 'ok'; changed: string; settings: unknown };

/**
 * Reads the mirror. What it omits is taken from this device's own settings.
 * `newer`: another device runs a later version; its copy must not be written over.
 */
export function readMirror(found: unknown, own: unknown): MirrorFound {
  if (found === undefined) return { status: 'none' };
  if (!isObject(found) || typeof found.changed !== 'string' || !isObject(found.settings)) {
    return { status: 'unreadable' };
  }
  if (versionOf(found.settings) > SCHEMA) return { status: 'newer' };
  let settings = migrate(found.settings, SCHEMA) as unknown as Settings;
  const omitted = Array.isArray(found.omitted) ? found.omitted : [];
  for (const path of GROWING) {
    if (omitted.includes(path)) settings = withValue(settings, path, valueAt(own, path));
  }
  return { status: 'ok', changed: found.changed, settings };
}

function bytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
