import type { SiteTable } from './site-table.ts';

const OFFER = Symbol.for('sourcemark.sites');

/**
 * The built-in tables travel once: in the detector, which runs first and in the same world as the overlay. It offers
 * them here; the overlay's script stays small. Where no detector runs, no table would fit the page.
 */
export function offerTables(tables: readonly SiteTable[]): void {
  Reflect.set(globalThis, OFFER, tables);
}

/** What the detector offered; nothing in a page that only the reader's click opened. */
export function offeredTables(): readonly SiteTable[] {
  const tables: unknown = Reflect.get(globalThis, OFFER);
  return Array.isArray(tables) ? tables : [];
}
