import * as v from 'valibot';
import { DEFAULTS, SCHEMA } from './defaults.ts';
import { FIELDS, PATHS, type SettingPath } from './fields.ts';
import { isObject, valueAt, withValue } from './path.ts';
import type { Settings } from './settings.ts';

/** One value that could not be taken, and what was put in its place. */
export interface Repair {
  path: string;
  /** What was found there; kept aside so that nothing is lost. */
  found: unknown;
  action: 'default' | 'items-left-out' | 'unknown-setting';
}

/**
 * Reads an object of the current schema. Missing settings take their default without a word (a field added later);
 * wrong ones take it too and are reported, lists keep their good items, settings nobody knows are reported.
 */
export function repair(raw: unknown): { settings: Settings; repairs: Repair[] } {
  const repairs: Repair[] = [];
  let settings: Settings = { ...DEFAULTS, schema: SCHEMA };
  if (!isObject(raw)) {
    if (raw !== undefined) repairs.push({ path: '', found: raw, action: 'default' });
    return { settings, repairs };
  }
  for (const path of PATHS) {
    const found = valueAt(raw, path);
    if (found === undefined) continue;
    const taken = take(path, found);
    if (taken.problem) repairs.push({ path, found: taken.leftOut, action: taken.problem });
    settings = withValue(settings, path, taken.value);
  }
  return { settings, repairs: [...repairs, ...strangers(raw)] };
}

type Taken = { value: unknown; problem?: Repair['action']; leftOut?: unknown };

function take(path: SettingPath, found: unknown): Taken {
  const field = FIELDS[path];
  const whole = v.safeParse(field, found);
  if (whole.success) return { value: unique(whole.output) };
  if (field.type !== 'array' || !Array.isArray(found)) {
    return { value: valueAt(DEFAULTS, path), problem: 'default', leftOut: found };
  }
  const good: unknown[] = [];
  const leftOut: unknown[] = [];
  for (const entry of found) {
    const read = v.safeParse(field.item, entry);
    if (read.success) good.push(read.output);
    else leftOut.push(entry);
  }
  return { value: unique(good), problem: 'items-left-out', leftOut };
}

/** Lists of ids are sets; two devices adding the same id must not double it. */
function unique(value: unknown): unknown {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string')
    ? [...new Set(value)]
    : value;
}

/** Settings, or sections that are no objects, that this schema does not know. */
function strangers(raw: Readonly<Record<string, unknown>>): Repair[] {
  const known = new Set<string>(PATHS);
  const sections = new Set(
    PATHS.flatMap((path) => (path.includes('.') ? [path.split('.')[0]] : [])),
  );
  const found: Repair[] = [];
  for (const key of Object.keys(raw)) {
    const value = raw[key];
    if (key === 'schema' || known.has(key)) continue;
    if (!sections.has(key)) found.push({ path: key, found: value, action: 'unknown-setting' });
    else if (!isObject(value)) found.push({ path: key, found: value, action: 'default' });
    else {
      for (const inner of Object.keys(value)) {
        const path = `${key}.${inner}`;
        if (!known.has(path)) found.push({ path, found: value[inner], action: 'unknown-setting' });
      }
    }
  }
  return found;
}
