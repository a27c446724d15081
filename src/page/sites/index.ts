import { matchesAddress } from './address.ts';
import { govukNews, govukPublication } from './govuk.ts';
import { linkedinAppArticle, linkedinPublicArticle } from './linkedin-article.ts';
import type { SiteTable } from './site-table.ts';

/** All built-in tables. Several may promise an article at one address: the first that finds one is taken. */
export const SITES: readonly SiteTable[] = [
  linkedinPublicArticle,
  linkedinAppArticle,
  govukNews,
  govukPublication,
];

/** The tables for an address, in the order to try them. An address that is none gives none. */
export function tablesFor(address: string, tables: readonly SiteTable[] = SITES): SiteTable[] {
  if (!URL.canParse(address)) return [];
  const url = new URL(address);
  return tables.filter(
    ({ matches, except }) =>
      matches.some((pattern) => matchesAddress(pattern, url)) &&
      !except?.some((pattern) => matchesAddress(pattern, url)),
  );
}
