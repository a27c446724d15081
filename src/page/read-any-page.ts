import type { Article } from '../engine/article.ts';
import { recogniseLanguage } from '../engine/text/language.ts';
import { checkPage } from './check.ts';

/** The main text of a page of any kind, for the command line. Null when the page has no running text. */
export function readAnyPage(document: Document, address: string): Article | null {
  const article = checkPage(document, address)?.article;
  return article ? { ...article, language: recogniseLanguage(article.text) } : null;
}
