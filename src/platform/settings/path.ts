import type { SettingPath } from './fields.ts';
import type { Settings } from './settings.ts';

/** An object from outside, of which nothing is known. */
export type Unknown = Readonly<Record<string, unknown>>;

/** Whether a value is an object with keys (no array, no null). */
export function isObject(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path; undefined where there is none. Looks at own keys only, so `__proto__` finds nothing. */
export function valueAt(from: unknown, path: SettingPath): unknown {
  let value = from;
  for (const key of path.split('.')) {
    if (!isObject(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}

/** A copy of the settings with the value at one path replaced; the value must have been validated for that path. */
export function withValue(settings: Settings, path: SettingPath, value: unknown): Settings {
  const [section, field] = path.split('.') as [keyof Settings, string | undefined];
  if (field === undefined) return { ...settings, [section]: value };
  return { ...settings, [section]: { ...(settings[section] as object), [field]: value } };
}
