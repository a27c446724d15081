import { matchesAddress } from './address.ts';
import type { SiteTable } from './site-table.ts';

/** The tables for an address, in the order to try them. An address that is none gives none. */
export function tablesFor(address: string, tables: readonly SiteTable[]): SiteTable[] {
  if (!URL.canParse(address)) return [];
  const url = new URL(address);
  return tables.filter(
    ({ matches, except }) =>
      matches.some((pattern) => matchesAddress(pattern, url)) &&
      !except?.some((pattern) => matchesAddress(pattern, url)),
  );
}
