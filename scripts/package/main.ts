/**
 * `npm run package`: the zips for the stores, and the source that Mozilla's reviewers build them from.
 * The same source gives the same bytes on every machine, so anybody can check what a store serves.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildExtension } from '../build/build.ts';
import { readManifest } from '../build/manifest.ts';
import { TARGETS } from '../build/target.ts';
import { zipFolder } from './zip-folder.ts';

const OUT = 'out/packages';

function report(path: string): void {
  const bytes = readFileSync(path);
  const digest = createHash('sha256').update(bytes).digest('hex');
  console.log(`${path}  ${Math.round(bytes.length / 1024)} kB  sha256 ${digest}`);
}

const { version } = await readManifest();
mkdirSync(OUT, { recursive: true });
for (const target of TARGETS) {
  const { folder } = await buildExtension(target, { sourceMaps: false });
  const path = `${OUT}/sourcemark-${version}-${target}.zip`;
  writeFileSync(path, zipFolder(folder));
  report(path);
}
const source = `${OUT}/sourcemark-${version}-source.zip`;
execFileSync('git', ['archive', '--format=zip', `--output=${source}`, 'HEAD']);
report(source);
