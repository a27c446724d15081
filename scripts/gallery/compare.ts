import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

export interface Difference {
  name: string;
  /** Share of the pixels that differ, 0 to 1; 1 for a picture that only one side has or another size. */
  share: number;
}

/** Compares pictures of the same name in two folders and the folders in them; the differences are drawn into a third. */
export async function compare(old: string, now: string, out: string): Promise<Difference[]> {
  const names = new Set([...(await pictures(old)), ...(await pictures(now))]);
  const different: Difference[] = [];
  for (const name of [...names].sort()) {
    const share = await compareOne(join(old, name), join(now, name), join(out, name));
    if (share > 0) different.push({ name, share });
  }
  return different;
}

async function compareOne(old: string, now: string, out: string): Promise<number> {
  const [before, after] = await Promise.all([read(old), read(now)]);
  if (!before || !after || before.width !== after.width || before.height !== after.height) return 1;
  const { width, height } = after;
  const drawn = new PNG({ width, height });
  const pixels = pixelmatch(before.data, after.data, drawn.data, width, height, { threshold: 0.1 });
  if (pixels > 0) {
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, PNG.sync.write(drawn));
  }
  return pixels / (width * height);
}

async function read(path: string): Promise<PNG | null> {
  return readFile(path).then(
    (data) => PNG.sync.read(data),
    () => null,
  );
}

async function pictures(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.png'));
}
