import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where the compiled reference lies for the build, the command line and the tests. */
export const COMPILED_REFERENCE = 'out/reference';

/** What the compiled form depends on: tables, schema, compiler, and the engine's terms and periods. */
const SOURCES: readonly string[] = [
  'src/reference',
  'scripts/reference',
  'src/engine/text',
  'src/engine/periods',
];

function modified(folder: string): readonly number[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
}

function isFresh(): boolean {
  try {
    const compiled = modified(COMPILED_REFERENCE);
    return compiled.length > 0 && Math.min(...compiled) > Math.max(...SOURCES.flatMap(modified));
  } catch {
    return false; // not compiled yet
  }
}

/** Compiles the reference when it is missing or older than its sources. Throws when it does not compile. */
export function ensureReference(): void {
  if (isFresh()) return;
  execFileSync('npm', ['run', '--silent', 'reference:build'], {
    // What it reports must not stand between results on standard output.
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
  });
}
