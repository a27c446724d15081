import { framedDocument, onDocumentGone, onFrameLoad } from '../frames/framed-document.ts';
import { framedText } from '../frames/framed-text.ts';
import { observePage, type PageChange } from './page-changes.ts';

export interface FramesListener {
  /** A page with an address of its own that promises an article: it speaks for itself. */
  isPage(inner: Document): boolean;
  page(frame: Element): void;
  /** Text in a frame changed, or the frame shows another page. */
  changed(change: PageChange): void;
}

/** The frames of the same origin that stand in articles: what in them is read, and what changes there. */
export class ArticleFrames {
  readonly #listener: FramesListener;
  readonly #met = new WeakSet<Element>();
  readonly #observed = new Map<Element, { document: Document; stop(): void }>();
  readonly #stop: () => void;

  constructor(document: Document, listener: FramesListener) {
    this.#listener = listener;
    this.#stop = onFrameLoad(document, (frame) => {
      if (this.#met.has(frame)) this.#reloaded(frame);
    });
  }

  /** The elements of a frame in an article's body whose text belongs to that article. */
  textOf(frame: Element): readonly Element[] {
    this.#met.add(frame);
    const inner = framedDocument(frame);
    if (inner && this.#listener.isPage(inner)) {
      this.#listener.page(frame);
      return [];
    }
    const text = inner ? framedText(frame, inner) : [];
    if (inner) this.#observe(frame, inner);
    return text;
  }

  dispose(): void {
    this.#stop();
    for (const frame of [...this.#observed.keys()]) this.#leave(frame);
  }

  #observe(frame: Element, inner: Document): void {
    if (this.#observed.get(frame)?.document === inner) return;
    this.#leave(frame);
    const stops = [
      observePage(inner, (change) => this.#listener.changed(change)),
      onDocumentGone(inner, () => this.#leave(frame)),
    ];
    this.#observed.set(frame, {
      document: inner,
      stop: () => {
        for (const stop of stops) stop();
      },
    });
  }

  #leave(frame: Element): void {
    this.#observed.get(frame)?.stop();
    this.#observed.delete(frame);
  }

  #reloaded(frame: Element): void {
    this.#listener.changed({ touched: new Set([frame]), added: new Set(), lostOurs: false });
  }
}
