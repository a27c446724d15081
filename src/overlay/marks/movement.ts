export interface MovementListener {
  /** The page's layout may have changed: measure again. At most once a frame. */
  moved(): void;
  /** The window was scrolled, which moves badges along, or something may have come over them. At most once a frame. */
  scrolled(): void;
}

/** Attributes by which pages show menus, dialogs and overlays; not `style`, which animations write in every frame. */
const SHOWING = ['class', 'hidden', 'open'];

/** Everything that moves words without a change of the DOM: size, zoom, fonts, images, folds, inner scrollers. */
export class Movement {
  readonly #view: Window;
  readonly #listener: MovementListener;
  readonly #stop = new AbortController();
  readonly #sizes: ResizeObserver | null;
  readonly #overlays: MutationObserver;
  #frame = 0;
  #dirty = false;

  constructor(document: Document, listener: MovementListener) {
    this.#view = document.defaultView as Window;
    this.#listener = listener;
    const passive = { capture: true, passive: true, signal: this.#stop.signal };
    document.addEventListener(
      'scroll',
      (event) =>
        this.#schedule(event.target !== document && event.target !== document.scrollingElement),
      passive,
    );
    this.#view.addEventListener('resize', () => this.changed(), passive);
    // Late images and unfolded parts push text down without changing the article's own size.
    for (const type of ['load', 'toggle', 'transitionend', 'animationend'])
      document.addEventListener(type, () => this.changed(), passive);
    document.fonts?.addEventListener('loadingdone', () => this.changed(), passive);
    for (const type of ['click', 'keyup'])
      document.addEventListener(type, () => this.#schedule(false), passive);
    this.#overlays = new MutationObserver(() => this.#schedule(false));
    if (document.body) {
      const within = { attributes: true, attributeFilter: SHOWING, subtree: true };
      this.#overlays.observe(document.body, { childList: true, ...within });
    }
    this.#sizes = 'ResizeObserver' in this.#view ? new ResizeObserver(() => this.changed()) : null;
    this.#sizes?.observe(document.documentElement);
    if (document.body) this.#sizes?.observe(document.body);
  }

  observe(root: Element): void {
    this.#sizes?.observe(root);
  }

  unobserve(root: Element): void {
    this.#sizes?.unobserve(root);
  }

  /** Asks for a measurement in the next frame. */
  changed(): void {
    this.#schedule(true);
  }

  dispose(): void {
    this.#stop.abort();
    this.#sizes?.disconnect();
    this.#overlays.disconnect();
    this.#view.cancelAnimationFrame(this.#frame);
  }

  #schedule(dirty: boolean): void {
    this.#dirty ||= dirty;
    if (this.#frame) return;
    this.#frame = this.#view.requestAnimationFrame(() => {
      const moved = this.#dirty;
      this.#frame = 0;
      this.#dirty = false;
      if (moved) this.#listener.moved();
      else this.#listener.scrolled();
    });
  }
}
