import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Where an administrator's files are, by the name of the browser (Chromium's `policy_path`). */
const FOLDERS: readonly (readonly [name: RegExp, folder: string])[] = [
  [/google-chrome/, '/etc/opt/chrome/policies/managed'],
  [/edge/, '/etc/opt/edge/policies/managed'],
  [/./, '/etc/chromium/policies/managed'],
];

/**
 * Sets what an administrator fixes for one extension, in the system's own folder: Chromium reads no other. Needs the
 * right to write there. Gives back what takes it away again, which also happens when this process ends.
 */
export function setChromiumPolicy(executable: string, id: string, values: object): () => void {
  const folder = FOLDERS.find(([name]) => name.test(basename(executable)))?.[1] ?? '';
  const made = missing(folder);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `sourcemark-test-${id}.json`);
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: values } } }));
  const takeAway = (): void => {
    process.off('exit', takeAway);
    rmSync(file, { force: true });
    for (const one of made) rmSync(one, { recursive: true, force: true });
  };
  process.on('exit', takeAway);
  return takeAway;
}

/** The folders of this path that do not exist yet, the innermost first. */
function missing(folder: string): string[] {
  const found: string[] = [];
  for (let one = folder; !existsSync(one); one = dirname(one)) found.push(one);
  return found;
}
