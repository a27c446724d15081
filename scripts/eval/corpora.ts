import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/engine/article.ts';
import { resolvePublisherName } from '../../src/page/publishers/named.ts';
import type { LabelledArticle } from '../../test/corpus/labels.ts';
import { readCorpus } from '../../test/corpus/read.ts';

/** An outside set of labelled articles, used when it lies beside the project; never needed. */
const OUTSIDE = join(import.meta.dirname, '../../../shared/corpus');

/** A labelled article with the set that it belongs to: sets are reported apart. */
export interface Labelled extends LabelledArticle {
  set: 'own' | 'outside, imitated' | 'outside, rewritten';
}

/** Every labelled article at hand: the project's own, and the outside ones where there are any. */
export function readCorpora(): Labelled[] {
  const own = readCorpus().map((article): Labelled => ({ ...article, set: 'own' }));
  return [...own, ...readOutside()];
}

function readOutside(): Labelled[] {
  const folder = join(OUTSIDE, 'articles');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file): Labelled => {
      const article = parse<Omit<LabelledArticle, 'links'>>(join(folder, file));
      const links = join(OUTSIDE, 'links', file);
      return {
        ...article,
        quantities: article.quantities ?? [],
        links: existsSync(links) ? parse<{ links: LabelledArticle['links'] }>(links).links : [],
        // Texts in the form of departments' posts with figures of the same tables: easy, so reported apart.
        set: article.id.startsWith('linkedin') ? 'outside, imitated' : 'outside, rewritten',
      };
    });
}

function parse<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

/** A labelled article as the engine gets it from a page. */
export function asArticle(labelled: LabelledArticle): Article {
  return {
    url: labelled.url,
    title: labelled.title,
    publisher: labelled.publisher ? resolvePublisherName(labelled.publisher) : null,
    isGovernment: labelled.isGovernment,
    why: [],
    published: labelled.published,
    language: 'en',
    text: labelled.text,
    blocks: [],
  };
}
