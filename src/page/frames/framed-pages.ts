import { framedDocument, onDocumentGone, onFrameLoad } from './framed-document.ts';

/** From this share of the window's width and height on, a frame holds the page rather than something on it. */
const MOST = 0.6;

interface Followed {
  document: Document;
  stop(): void;
}

/**
 * The framed documents of the same origin that are pages of their own: those that fill most of the window, as when an
 * application shows its older pages in a frame, and those that `include` names. Advertisements are neither: of a frame of
 * another origin only its `load` is heard, of a small one only its size.
 */
export class FramedPages {
  readonly #follow: (inner: Document) => () => void;
  readonly #followed = new Map<Element, Followed>();
  readonly #included = new WeakSet<Element>();
  readonly #sizes: ResizeObserver | null;
  readonly #stop: () => void;

  /** @param follow starts reading a framed document; gives back what stops it */
  constructor(document: Document, follow: (inner: Document) => () => void) {
    this.#follow = follow;
    const view = document.defaultView;
    this.#sizes =
      view && 'ResizeObserver' in view
        ? new ResizeObserver((entries) => {
            for (const { target, contentRect } of entries) this.#sized(target, contentRect, view);
          })
        : null;
    this.#stop = onFrameLoad(document, (frame) => this.#loaded(frame));
    for (const frame of document.getElementsByTagName('iframe')) this.#loaded(frame);
  }

  /** Follows the document in this frame, whatever its size, until the frame goes or loads another. */
  include(frame: Element): void {
    this.#included.add(frame);
    this.#set(frame, framedDocument(frame));
  }

  dispose(): void {
    this.#stop();
    this.#sizes?.disconnect();
    for (const frame of [...this.#followed.keys()]) this.#set(frame, null);
  }

  #loaded(frame: Element): void {
    this.#sizes?.unobserve(frame);
    const inner = framedDocument(frame);
    if (this.#included.delete(frame) || !inner) this.#set(frame, null);
    // Observing anew has its size told, also where it did not change.
    if (inner) this.#sizes?.observe(frame);
  }

  /** Told by the browser after it has laid the page out anyway: asking for a size would have it do so at once. */
  #sized(frame: Element, { width, height }: DOMRectReadOnly, view: Window): void {
    const fills = width >= MOST * view.innerWidth && height >= MOST * view.innerHeight;
    if (this.#included.has(frame)) return;
    this.#set(frame, fills ? framedDocument(frame) : null);
  }

  #set(frame: Element, inner: Document | null): void {
    const followed = this.#followed.get(frame);
    if (followed?.document === inner) return;
    followed?.stop();
    this.#followed.delete(frame);
    if (!inner) return;
    const stops = [this.#follow(inner), onDocumentGone(inner, () => this.#set(frame, null))];
    this.#followed.set(frame, {
      document: inner,
      stop: () => {
        for (const stop of stops) stop();
      },
    });
  }
}
