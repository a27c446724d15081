import { isOurs } from '../../page/extract/visible.ts';
import { onDocumentGone } from '../../page/frames/framed-document.ts';
import { Pane } from './pane.ts';

export interface PanesListener {
  /** The layout of a document may have changed: measure again. At most once a frame. */
  moved(): void;
  /** A document was scrolled, or something may have come over its marks. At most once a frame. */
  scrolled(inFrame: boolean): void;
  /** In a frame, where no listener of the page's document hears it: Esc (`back`), or a press beside our elements. */
  left(back: boolean): void;
  /** A frame's document goes: what is drawn on it must be let go of now. */
  gone(document: Document): void;
}

/** The page and those of its frames that marks are drawn on. */
export class Panes {
  readonly #page: Document;
  readonly #listener: PanesListener;
  readonly #panes = new Map<Document, Pane>();
  readonly #ends = new Map<Document, AbortController>();

  constructor(page: Document, listener: PanesListener) {
    this.#page = page;
    this.#listener = listener;
    this.of(page);
  }

  of(document: Document): Pane {
    const known = this.#panes.get(document);
    if (known) return known;
    const inFrame = document !== this.#page;
    const pane = new Pane(document, {
      moved: () => this.#listener.moved(),
      scrolled: () => this.#listener.scrolled(inFrame),
    });
    this.#panes.set(document, pane);
    if (inFrame) this.#listen(document);
    return pane;
  }

  all(): Iterable<Pane> {
    return this.#panes.values();
  }

  /** Lets go of frames whose marks are gone. */
  keep(used: ReadonlySet<Document>): void {
    for (const document of [...this.#panes.keys()])
      if (document !== this.#page && !used.has(document)) this.#drop(document);
  }

  /** Tints these words, wherever they stand, and no others. */
  tint(ranges: readonly Range[]): void {
    for (const { document, highlights } of this.#panes.values())
      highlights?.tint(
        ranges.filter(({ startContainer }) => startContainer.ownerDocument === document),
      );
  }

  dispose(): void {
    for (const document of [...this.#panes.keys()]) this.#drop(document);
  }

  #drop(document: Document): void {
    const pane = this.#panes.get(document);
    this.#panes.delete(document);
    this.#ends.get(document)?.abort();
    this.#ends.delete(document);
    pane?.dispose();
  }

  #listen(document: Document): void {
    const end = new AbortController();
    this.#ends.set(document, end);
    const stop = onDocumentGone(document, () => {
      this.#listener.gone(document);
      this.#drop(document);
    });
    end.signal.addEventListener('abort', stop);
    const quietly = { capture: true, passive: true, signal: end.signal };
    document.addEventListener(
      'pointerdown',
      ({ target }) => {
        if (!target || !isOurs(target as Node)) this.#listener.left(false);
      },
      quietly,
    );
    document.addEventListener(
      'keydown',
      ({ key }) => {
        if (key === 'Escape') this.#listener.left(true);
      },
      quietly,
    );
  }
}
