import type { Parts } from './extract/article-reader.ts';
import { isSiteFurniture } from './frames/framed-text.ts';
import { findElement, readFirst, type Scope } from './sites/locator.ts';
import type { SiteTable } from './sites/site-table.ts';

/** An article or post as a table finds it on the page, before its text is read. */
export interface FoundArticle {
  table: SiteTable;
  root: Element;
  scope: Scope;
  parts: Parts;
  /** Which of the table's body selectors matched: the first is the one that the site uses today. */
  bodySelector: string;
}

/** All that a table finds inside `within` (a document, or an element that was just added). */
export function findArticles(
  table: SiteTable,
  within: Document | Element,
  address: string,
): FoundArticle[] {
  const roots = table.shape === 'article' ? oneRoot(table, within) : allRoots(table, within);
  return roots.flatMap((root) => articleIn(table, root, address) ?? []);
}

/** The article that stands in a root element, or null when it holds no body. */
export function articleIn(table: SiteTable, root: Element, address: string): FoundArticle | null {
  const scope = scopeOf(table, root, address);
  const excluded = table.exclude?.join(', ');
  const leftOutElements = new Set(excluded ? root.querySelectorAll(excluded) : []);
  const title = titleElement(table, scope);
  // On some sites the title stands in the body; it is read once, as the title.
  if (title) leftOutElements.add(title);
  const isFramed = (element: Element) => element.ownerDocument !== root.ownerDocument;
  const leftOut = (element: Element) =>
    leftOutElements.has(element) ||
    (table.foreignFrames === true && element.nodeName === 'IFRAME') ||
    (isFramed(element) && isNoText(element, excluded)) ||
    (element !== root && scope.isForeign?.(element) === true);
  const isInside = (element: Element) => {
    for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
      if (leftOut(at)) return true;
    }
    return false;
  };
  const first = firstMatches(table.body, root, (element) => !isInside(element));
  if (!first) return null;
  return {
    table,
    root,
    scope,
    bodySelector: first.selector,
    parts: {
      title,
      summary:
        firstMatches(table.summary ?? [], root, (element) => !isInside(element))?.elements ?? [],
      body: table.quotes ? first.elements.slice(0, 1) : first.elements,
      leftOut,
    },
  };
}

/** What a frame in the article holds beside text. */
function isNoText(element: Element, excluded: string | undefined): boolean {
  return isSiteFurniture(element) || (excluded !== undefined && element.matches(excluded));
}

function oneRoot(table: SiteTable, within: Document | Element): Element[] {
  for (const selector of table.root) {
    const root = within.querySelector(selector);
    if (root) return [root];
  }
  return [];
}

/** Posts may be quoted inside posts; each is its own article. */
function allRoots(table: SiteTable, within: Document | Element): Element[] {
  const selector = table.root.join(', ');
  const inside = [...within.querySelectorAll(selector)];
  if (within.nodeType === 1 && (within as Element).matches(selector))
    inside.unshift(within as Element);
  return inside;
}

/** The scope of one root among others of the same table. */
export function scopeOf(table: SiteTable, root: Element, address: string): Scope {
  if (table.shape === 'article') return { root, address, page: root.ownerDocument };
  const selector = table.root.join(', ');
  return { root, address, page: null, isForeign: (element) => element.closest(selector) !== root };
}

/** What the first selector with a match finds, outermost elements only. */
function firstMatches(
  selectors: readonly string[],
  root: Element,
  accept: (element: Element) => boolean,
): { selector: string; elements: Element[] } | null {
  for (const selector of selectors) {
    const elements: Element[] = [];
    for (const element of root.querySelectorAll(selector)) {
      if (!elements.at(-1)?.contains(element) && accept(element)) elements.push(element);
    }
    if (elements.length > 0) return { selector, elements };
  }
  return null;
}

/** The title as an element of the page's own text; what stands in the head only cannot be marked. */
function titleElement(table: SiteTable, scope: Scope): Element | null {
  for (const locator of table.title ?? []) {
    if (locator.includes(' @')) continue;
    const element = findElement(locator, scope);
    if (element && !element.closest('head')) return element;
  }
  return null;
}

/** The title's words: the element's when there is one, else whatever the table knows. */
export function titleOf({ table, scope }: FoundArticle): string | null {
  return readFirst(table.title, scope);
}
