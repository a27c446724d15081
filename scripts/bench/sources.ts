import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Measurement } from './measurement.ts';
import { importInBrowser } from './sources/import-in-browser.ts';
import { largeCsv, OBSERVATIONS } from './sources/large-csv.ts';

interface InNode {
  megabytes: number;
  parse: number;
  index: number;
  peak: number;
  series: number;
  figures: number;
  problems: number;
}

/** Importing a reader's own table of 20 MB: reading and indexing alone, then the whole import in a browser. */
export async function measure(): Promise<Measurement[]> {
  const csv = largeCsv();
  const folder = mkdtempSync(join(tmpdir(), 'sourcemark-bench-'));
  const file = join(folder, 'large.csv');
  writeFileSync(file, csv);
  const script = fileURLToPath(new URL('./sources/parse-in-node.ts', import.meta.url));
  const printed = execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', script, file], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  const node = JSON.parse(printed) as InNode;
  if (node.figures !== OBSERVATIONS || node.problems > 0)
    throw new Error(`the large CSV was misread: ${printed}`);
  const size = `${node.megabytes.toFixed(1)} MB, ${node.figures} figures, ${node.series} series`;
  const measured: Measurement[] = [
    { name: 'own source: read', value: Math.round(node.parse), unit: 'ms', note: size },
    { name: 'own source: index', value: Math.round(node.index), unit: 'ms' },
    {
      name: 'own source: peak memory',
      value: Math.round(node.peak),
      unit: 'MB',
      bar: 500,
      note: 'beside the file itself',
    },
  ];
  const browser = await importInBrowser(csv);
  if (browser === null) return measured;
  if (browser.sources !== 1)
    throw new Error(`${browser.sources} sources after importing one twice`);
  return [
    ...measured,
    {
      name: 'own source: usable by the matcher (Chromium)',
      value: Math.round(browser.usable),
      unit: 'ms',
      bar: 10_000,
    },
    {
      name: 'own source: second import of it',
      value: Math.round(browser.again),
      unit: 'ms',
      bar: 10_000,
      note: 'updates, does not double',
    },
    {
      name: 'own source: longest time the page was blocked',
      value: Math.round(browser.blocked),
      unit: 'ms',
      bar: 50,
    },
  ];
}
