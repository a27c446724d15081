import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { INDEX_FILE } from '../../src/reference/compiled/format.ts';
import { TableError } from '../../src/reference/table/table.ts';
import { compileReference } from './compile.ts';
import { TABLES } from './read-tables.ts';

// npm run reference:build: compiles the source tables into out/reference.
const OUT = 'out/reference';
try {
  await compileReference(OUT);
  const parts = await readdir(join(OUT, 'parts'));
  let size = 0;
  for (const part of parts) size += await gzipSize(join('parts', part));
  const index = await gzipSize(INDEX_FILE);
  console.log(`${OUT}: index ${kilo(index)} gzip; ${parts.length} parts, ${kilo(size)} gzip`);
} catch (error) {
  if (!(error instanceof TableError)) throw error;
  console.error(`${TABLES}/${error.message}`);
  process.exitCode = 1;
}

async function gzipSize(name: string): Promise<number> {
  return gzipSync(await readFile(join(OUT, name)), { level: 9 }).length;
}

function kilo(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
