import type { AuthorEvidence } from '../platform/messages.ts';
import { findArticles } from './find-articles.ts';
import { type LayoutChange, layoutChange, namesAuthor } from './health.ts';
import { matchesAddress } from './sites/address.ts';
import { readAuthor } from './sites/author.ts';
import type { SiteTable } from './sites/site-table.ts';
import { tablesFor } from './sites/tables-for.ts';
import { onNavigation } from './watch/navigation.ts';
import { observePage } from './watch/page-changes.ts';

export interface DetectorListener {
  /** An author who may be a government body, each once. Answers whether the overlay came: then the detector rests. */
  found(evidence: AuthorEvidence): Promise<boolean>;
  /** A page whose address promises an article has none that a table can find. */
  layoutChanged(change: LayoutChange): void;
}

/** How long a page that is rendered in the browser may take before its silence means something. */
const PATIENCE_MS = 8000;

/**
 * Looks whether this page holds an article or post that may be a government body's, by its structure alone. Who an
 * author is, the background decides. Pages that the server renders are looked at once; others as they change, until
 * the overlay takes over.
 */
export function detectArticles(
  document: Document,
  allTables: readonly SiteTable[],
  listener: DetectorListener,
): () => void {
  const site = allTables.filter((table) => isSameSite(table, document.location.href));
  if (site.length === 0) return () => {};
  const detector = new Detector(document, site, listener);
  detector.start();
  return () => detector.stop();
}

class Detector {
  readonly #document: Document;
  readonly #site: readonly SiteTable[];
  readonly #listener: DetectorListener;
  readonly #reported = new Set<string>();
  readonly #stops: (() => void)[] = [];
  #address = '';
  #tables: readonly SiteTable[] = [];
  /** The article of this address is found, whoever wrote it: no need to look at every change. */
  #isFound = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, site: readonly SiteTable[], listener: DetectorListener) {
    this.#document = document;
    this.#site = site;
    this.#listener = listener;
  }

  start(): void {
    if (this.#site.some(({ rendering }) => rendering === 'client')) {
      this.#stops.push(
        onNavigation(this.#document, () => this.#arrive()),
        observePage(this.#document, ({ added }) => this.#changed(added)),
      );
    }
    this.#arrive();
  }

  stop(): void {
    clearTimeout(this.#timer);
    for (const stop of this.#stops.splice(0)) stop();
  }

  /** A new page, or a new address in the same one. */
  #arrive(): void {
    this.#address = this.#document.location.href;
    this.#tables = tablesFor(this.#address, this.#site);
    this.#isFound = false;
    clearTimeout(this.#timer);
    if (this.#tables.length === 0) return;
    this.#look([this.#document]);
    if (!this.#tables.some(({ shape }) => shape === 'article')) return;
    const isClient = this.#tables.some(({ rendering }) => rendering === 'client');
    this.#timer = setTimeout(() => this.#checkHealth(), isClient ? PATIENCE_MS : 0);
  }

  #changed(added: ReadonlySet<Element>): void {
    if (this.#document.location.href !== this.#address) {
      this.#arrive();
      return;
    }
    if (this.#tables.length === 0 || this.#isFound) return;
    const isArticle = this.#tables.some(({ shape }) => shape === 'article');
    this.#look(isArticle ? [this.#document] : [...added].filter((one) => one.isConnected));
  }

  #look(places: readonly (Document | Element)[]): void {
    for (const table of this.#tables) {
      for (const place of places) {
        for (const found of findArticles(table, place, this.#address)) {
          const evidence = readAuthor(found);
          if (table.shape === 'article' && namesAuthor(evidence)) this.#isFound = true;
          this.#meet(evidence);
        }
      }
    }
  }

  #meet(evidence: AuthorEvidence): void {
    const { kind, slugs, names, offices } = evidence;
    const key = JSON.stringify([this.#address, slugs, names, offices]);
    if (kind === 'person' || this.#reported.has(key)) return;
    this.#reported.add(key);
    void this.#listener.found(evidence).then((came) => {
      if (came) this.stop();
    });
  }

  #checkHealth(): void {
    if (this.#document.location.href !== this.#address) return;
    const change = layoutChange(this.#document, this.#address, this.#tables);
    if (change) this.#listener.layoutChanged(change);
  }
}

/** Single-page apps move between paths, so a table may come to fit later on the same scheme and host. */
function isSameSite({ matches }: SiteTable, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return matches.some((pattern) => {
    const site = /^[^/]+\/\/[^/]+\//.exec(pattern)?.[0];
    return site !== undefined && matchesAddress(`${site}*`, url);
  });
}
