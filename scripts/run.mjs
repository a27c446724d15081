/**
 * `node scripts/run.mjs NAME [arguments]` runs `scripts/NAME/main.ts`, on a fresh clone too: it installs the
 * locked dependencies first when they are missing or are not the locked ones. Plain JavaScript, because
 * nothing is installed yet when it starts. Everything it says goes to standard error.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const OLDEST_NODE = 20;
const root = fileURLToPath(new URL('..', import.meta.url));

function lockedPackages(path) {
  try {
    return Object.entries(JSON.parse(readFileSync(path, 'utf8')).packages).filter(
      ([name]) => name !== '',
    );
  } catch {
    return null;
  }
}

/** Whether node_modules holds what package-lock.json says; optional packages may be absent. */
function isInstalled() {
  const installed = new Map(lockedPackages(`${root}node_modules/.package-lock.json`) ?? []);
  const locked = lockedPackages(`${root}package-lock.json`) ?? [];
  return locked.every(([name, { version, optional }]) => {
    const found = installed.get(name)?.version;
    return found === version || (found === undefined && optional === true);
  });
}

function install() {
  console.error('installing the locked dependencies (npm ci) ...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('npm ci failed: the dependencies are needed; see the messages above');
    process.exit(1);
  }
}

const [name, ...rest] = process.argv.slice(2);
if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  console.error(`Node ${OLDEST_NODE} or later is needed; this is ${process.version}`);
  process.exit(1);
}
if (!isInstalled()) install();

process.argv = [process.argv[0] ?? 'node', `${root}scripts/${name}/main.ts`, ...rest];
const { register } = await import('tsx/esm/api');
register();
await import(pathToFileURL(`${root}scripts/${name}/main.ts`).href);
