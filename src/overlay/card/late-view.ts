import type { CardListener, CardView, MakeCard } from './view.ts';

/** The card's view, whose code comes when a card is first wanted: most pages are read without one. */
export class LateView {
  readonly #bring: () => Promise<MakeCard>;
  readonly #document: Document;
  readonly #listener: CardListener;
  #now: CardView | null = null;
  #coming: Promise<CardView> | null = null;

  constructor(bring: () => Promise<MakeCard>, document: Document, listener: CardListener) {
    this.#bring = bring;
    this.#document = document;
    this.#listener = listener;
  }

  /** Null until its code is there. */
  get now(): CardView | null {
    return this.#now;
  }

  /** Brings the code, once. Rejects when it does not come; the next call tries again. */
  come(): Promise<CardView> {
    this.#coming ??= this.#bring().then(
      (makeCard) => {
        this.#now = makeCard(this.#document, this.#listener);
        return this.#now;
      },
      (error: unknown) => {
        this.#coming = null;
        throw error;
      },
    );
    return this.#coming;
  }
}
