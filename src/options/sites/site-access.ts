import type { SiteTable } from '../../page/sites/site-table.ts';
import {
  askForSites,
  sitesAllowed,
  type TableTrial,
  tryOnOpenTab,
} from '../../platform/site-permission.ts';

/** What the browser allows on sites; tests give their own. */
export interface SiteAccess {
  allowed(patterns: readonly string[]): Promise<boolean>;
  /** Must be called in the click itself, before any wait. */
  ask(patterns: readonly string[]): Promise<boolean>;
  attempt(table: SiteTable): Promise<TableTrial | null>;
}

export const browserAccess: SiteAccess = {
  allowed: sitesAllowed,
  ask: askForSites,
  attempt: ({ matches, root, body, title }) =>
    tryOnOpenTab(matches, {
      root,
      body,
      title: (title ?? []).filter((one) => !one.startsWith('ld:')),
    }),
};
