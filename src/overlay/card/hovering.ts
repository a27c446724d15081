/** Pointer must rest this long before a card opens by itself, ms. */
const REST = 350;
/** A pointer on its way from the words to the card may be outside both for so long, ms. */
const GRACE = 400;

/**
 * Cards that open when the pointer rests on a mark, for readers who chose so, and go when it leaves: never at once, in
 * either direction. A card that was opened, or is used, in any other way stays.
 */
export class Hovering {
  readonly #view: Window | null;
  #timer = 0;
  /** The card that is open came by hovering, and nothing in it was used. */
  #light = false;

  constructor(view: Window | null) {
    this.#view = view;
  }

  get isLight(): boolean {
    return this.#light;
  }

  /** The pointer came upon a mark while no card is open. */
  rest(open: () => void): void {
    this.#after(REST, () => {
      open();
      this.#light = true;
    });
  }

  /** The pointer left the mark, or the card. */
  leave(close: () => void): void {
    this.stop();
    if (this.#light) this.#after(GRACE, close);
  }

  /** The pointer is where it should be. */
  stop(): void {
    this.#view?.clearTimeout(this.#timer);
  }

  /** From now on the card is the reader's to close. */
  keep(): void {
    this.stop();
    this.#light = false;
  }

  #after(wait: number, run: () => void): void {
    this.stop();
    this.#timer = this.#view?.setTimeout(run, wait) ?? 0;
  }
}
