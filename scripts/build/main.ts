/** `npm run build [-- chrome|firefox] [--source-maps]`: dist/chrome and dist/firefox, ready to load unpacked. */
import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { buildExtension } from './build.ts';
import { targetsFrom } from './target.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { 'source-maps': { type: 'boolean', default: false } },
});

try {
  for (const target of targetsFrom(positionals)) {
    const built = await buildExtension(target, { sourceMaps: values['source-maps'] });
    console.log(`built ${built.folder} in ${built.milliseconds} ms: ${built.scripts.join(' ')}`);
  }
} catch (error) {
  await rm('dist', { recursive: true, force: true });
  console.error(`build failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
