import * as v from 'valibot';
import { interpret } from '../../platform/settings/interpret.ts';
import { isObject } from '../../platform/settings/path.ts';
import type { Repair } from '../../platform/settings/repair.ts';
import type { Settings } from '../../platform/settings/settings.ts';
import { type MovedSource, movedSource } from '../../sources/moved/moved-source.ts';

/** What the exported file is called. */
export const SETTINGS_FILE = 'sourcemark-settings.json';

/** All of the reader's own settings, and their own sources, as one readable file. */
export function settingsFile(own: Settings, sources: readonly MovedSource[], now: Date): string {
  const file = {
    sourcemark: 'settings',
    exported: now.toISOString(),
    settings: own,
    ...(sources.length > 0 && { sources }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export type SettingsRead =
  | {
      status: 'ok';
      settings: Settings;
      sources: readonly MovedSource[];
      /** What could not be taken; `sources` stands for an own source. */
      repairs: readonly (Repair | { path: 'sources' })[];
    }
  | { status: 'newer' | 'not-settings' };

/** Reads such a file, of this or an earlier version. Never throws. */
export function readSettingsFile(text: string): SettingsRead {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { status: 'not-settings' };
  }
  if (!isObject(json) || json.sourcemark !== 'settings' || !isObject(json.settings))
    return { status: 'not-settings' };
  const { status, settings, repairs } = interpret(json.settings);
  if (status === 'newer') return { status };
  const listed: unknown[] = Array.isArray(json.sources) ? json.sources : [];
  const sources = listed.flatMap((one): MovedSource[] => {
    const read = v.safeParse(movedSource, one);
    return read.success ? [read.output] : [];
  });
  const leftOut = sources.length < listed.length ? [{ path: 'sources' } as const] : [];
  return { status: 'ok', settings, sources, repairs: [...repairs, ...leftOut] };
}
