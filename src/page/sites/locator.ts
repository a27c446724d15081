import { readJsonLd } from './json-ld.ts';
import type { Locator } from './site-table.ts';

/** Where locators look: inside the root and, when the page holds one article only, in the whole page. */
export interface Scope {
  root: Element;
  address: string;
  /** Null when other articles stand on the same page. */
  page: Document | null;
  /** True for elements of another post that this one quotes. */
  isForeign?: (element: Element) => boolean;
}

/** The first value that a list of locators gives, or null. */
export function readFirst(locators: readonly Locator[] | undefined, scope: Scope): string | null {
  for (const locator of locators ?? []) {
    const value = readLocator(locator, scope);
    if (value !== null) return value;
  }
  return null;
}

/** What each of the locators gives, without repeats and in their order; with `before`, the last match before that element. */
export function readEach(
  locators: readonly Locator[] | undefined,
  scope: Scope,
  before: Element | null = null,
): string[] {
  const values = (locators ?? []).map((locator) => readLocator(locator, scope, before));
  return [...new Set(values.filter((value) => value !== null))];
}

/** The element a locator means, or null; JSON-LD and the address have none. */
export function findElement(
  locator: Locator,
  scope: Scope,
  before: Element | null = null,
): Element | null {
  if (locator.startsWith('ld:') || locator === 'address') return null;
  const { css } = parts(locator);
  if (css === ':scope') return scope.root;
  let last: Element | null = null;
  for (const place of [scope.root, scope.page]) {
    for (const element of place?.querySelectorAll(css) ?? []) {
      if (scope.isForeign?.(element)) continue;
      if (!before) return element;
      if (!(element.compareDocumentPosition(before) & FOLLOWING)) break;
      last = element;
    }
    if (last) return last;
  }
  return null;
}

/** `Node.DOCUMENT_POSITION_FOLLOWING`, which is no global in Node. */
const FOLLOWING = 4;

function readLocator(locator: Locator, scope: Scope, before: Element | null = null): string | null {
  if (locator === 'address') return scope.address;
  if (locator.startsWith('ld:')) return scope.page && readJsonLd(scope.page, locator.slice(3));
  const { attribute } = parts(locator);
  const element = findElement(locator, scope, before);
  if (!element) return null;
  const value = attribute ? element.getAttribute(attribute) : element.textContent;
  return value?.replace(/\s+/g, ' ').trim() || null;
}

function parts(locator: Locator): { css: string; attribute: string | null } {
  const match = /^(.*\S)\s+@([\w:-]+)$/.exec(locator);
  return { css: match?.[1] ?? locator, attribute: match?.[2] ?? null };
}
