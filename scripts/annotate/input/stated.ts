import type { Article } from '../../../src/engine/article.ts';
import { recogniseLanguage } from '../../../src/engine/text/language.ts';
import { statedAuthorship } from '../../../src/page/publishers/stated.ts';
import type { Stated } from '../options.ts';
import type { ArticleRecord } from './record.ts';

type Authorship = Pick<Article, 'publisher' | 'isGovernment' | 'why'>;

/** Who wrote it, from a name that the user or the record gives: the registry decides what the name is. */
function authorship(name: string | null, by: string): Authorship {
  if (name === null) return { publisher: null, isGovernment: false, why: ['no publisher stated'] };
  return statedAuthorship(name, by);
}

/** An article given as JSON; what the command line states goes over it. */
export function articleFromRecord(record: ArticleRecord, stated: Stated): Article {
  const author =
    stated.publisher === null
      ? authorship(record.publisher, 'in the input')
      : authorship(stated.publisher, 'on the command line');
  return {
    ...author,
    url: stated.url ?? record.url,
    title: stated.title ?? record.title,
    published: stated.published ?? record.published,
    language: recogniseLanguage(record.text),
    text: record.text,
    blocks: record.blocks,
  };
}

/** An article given as plain text: everything else about it is what the command line states. */
export function articleFromText(text: string, stated: Stated): Article {
  const unsaid = { id: null, url: null, publisher: null, title: null, published: null };
  return articleFromRecord({ ...unsaid, text, blocks: [] }, stated);
}

/** Puts what the command line states over what a page says of itself. */
export function withStated(article: Article, stated: Stated): Article {
  const author =
    stated.publisher === null ? {} : authorship(stated.publisher, 'on the command line');
  return {
    ...article,
    ...author,
    url: stated.url ?? article.url,
    title: stated.title ?? article.title,
    published: stated.published ?? article.published,
  };
}
