import type { OpenArticle } from './article.ts';

/**
 * Puts an article's bar and badges after the content of the documents that they stand on, in the order of the articles:
 * keyboard and screen readers meet them so.
 * @param all the page's articles, in reading order
 */
export function attach(article: OpenArticle, all: readonly OpenArticle[]): void {
  const later = all.slice(all.indexOf(article) + 1);
  for (const document of article.marks?.documents ?? []) {
    const parent = document.documentElement;
    const next = later.flatMap((other) => elementsOn(document, other))[0];
    let follower = next?.parentNode === parent ? next : null;
    for (const element of elementsOn(document, article).reverse()) {
      // Moving an element that is in place would take its focus away.
      if (element.parentNode !== parent) parent.insertBefore(element, follower);
      follower = element;
    }
  }
}

function elementsOn(document: Document, { bar, marks }: OpenArticle): HTMLElement[] {
  const ownBar = bar?.element.ownerDocument === document ? [bar.element] : [];
  return [...ownBar, ...(marks?.elements(document) ?? [])];
}
