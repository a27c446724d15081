import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import type { Series } from '../../src/engine/series.ts';
import { terms } from '../../src/engine/text/terms.ts';
import { type BundledReference, openReference } from '../../src/reference/open.ts';
import { compile, compileReference, writeInto } from '../reference/compile.ts';
import { generateTopics } from '../reference/generate.ts';
import { readTables } from '../reference/read-tables.ts';
import { type Measurement, medianTime } from './measurement.ts';

const QUERIES = [
  'people arriving by small boat',
  'unemployment rate of young people',
  'waiting list for hospital treatment',
  'exports of goods to the United States',
  'electricity from offshore wind',
];

/** The reference: sizes, time to be ready, memory, look-ups; beside JSON.parse and MiniSearch over the same series. */
export async function measure(): Promise<Measurement[]> {
  const folder = await mkdtemp(join(tmpdir(), 'sourcemark-bench-'));
  try {
    const small = join(folder, 'today');
    await compileReference(small);
    const { series } = await readTables();
    return [
      ...sizes(small),
      ...(await times(small, series)),
      ...memory(small),
      ...(await large(folder)),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const opener = (folder: string) => (name: string) =>
  Promise.resolve(readFileSync(join(folder, name)));

function sizes(folder: string): Measurement[] {
  return [
    { name: 'reference: index', value: gzip(folder, 'index.txt'), unit: 'kB gzip', bar: 250 },
    { name: 'reference: all parts', value: partsGzip(folder), unit: 'kB gzip', bar: 1000 },
  ];
}

async function times(folder: string, series: readonly Series[]): Promise<Measurement[]> {
  const index = readFileSync(join(folder, 'index.txt'));
  const json = JSON.stringify(series);
  const documents = series.map(({ id, title, aliases }) => ({
    id,
    text: `${title} ${aliases.join(' ')}`,
  }));
  const options = { fields: ['text'] };
  const search = new MiniSearch<{ id: string; text: string }>(options);
  search.addAll(documents);
  const stored = JSON.stringify(search);
  const reference = await openReference(opener(folder));

  const ready = await medianTime(() => openReference(async () => index), 40);
  const parse = await medianTime(() => JSON.parse(json), 20);
  const loadIndex = await medianTime(() => MiniSearch.loadJSON(stored, options), 10);
  const lookUp = await medianTime(() => QUERIES.map((query) => candidates(reference, query)), 60);
  const searching = await medianTime(() => QUERIES.map((query) => search.search(query)), 40);
  const ids = series
    .slice(0, 2000)
    .filter((_, at) => at % 400 === 0)
    .map(({ id }) => id);
  const cold = await medianTime(
    async () => (await openReference(opener(folder))).load(ids.slice(0, 1)),
    20,
  );
  return [
    { name: 'reference: ready', value: ready, unit: 'ms', bar: 20 },
    {
      name: 'reference: ready, against JSON.parse of all series',
      value: parse / ready,
      unit: 'times faster',
    },
    {
      name: 'reference: ready, against loading a MiniSearch index',
      value: loadIndex / ready,
      unit: 'times faster',
    },
    { name: 'reference: candidates of a query', value: lookUp / QUERIES.length, unit: 'ms' },
    {
      name: 'reference: candidates, against MiniSearch',
      value: searching / lookUp,
      unit: 'times faster',
    },
    { name: 'reference: opened and one series loaded', value: cold, unit: 'ms' },
  ];
}

/** What ranking asks of the index: the sum of weights for each series that a term leads to. */
function candidates(reference: BundledReference, query: string): Map<number, number> {
  const scores = new Map<number, number>();
  for (const term of terms(query))
    for (const { at, weight } of reference.index.postings(term))
      scores.set(at, (scores.get(at) ?? 0) + weight);
  return scores;
}

/** Heap that each holds on to, measured in a process of its own. */
function memory(folder: string): Measurement[] {
  const script = new URL('./reference-memory.ts', import.meta.url).pathname;
  const run = (what: string) =>
    Number(
      execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', script, folder, what], {
        encoding: 'utf8',
      }),
    );
  const index = run('index');
  return [
    { name: 'reference: memory of the index, every row used', value: index, unit: 'MB', bar: 15 },
    {
      name: 'reference: memory, against all series parsed',
      value: run('json') / index,
      unit: 'times less',
    },
    {
      name: 'reference: memory, against MiniSearch',
      value: run('minisearch') / index,
      unit: 'times less',
    },
  ];
}

/** 50,000 series with 5 million figures in 500 topics. */
async function large(folder: string): Promise<Measurement[]> {
  const out = join(folder, 'large');
  const topics = generateTopics({ topics: 500, series: 100, observations: 100 });
  const start = performance.now();
  await compile(
    { topics, gaps: [], synonyms: '', publisherNames: new Map(), changed: '2026-01-01' },
    writeInto(out),
  );
  const compiled = performance.now() - start;
  let read = 0;
  const reader = async (name: string) => {
    const bytes = readFileSync(join(out, name));
    read += bytes.length;
    return bytes;
  };
  const ready = await medianTime(() => openReference(reader), 10);
  const reference = await openReference(reader);
  read = 0;
  const { id } = reference.index.series(31_415);
  const begin = performance.now();
  await reference.load([id]);
  const loaded = performance.now() - begin;
  return [
    { name: '50,000 series: compiled', value: compiled / 1000, unit: 's' },
    { name: '50,000 series: index', value: gzip(out, 'index.txt'), unit: 'kB gzip' },
    { name: '50,000 series: all parts', value: partsGzip(out), unit: 'kB gzip' },
    { name: '50,000 series: ready', value: ready, unit: 'ms' },
    { name: '50,000 series: one series loaded', value: loaded, unit: 'ms' },
    { name: '50,000 series: read for it', value: read / 1000, unit: 'kB', note: 'one part of 500' },
  ];
}

function gzip(folder: string, name: string): number {
  return gzipSync(readFileSync(join(folder, name)), { level: 9 }).length / 1000;
}

function partsGzip(folder: string): number {
  return readdirSync(join(folder, 'parts')).reduce(
    (sum, name) => sum + gzip(folder, join('parts', name)),
    0,
  );
}
