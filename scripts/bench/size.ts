import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildExtension } from '../build/build.ts';
import type { Measurement } from './measurement.ts';

/** What scripts that run in other people's pages may weigh, in kB gzip. */
const BARS: Readonly<Record<string, number>> = { detector: 12, overlay: 35 };

/** The weight of each script as it is shipped. */
export async function measure(): Promise<Measurement[]> {
  const { folder } = await buildExtension('chrome', { sourceMaps: false });
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return scripts.map((file) => {
    const name = file.slice(0, -'.js'.length);
    const bar = BARS[name];
    const value = gzipSync(readFileSync(`${folder}/${file}`), { level: 9 }).length / 1000;
    return { name: file, value, unit: 'kB gzip', ...(bar === undefined ? {} : { bar }) };
  });
}
