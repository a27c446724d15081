import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { annotate } from '../../src/engine/annotate.ts';
import { openReference } from '../../src/reference/open.ts';
import { articleFromHtml } from '../annotate/input/html.ts';
import { COMPILED_REFERENCE, ensureReference } from '../build/reference.ts';
import { type Measurement, medianTime } from './measurement.ts';

const SAMPLE = 'src/welcome/sample-article.html';
const RUNS = 50;

/** The engine's time on the project's own sample article, in this process. */
export async function measure(): Promise<Measurement[]> {
  ensureReference();
  const stated = { publisher: null, published: null, url: null, title: null };
  const article = articleFromHtml(await readFile(SAMPLE, 'utf8'), SAMPLE, stated);
  const reference = await openReference((name) => readFile(join(COMPILED_REFERENCE, name)));
  const started = performance.now();
  const annotations = await annotate(article, reference);
  const first = performance.now() - started;
  const value = await medianTime(() => annotate(article, reference), RUNS);
  const note = `${annotations.length} statistics; first time, reference read too, ${first.toFixed(0)} ms`;
  return [{ name: 'annotate the sample article', value, unit: 'ms', note }];
}
