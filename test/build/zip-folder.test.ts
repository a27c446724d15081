import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipFolder } from '../../scripts/package/zip-folder.ts';

function folderWith(names: readonly string[], day: Date): string {
  const folder = mkdtempSync(join(tmpdir(), 'sourcemark-zip-'));
  mkdirSync(join(folder, 'b'));
  for (const name of names) {
    writeFileSync(join(folder, name), `content of ${name}`);
    utimesSync(join(folder, name), day, day);
  }
  return folder;
}

describe('a store package', () => {
  it('has the same bytes for the same content, whenever and in whatever order it was written', () => {
    const one = zipFolder(folderWith(['a.js', 'b/c.js', 'manifest.json'], new Date(2020, 1, 1)));
    const other = zipFolder(folderWith(['manifest.json', 'b/c.js', 'a.js'], new Date(2026, 1, 1)));
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  it('holds every file by its path', () => {
    const files = unzipSync(zipFolder(folderWith(['a.js', 'b/c.js'], new Date())));
    expect(Object.keys(files)).toEqual(['a.js', 'b/c.js']);
    expect(new TextDecoder().decode(files['b/c.js'])).toBe('content of b/c.js');
  });
});
