import type { SiteTable } from '../../page/sites/site-table.ts';

/** A host with every table that reads pages of it: one row of the list, one switch. */
export interface SiteHost {
  host: string;
  tables: readonly SiteTable[];
}

/** Groups tables by host, in the order in which the hosts first come up. */
export function hostsOf(tables: readonly SiteTable[]): readonly SiteHost[] {
  const byHost = new Map<string, SiteTable[]>();
  for (const table of tables) {
    for (const host of new Set(table.matches.map(hostOf))) {
      byHost.set(host, [...(byHost.get(host) ?? []), table]);
    }
  }
  return [...byHost].map(([host, list]) => ({ host, tables: list }));
}

/** The host part of a match pattern: `https://*.blog.gov.uk/*` is `*.blog.gov.uk`. */
export function hostOf(pattern: string): string {
  return /^[^:]+:\/\/([^/]+)/.exec(pattern)?.[1] ?? pattern;
}
