import { SCHEMA } from './defaults.ts';
import { migrate, versionOf } from './migrations.ts';
import { isObject } from './path.ts';
import { type Repair, repair } from './repair.ts';
import type { Settings } from './settings.ts';

/** What stored settings turned out to be. */
export interface Interpreted {
  settings: Settings;
  /**
   * `newer`: written by a later version of Sourcemark. What still reads as ours holds (a site switched off stays off),
   * and nothing may be written over it.
   */
  status: 'ok' | 'repaired' | 'newer';
  /** The version found. */
  schema: number;
  repairs: readonly Repair[];
}

/** Reads settings of any version, or garbage. Never throws. */
export function interpret(raw: unknown): Interpreted {
  if (!isObject(raw)) {
    const read = repair(raw);
    return { ...read, status: read.repairs.length > 0 ? 'repaired' : 'ok', schema: SCHEMA };
  }
  const schema = versionOf(raw);
  if (schema > SCHEMA)
    return { settings: repair(raw).settings, status: 'newer', schema, repairs: [] };
  const read = repair(migrate(raw, SCHEMA));
  return { ...read, status: read.repairs.length > 0 ? 'repaired' : 'ok', schema };
}
