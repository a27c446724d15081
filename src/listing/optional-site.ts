import { SITES } from '../page/sites/index.ts';
import type { SiteTable } from '../page/sites/site-table.ts';

/** The built-in table for a site that is read only once the reader allows it; null where none knows the host. */
export function optionalSiteFor(host: string): SiteTable | null {
  return (
    SITES.find(
      ({ access, matches }) =>
        access === 'optional' && matches.some((one) => coversHost(one, host)),
    ) ?? null
  );
}

/** Does a match pattern cover pages of this host? `https://*.gov.scot/*` covers `www.gov.scot`. */
function coversHost(pattern: string, host: string): boolean {
  const wanted = /^(?:https|\*):\/\/(\*\.)?([^/]+)\//.exec(pattern);
  if (!wanted) return false;
  const [, anySub, domain = ''] = wanted;
  return host === domain || (anySub !== undefined && host.endsWith(`.${domain}`));
}
