import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledArticle } from '../../../test/corpus/labels.ts';
import { readCorpus } from '../../../test/corpus/read.ts';

const SHARED = '../shared/corpus/articles';

/** The labelled articles to measure on: the project's own, and those of `../shared` where it is present. */
export function labelledArticles(): LabelledArticle[] {
  const own = readCorpus();
  if (!existsSync(SHARED)) return own;
  const shared = readdirSync(SHARED)
    .filter((file) => file.endsWith('.json'))
    .map((file): LabelledArticle => JSON.parse(readFileSync(join(SHARED, file), 'utf8')));
  return [...own, ...shared];
}

/** About a megabyte of their paragraphs, repeated as often as it takes. */
export function paragraphs(articles: readonly LabelledArticle[], size: number): string[] {
  const all = articles.flatMap((article) => article.text.split('\n')).filter((line) => line.trim());
  const chosen: string[] = [];
  let length = 0;
  for (let at = 0; length < size; at++) {
    const line = all[at % all.length] ?? '';
    chosen.push(line);
    length += line.length;
  }
  return chosen;
}
