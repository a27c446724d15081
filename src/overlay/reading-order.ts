import type { OpenArticle } from './article.ts';

/** The articles of a page in the order in which they are read. */
export function inReadingOrder(articles: Iterable<OpenArticle>): OpenArticle[] {
  return [...articles].sort((a, b) => (follows(a.view.root, b.view.root) ? -1 : 1));
}

/**
 * Puts an article's bar and badges after the page's own content, in the order of the articles: keyboard and screen readers
 * meet them so.
 */
export function attach(
  document: Document,
  article: OpenArticle,
  all: readonly OpenArticle[],
): void {
  const next = all.find(
    (other) =>
      other !== article &&
      follows(article.view.root, other.view.root) &&
      (other.bar ?? other.marks?.elements[0]),
  );
  const before = next?.bar?.element ?? next?.marks?.elements[0] ?? null;
  const elements = [
    ...(article.bar ? [article.bar.element] : []),
    ...(article.marks?.elements ?? []),
  ];
  const parent = document.documentElement;
  let follower = before?.parentNode === parent ? before : null;
  for (const element of elements.reverse()) {
    // Moving an element that is in place would take its focus away.
    if (element.parentNode !== parent) parent.insertBefore(element, follower);
    follower = element;
  }
}

function follows(first: Node, second: Node): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
