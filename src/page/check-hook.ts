import type { WatchArticles } from './article-view.ts';

const HOOK = Symbol.for('sourcemark.check');

/** Reads a page of any kind, or (true) its selection. */
export type AnyPage = (selection: boolean) => WatchArticles;

/**
 * The reader of any page is a script of its own (`check.js`, with Readability in it), which the background puts
 * into a page only when the reader asks. It and the overlay meet here; null as long as it is not there.
 */
export function anyPage(): AnyPage | null {
  const hook: unknown = Reflect.get(globalThis, HOOK);
  return typeof hook === 'function' ? (hook as AnyPage) : null;
}

/** Called by `check.js` alone. */
export function offerAnyPage(reader: AnyPage): void {
  Reflect.set(globalThis, HOOK, reader);
}
