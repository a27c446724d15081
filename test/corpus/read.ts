import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLab } from './lab.ts';
import type { LabelledArticle } from './labels.ts';

const HERE = join(import.meta.dirname, 'articles');

/** All labelled articles of the project's own corpus, by name of file. */
export function readCorpus(folder = HERE): LabelledArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.lab'))
    .sort()
    .map((file) => parseLab(file, readFileSync(join(folder, file), 'utf8')));
}
