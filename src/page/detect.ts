import type { AuthorEvidence } from '../platform/messages.ts';
import { findArticles } from './find-articles.ts';
import { FramedPages } from './frames/framed-pages.ts';
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
  readonly #inner = new Set<Document>();
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
      const pages = new FramedPages(this.#document, (inner) => this.#enter(inner));
      this.#stops.push(
        onNavigation(this.#document, () => this.#arrive()),
        observePage(this.#document, ({ added }) => this.#changed(this.#document, added)),
        () => pages.dispose(),
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
    for (const document of [this.#document, ...this.#inner]) this.#look(document, [document]);
    if (!this.#tables.some(({ shape }) => shape === 'article')) return;
    const isClient = this.#tables.some(({ rendering }) => rendering === 'client');
    this.#timer = setTimeout(() => this.#checkHealth(), isClient ? PATIENCE_MS : 0);
  }

  /** An application shows its older pages in a frame that fills the window. */
  #enter(inner: Document): () => void {
    this.#inner.add(inner);
    this.#look(inner, [inner]);
    const stop = observePage(inner, ({ added }) => this.#changed(inner, added));
    return () => {
      this.#inner.delete(inner);
      stop();
    };
  }

  #changed(document: Document, added: ReadonlySet<Element>): void {
    if (this.#document.location.href !== this.#address) {
      this.#arrive();
      return;
    }
    if (this.#tables.length === 0 || this.#isFound) return;
    const isArticle = this.#tables.some(({ shape }) => shape === 'article');
    const places = isArticle ? [document] : [...added].filter((one) => one.isConnected);
    this.#look(document, places);
  }

  #look(document: Document, places: readonly (Document | Element)[]): void {
    const own = tablesFor(document.location.href, this.#site);
    const [tables, address] =
      own.length > 0 ? [own, document.location.href] : [this.#tables, this.#address];
    for (const table of tables) {
      for (const place of places) {
        for (const found of findArticles(table, place, address)) {
          const evidence = readAuthor(found);
          if (table.shape === 'article' && namesAuthor(evidence)) this.#isFound = true;
          this.#meet(evidence);
        }
      }
    }
  }

  #meet(evidence: AuthorEvidence): void {
    const { kind, slugs, names, offices } = evidence;
    const key = JSON.stringify([evidence.url, slugs, names, offices]);
    if (kind === 'person' || this.#reported.has(key)) return;
    this.#reported.add(key);
    void this.#listener.found(evidence).then((came) => {
      if (came) this.stop();
    });
  }

  #checkHealth(): void {
    if (this.#isFound || this.#document.location.href !== this.#address) return;
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
