import type { ArticleView } from '../../page/article-view.ts';
import { mainOf } from '../../page/frames/framed-text.ts';
import type { Pane } from '../panes/pane.ts';
import type { Statistic } from '../statistic.ts';
import type { Badge } from './badge.ts';
import { type Mark, PaneMarks } from './pane-marks.ts';
import type { PageTheme } from './theme.ts';

export interface MarkListener {
  pressed(statistic: Statistic): void;
  pointed(statistic: Statistic, on: boolean): void;
}

/** The marks of one article, on the page and on the frames that its text goes on in. */
export class ArticleMarks {
  readonly #paneOf: (document: Document) => Pane;
  readonly #statistics: readonly Statistic[];
  readonly #listener: MarkListener;
  /** The document that the article's element stands in. */
  #home: Document;
  #parts: readonly PaneMarks[] = [];

  constructor(
    paneOf: (document: Document) => Pane,
    statistics: readonly Statistic[],
    view: ArticleView,
    listener: MarkListener,
  ) {
    this.#paneOf = paneOf;
    this.#statistics = statistics;
    this.#listener = listener;
    this.#home = view.root.ownerDocument;
    this.anchor(view);
  }

  /** The badges that stand on this document, in reading order. */
  elements(document: Document): readonly HTMLElement[] {
    return this.#part(document)?.elements ?? [];
  }

  get documents(): readonly Document[] {
    return this.#parts.map(({ document }) => document);
  }

  /** Of what lies behind the article. */
  get theme(): PageTheme {
    return this.themeOn(this.#home) ?? 'light';
  }

  /** Of what lies behind the article on this document; null where none of its marks is. */
  themeOn(document: Document): PageTheme | null {
    return this.#part(document)?.theme ?? null;
  }

  /** Some of the words do not move with the page when it is scrolled: they are in a sticky or fixed part. */
  get hasPinned(): boolean {
    return this.#parts.some(({ hasPinned }) => hasPinned);
  }

  badge(start: number): Badge | null {
    return this.#mark(start)?.badge ?? null;
  }

  range(start: number): Range | null {
    return this.#mark(start)?.range ?? null;
  }

  /** Finds the words anew: the page rendered them again. Badges stay where the words are in the same documents. */
  anchor(view: ArticleView): void {
    const home = view.root.ownerDocument;
    this.#home = home;
    const byDocument = new Map<Document, [Statistic, Range | null][]>([[home, []]]);
    for (const statistic of this.#statistics) {
      const { start, end } = statistic.annotation.claim;
      const range = view.locate(start, end);
      const document = range?.startContainer.ownerDocument ?? home;
      const placed = byDocument.get(document) ?? [];
      placed.push([statistic, range]);
      byDocument.set(document, placed);
    }
    const before = this.#parts;
    this.#parts = [...byDocument].map(([document, placed]) => {
      const root = document === home ? view.root : mainOf(document);
      const known = before.find((part) => part.document === document);
      const isSame = known?.marks(placed.map(([statistic]) => statistic)) ?? false;
      const part =
        known && isSame
          ? known
          : new PaneMarks(
              this.#paneOf(document),
              placed.map(([one]) => one),
              this.#listener,
            );
      part.anchor(
        root,
        placed.map(([, range]) => range),
      );
      return part;
    });
    for (const part of before) if (!this.#parts.includes(part)) part.dispose();
  }

  /** Takes away what stands on this document, which goes. */
  leave(document: Document): void {
    this.#part(document)?.dispose();
    this.#parts = this.#parts.filter((part) => part.document !== document);
  }

  layout(): void {
    for (const part of this.#parts) part.layout();
  }

  /** Hides badges whose words lie under something of the page's; looks only at those in the window. */
  uncover(): void {
    for (const part of this.#parts) part.uncover();
  }

  dispose(): void {
    for (const part of this.#parts) part.dispose();
    this.#parts = [];
  }

  #part(document: Document): PaneMarks | undefined {
    return this.#parts.find((part) => part.document === document);
  }

  #mark(start: number): Mark | undefined {
    for (const part of this.#parts) {
      const mark = part.mark(start);
      if (mark) return mark;
    }
    return undefined;
  }
}
