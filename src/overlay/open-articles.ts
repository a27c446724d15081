import { placeIn } from '../page/frames/climb.ts';
import type { ArticleReport } from '../platform/messages.ts';
import { type OpenArticle, reportOf } from './article.ts';
import type { Statistic } from './statistic.ts';

/** The articles that are open on a page and in its frames. */
export class OpenArticles {
  readonly #page: Document;
  readonly #byId = new Map<string, OpenArticle>();

  constructor(page: Document) {
    this.#page = page;
  }

  get(id: string): OpenArticle | undefined {
    return this.#byId.get(id);
  }

  add(article: OpenArticle): void {
    this.#byId.set(article.view.id, article);
  }

  delete(id: string): void {
    this.#byId.delete(id);
  }

  clear(): void {
    this.#byId.clear();
  }

  all(): readonly OpenArticle[] {
    return [...this.#byId.values()];
  }

  /** As they are read; those in a frame where the frame stands. */
  inOrder(): readonly OpenArticle[] {
    return this.all().toSorted((a, b) => (this.#follows(a.view.root, b.view.root) ? -1 : 1));
  }

  /** All statistics of the page, in reading order. */
  statistics(): readonly Statistic[] {
    return this.inOrder().flatMap(({ statistics }) => statistics);
  }

  reports(): readonly ArticleReport[] {
    return this.inOrder().flatMap((article) => reportOf(article) ?? []);
  }

  /** The documents that they stand on, frames with part of their text too. */
  documents(): ReadonlySet<Document> {
    return new Set(
      this.all().flatMap(({ view, marks }) => [
        view.root.ownerDocument,
        ...(marks?.documents ?? []),
      ]),
    );
  }

  #follows(first: Element, second: Element): boolean {
    const one = placeIn(this.#page, first);
    const other = placeIn(this.#page, second);
    // Two in one frame: their order there.
    return one === other ? isBefore(first, second) : isBefore(one, other);
  }
}

function isBefore(first: Node, second: Node): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
