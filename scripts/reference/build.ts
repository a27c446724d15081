import { gzipSync } from 'node:zlib';
import { INDEX_FILE } from '../../src/reference/compiled/format.ts';
import { TableError } from '../../src/reference/table/table.ts';
import { compileReference } from './compile.ts';

// npm run reference:build: compiles the source tables into out/reference.
try {
  const files = await compileReference('out/reference');
  const size = (text: string) => gzipSync(text, { level: 9 }).length;
  let parts = 0;
  for (const [name, text] of files) if (name !== INDEX_FILE) parts += size(text);
  const kilo = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  console.log(
    `out/reference: ${files.size - 1} parts, ${kilo(parts)} gzip; index ${kilo(size(files.get(INDEX_FILE) ?? ''))} gzip`,
  );
} catch (error) {
  if (!(error instanceof TableError)) throw error;
  console.error(`src/reference/tables/${error.message}`);
  process.exitCode = 1;
}
