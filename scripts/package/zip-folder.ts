import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** Zip knows no dates before 1980; one fixed date for all makes the bytes reproducible. */
const FIXED_DATE = new Date(1980, 0, 1);

/** A folder as a zip: files sorted by path, dates fixed, so that equal content gives equal bytes. */
export function zipFolder(folder: string): Uint8Array {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const files: Zippable = Object.fromEntries(entries);
  return zipSync(files, { level: 9, mtime: FIXED_DATE });
}
