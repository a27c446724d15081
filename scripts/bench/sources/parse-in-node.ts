/** Reads and indexes a CSV file in a process of its own and prints what that took, as JSON. */
import { readFileSync } from 'node:fs';
import { indexOwn, inOrder } from '../../../src/sources/own-index.ts';
import { parseSource } from '../../../src/sources/parse-source.ts';

const bytes = new Uint8Array(readFileSync(process.argv[2] ?? ''));
globalThis.gc?.();
const before = process.memoryUsage().rss;
const started = performance.now();
const { series, problems } = await parseSource('large.csv', bytes);
const parsed = performance.now();
indexOwn(inOrder(series));
const indexed = performance.now();
const figures = series.reduce((count, one) => count + one.observations.length, 0);
console.log(
  JSON.stringify({
    megabytes: bytes.length / 1e6,
    parse: parsed - started,
    index: indexed - parsed,
    // The most that the process ever had, less what it had before the file was read.
    peak: (process.resourceUsage().maxRSS * 1024 - before) / 1e6,
    series: series.length,
    figures,
    problems: problems.length,
  }),
);
