import { isObject } from './path.ts';
import type { Repair } from './repair.ts';
import type { Settings } from './settings.ts';
import { KEYS, type StorageArea } from './storage.ts';

/** The reader's own settings as this device keeps them. */
export interface SettingsRecord {
  /** When the reader last changed something, ISO; decides between this device and the mirror. */
  changed: string;
  settings: unknown;
}

/** Settings as they were before a change, for undo. */
export interface PastSettings {
  /** What was changed: a message key of the options page, or a section's name. */
  label: string;
  on: string;
  settings: Settings;
}

/** Something found in storage that could not be taken; shown to the reader, who may save or drop it. */
export interface Aside {
  on: string;
  repairs: readonly Repair[];
}

export interface Kept {
  record: SettingsRecord | null;
  history: readonly PastSettings[];
  aside: readonly Aside[];
}

/** How far undo goes back. */
export const HISTORY_LENGTH = 10;

/** Reads what this device keeps. A record in no known form is handed on whole, for `interpret` to report. */
export async function readKept(local: Pick<StorageArea, 'get'>): Promise<Kept> {
  const found = await local.get([KEYS.settings, KEYS.history, KEYS.aside]);
  return {
    record: toRecord(found[KEYS.settings]),
    history: listOf<PastSettings>(found[KEYS.history], 'settings'),
    aside: listOf<Aside>(found[KEYS.aside], 'repairs'),
  };
}

function toRecord(found: unknown): SettingsRecord | null {
  if (found === undefined) return null;
  const known = isObject(found) && typeof found.changed === 'string' && 'settings' in found;
  return known
    ? { changed: found.changed as string, settings: found.settings }
    : { changed: '', settings: found };
}

function listOf<T>(found: unknown, mark: keyof T & string): T[] {
  return Array.isArray(found)
    ? (found.filter((entry) => isObject(entry) && mark in entry) as T[])
    : [];
}
