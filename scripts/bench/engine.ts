import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { annotate } from '../../src/engine/annotate.ts';
import type { Article } from '../../src/engine/article.ts';
import { readClaims } from '../../src/engine/claims/read.ts';
import { openReference } from '../../src/reference/open.ts';
import type { LabelledArticle } from '../../test/corpus/labels.ts';
import { COMPILED_REFERENCE, ensureReference } from '../build/reference.ts';
import { labelledArticles, paragraphs } from './engine/labelled.ts';
import { PEERS } from './engine/peers.ts';
import { detectionF1 } from './engine/quality.ts';
import { type Measurement, medianTime } from './measurement.ts';

/** Size of the text that our engine is timed on, and the part of it that the slow peers get. */
const SIZE = 1_000_000;
const PEER_SIZE = 60_000;

/** The engine's speed, weight and finding of statistics, beside three libraries on the same text in the same run. */
export async function measure(): Promise<Measurement[]> {
  ensureReference();
  const articles = labelledArticles();
  const lines = paragraphs(articles, SIZE);
  const reference = await openReference((name) => readFile(join(COMPILED_REFERENCE, name)));
  const text = lines.join('\n');
  await annotate(articleOf(text.slice(0, SIZE / 5)), reference);
  const whole = await cpuSeconds(() => annotate(articleOf(text), reference));
  const speed = text.length / whole;
  const longest = lines.reduce((a, b) => (b.length > a.length ? b : a));
  const paragraph = await medianTime(() => annotate(articleOf(longest), reference), 30);
  return [
    { name: 'annotate 300,000 characters', value: 300_000 / speed, unit: 'CPU s', bar: 1 },
    {
      name: `longest paragraph, ${longest.length} characters`,
      value: paragraph,
      unit: 'ms',
      bar: 10,
    },
    { name: 'engine without reference', value: await weight(), unit: 'kB gzip', bar: 40 },
    { name: 'statistics found, Sourcemark', value: detectionF1(articles, ourSpans), unit: 'F1' },
    ...(await peerFigures(articles, lines, speed)),
  ];
}

/** How many times as long each peer takes, and how well its numbers are the statistics. */
async function peerFigures(
  articles: readonly LabelledArticle[],
  lines: readonly string[],
  speed: number,
): Promise<Measurement[]> {
  const some: string[] = [];
  for (let length = 0, at = 0; length < PEER_SIZE; at++) {
    const line = lines[at] ?? '';
    some.push(line);
    length += line.length;
  }
  const size = some.join('\n').length;
  const figures: Measurement[] = [];
  for (const { name, find } of PEERS) {
    find(some[0] ?? '');
    const seconds = await cpuSeconds(() => some.map(find));
    const times = speed / (size / seconds);
    const f1 = detectionF1(articles, ({ text }) => find(text));
    // The bar is 20 times Recognizers-Text: our time in percent of its time, at most 5.
    const bar = name === 'Recognizers-Text' ? { bar: 5 } : {};
    const note = `${times.toFixed(1)} times as fast; ${Math.round(size / seconds)} characters a CPU second`;
    figures.push({
      name: `our time beside ${name}`,
      value: 100 / times,
      unit: 'percent',
      note,
      ...bar,
    });
    figures.push({ name: `statistics found, ${name}`, value: f1, unit: 'F1' });
  }
  return figures;
}

function ourSpans(article: LabelledArticle) {
  const { text, title, published, isGovernment } = article;
  return readClaims({ ...articleOf(text), title, published, isGovernment }).filter(
    (claim) => claim.isStatistic && claim.kind !== 'target' && claim.kind !== 'pledge',
  );
}

function articleOf(text: string): Article {
  const publisher = { id: null, name: 'A department', area: 'GB' };
  const published = '2023-10-16';
  return {
    url: null,
    title: null,
    publisher,
    isGovernment: true,
    why: [],
    published,
    language: 'en',
    text,
    blocks: [],
  };
}

async function cpuSeconds(run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** The engine minified and compressed, as it would be without the extension around it. */
async function weight(): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: ['src/engine/annotate.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length / 1000;
}
