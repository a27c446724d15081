import type { AuthorEvidence } from '../platform/messages.ts';
import { findArticles } from './find-articles.ts';
import { matchesAddress } from './sites/address.ts';
import { readAuthor } from './sites/author.ts';
import { SITES } from './sites/index.ts';
import type { SiteTable } from './sites/site-table.ts';
import { tablesFor } from './sites/tables-for.ts';
import { onNavigation } from './watch/navigation.ts';
import { observePage } from './watch/page-changes.ts';

/** Answers whether the overlay came: then the detector's work is done. */
export type Report = (evidence: AuthorEvidence) => Promise<boolean>;

/**
 * Looks whether this page holds an article or post that may be a government body's, by its structure alone,
 * and reports each author once. Who an author is, the background decides. Pages that are rendered by the
 * server are looked at once; others as they change, until the overlay takes over.
 */
export function detectArticles(document: Document, report: Report): () => void {
  const reported = new Set<string>();
  const stops: (() => void)[] = [];
  let address = document.location.href;
  let tables = tablesFor(address, SITES);
  const stop = () => {
    for (const end of stops.splice(0)) end();
  };
  const tell = async (evidence: AuthorEvidence) => {
    const key = JSON.stringify([evidence.slugs, evidence.names, evidence.offices]);
    if (reported.has(key)) return;
    reported.add(key);
    if (await report(evidence)) stop();
  };
  const look = (places: Iterable<Document | Element>) => {
    for (const evidence of authorsIn(tables, places, address)) void tell(evidence);
  };
  const lookAnew = () => {
    address = document.location.href;
    tables = tablesFor(address, SITES);
    look([document]);
  };

  const site = SITES.filter(({ matches }) =>
    matches.some((pattern) => isSameSite(pattern, address)),
  );
  if (site.length === 0) {
    // Only the background brings the detector here: the reader added this site.
    void tell({
      url: address,
      adapter: 'own',
      kind: 'unknown',
      names: [],
      slugs: [],
      ids: [],
      offices: [],
    });
    return stop;
  }
  if (site.some(({ rendering }) => rendering === 'client')) {
    stops.push(
      onNavigation(document, lookAnew),
      observePage(document, ({ added }) => {
        if (document.location.href !== address) lookAnew();
        else if (tables.length > 0) look(tables.some(isPosts) ? connected(added) : [document]);
      }),
    );
  }
  look([document]);
  return stop;
}

function* authorsIn(
  tables: readonly SiteTable[],
  places: Iterable<Document | Element>,
  address: string,
): Generator<AuthorEvidence> {
  for (const table of tables) {
    for (const place of places) {
      for (const found of findArticles(table, place, address)) {
        const evidence = readAuthor(found);
        if (evidence.kind !== 'person') yield evidence;
      }
    }
  }
}

function isPosts({ shape }: SiteTable): boolean {
  return shape === 'posts';
}

function connected(elements: Iterable<Element>): Element[] {
  return [...elements].filter(({ isConnected }) => isConnected);
}

/** The pattern's scheme and host with any path: single-page apps move between paths. */
function isSameSite(pattern: string, address: string): boolean {
  const site = /^[^/]+\/\/[^/]+\//.exec(pattern)?.[0];
  return (
    site !== undefined && URL.canParse(address) && matchesAddress(`${site}*`, new URL(address))
  );
}
