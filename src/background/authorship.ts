import { ownSiteAuthorship, resolveAuthor } from '../page/publishers/resolve.ts';
import type { AuthorEvidence, Authorship } from '../platform/messages.ts';
import type { Settings } from '../platform/settings/settings.ts';

/** Who wrote it. On a site that the reader added, an author whom the registry does not know is read all the same. */
export function authorshipOf(evidence: AuthorEvidence, { sites }: Settings): Authorship {
  const isOwn = sites.own.some(({ table }) => table.id === evidence.adapter);
  return isOwn ? ownSiteAuthorship(evidence) : resolveAuthor(evidence);
}
