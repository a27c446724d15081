import type { ArticleListener, WatchArticles } from './article-view.ts';
import { type FoundArticle, findArticles } from './find-articles.ts';
import { holds } from './frames/climb.ts';
import { FramedPages } from './frames/framed-pages.ts';
import { keyOf, type PageArticle } from './page-article.ts';
import { offeredTables } from './sites/offered.ts';
import type { SiteTable } from './sites/site-table.ts';
import { tablesFor } from './sites/tables-for.ts';
import { ArticleFrames } from './watch/article-frames.ts';
import { onNavigation } from './watch/navigation.ts';
import { observePage, type PageChange } from './watch/page-changes.ts';
import { WatchedArticle } from './watch/watched-article.ts';

/**
 * Watches a page for articles and posts: those there now, those that come late or by navigation, those that
 * change, and those that go. One observer, one look a frame, and only what changed is read again.
 */
export const watchArticles: WatchArticles = (document, listener, options = {}) => {
  let count = 0;
  const watch = new Watch(document, {
    listener,
    tables: [...(options.tables ?? []), ...offeredTables()],
    number: () => ++count,
    around: () => '',
  });
  return () => watch.stop();
};

/** What the watches of a page and of the frames in it share. */
interface Surroundings {
  listener: ArticleListener;
  tables: readonly SiteTable[];
  /** A number that no other article of the page has. */
  number(): number;
  /** The address of the page around this one, which speaks for it where its own promises nothing. */
  around(): string;
}

/** Watches one document, and those in frames that are pages of their own by a watch each. */
class Watch {
  readonly #document: Document;
  readonly #listener: ArticleListener;
  readonly #surroundings: Surroundings;
  readonly #watched = new Map<string, WatchedArticle>();
  readonly #inner = new Set<Watch>();
  readonly #frames: ArticleFrames;
  readonly #pages: FramedPages;
  readonly #stops: readonly (() => void)[];
  #address = '';
  #tables: readonly SiteTable[] = [];

  constructor(document: Document, surroundings: Surroundings) {
    this.#document = document;
    this.#listener = surroundings.listener;
    this.#surroundings = surroundings;
    this.#pages = new FramedPages(document, (inner) => this.#watchInside(inner));
    this.#frames = new ArticleFrames(document, {
      isPage: (inner) => this.#speaksForItself(inner),
      page: (frame) => this.#pages.include(frame),
      changed: (change) => this.changed(change),
    });
    this.#stops = [
      observePage(document, (change) => this.changed(change)),
      onNavigation(document, () => this.navigated()),
    ];
    this.navigated();
  }

  navigated(): void {
    const address = this.#speakingAddress();
    const isElsewhere = withoutFragment(address) !== withoutFragment(this.#address);
    this.#address = address;
    if (isElsewhere) this.#tables = tablesFor(address, this.#surroundings.tables);
    this.#dropGone();
    this.#lookForNew([this.#document]);
    for (const inner of this.#inner) inner.navigated();
  }

  changed(change: PageChange): void {
    if (this.#speakingAddress() !== this.#address) this.navigated();
    if (this.#tables.length === 0) return;
    for (const node of change.touched) {
      for (const article of this.#watched.values()) {
        if (holds(article.root, node)) article.reader.touch(node);
      }
    }
    const inPlace = [...this.#watched.values()].filter(
      ({ root }) => root.isConnected && [...change.touched].some((node) => holds(root, node)),
    );
    for (const article of inPlace) this.#lookAgain(article);
    this.#lookForNew(this.#placesToLook(change));
    // What was rebuilt elsewhere has been met again by now; the rest is gone.
    for (const article of [...this.#watched.values()]) {
      if (!article.root.isConnected) this.#close(article.id);
    }
    if (change.lostOurs) this.#restore(inPlace);
  }

  stop(): void {
    for (const stop of this.#stops) stop();
    this.#frames.dispose();
    this.#pages.dispose();
    for (const id of [...this.#watched.keys()]) this.#close(id);
  }

  #watchInside(inner: Document): () => void {
    // What stands in an article is read with it, however large, unless it is an article by its own address.
    const isPart = [...this.#watched.values()].some(({ root }) => holds(root, inner));
    if (isPart && !this.#speaksForItself(inner)) return () => {};
    const watch = new Watch(inner, { ...this.#surroundings, around: () => this.#address });
    this.#inner.add(watch);
    return () => {
      this.#inner.delete(watch);
      watch.stop();
    };
  }

  /** The address that says what this document is: its own, or that of the page that it is shown in. */
  #speakingAddress(): string {
    const around = this.#surroundings.around();
    const isOwn = around === '' || this.#speaksForItself(this.#document);
    return isOwn ? this.#document.location.href : around;
  }

  #speaksForItself({ location }: Document): boolean {
    return tablesFor(location.href, this.#surroundings.tables).length > 0;
  }

  /** In feeds only what was added can hold a new post; a page of one article is looked at as a whole. */
  #placesToLook({ added, touched }: PageChange): (Document | Element)[] {
    if (this.#tables.some(({ shape }) => shape === 'article')) return [this.#document];
    const places = [...added].filter((element) => element.isConnected);
    // Text that comes into an empty slot makes a post of an element that was there before.
    const slots = [...touched].flatMap((node) => this.#rootAround(node) ?? []);
    return [...new Set([...places, ...slots])];
  }

  #rootAround(node: Node): Element | null {
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    const selector = this.#tables.flatMap(({ root }) => root).join(', ');
    return element?.isConnected ? element.closest(selector) : null;
  }

  #lookForNew(places: readonly (Document | Element)[]): void {
    for (const table of this.#tables) {
      const found = places.flatMap((place) => findArticles(table, place, this.#address));
      for (const article of found) this.#meet(article);
      if (table.shape === 'article' && found.length > 0) return;
    }
  }

  /** An article on the page: known, known in another place, or new. */
  #meet(found: FoundArticle): void {
    const all = [...this.#watched.values()].filter((one) => one.found.table === found.table);
    if (all.some(({ root }) => root === found.root)) return;
    const key = keyOf(found);
    const rebuilt = all.find(
      (one) => !one.root.isConnected && (key === null || one.page.key === key),
    );
    if (rebuilt && this.#follow(rebuilt, found.root)) return;
    const id = `${found.table.id}:${this.#surroundings.number()}`;
    const article = new WatchedArticle(id, found, (frame) => this.#frames.textOf(frame));
    if (article.page.article.text === '') return;
    this.#watched.set(article.id, article);
    this.#listener.opened(article.view());
  }

  /** The host rebuilt an article under another root: the same if its text is. */
  #follow(article: WatchedArticle, root: Element): boolean {
    const { found, page } = article;
    if (!article.reread(root, this.#address)) return false;
    if (!isSame(page, article.page)) {
      article.found = found;
      article.page = page;
      return false;
    }
    if (article.patience.mayTryAgain(performance.now())) this.#listener.changed(article.view());
    return true;
  }

  /** After a change inside an article: the same one, another one in the same place, or gone. */
  #lookAgain(article: WatchedArticle): void {
    const read = article.reader.elementsRead;
    const before = article.reread(article.root, this.#address);
    if (!before || !isSame(before, article.page)) {
      this.#close(article.id);
      return;
    }
    const isUnchanged = before.article.text === article.page.article.text;
    // A change beside the body leaves text and positions as they were.
    if (isUnchanged && article.reader.elementsRead === read) return;
    if (!isUnchanged) article.patience.renew();
    if (article.patience.mayTryAgain(performance.now())) this.#listener.changed(article.view());
  }

  /** The host took marks out and left the text: say so again, a bounded number of times. */
  #restore(alreadyTold: readonly WatchedArticle[]): void {
    for (const article of this.#watched.values()) {
      if (alreadyTold.includes(article)) continue;
      if (article.patience.mayTryAgain(performance.now())) this.#listener.changed(article.view());
    }
  }

  #dropGone(): void {
    for (const article of [...this.#watched.values()]) {
      const isPromised = this.#tables.some(({ id }) => id === article.found.table.id);
      if (!isPromised || !article.root.isConnected) this.#close(article.id);
    }
  }

  #close(id: string): void {
    if (this.#watched.delete(id)) this.#listener.closed(id);
  }
}

/**
 * Is it still the same article? A post by its lasting name, an article by address and title; what has neither by how
 * its text begins: it may have grown (a fold was opened) or been corrected further on.
 */
function isSame(before: PageArticle, after: PageArticle): boolean {
  if (before.key !== null || after.key !== null) return before.key === after.key;
  const [one, other] = [before.article, after.article];
  if (one.title !== null && other.title !== null)
    return one.title === other.title && one.url === other.url;
  const sample = Math.min(one.text.length, other.text.length, 80);
  return sample > 0 && one.text.slice(0, sample) === other.text.slice(0, sample);
}

function withoutFragment(address: string): string {
  return address.split('#')[0] ?? address;
}
