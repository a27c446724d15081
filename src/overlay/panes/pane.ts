import { Highlights } from '../marks/highlights.ts';
import { Movement, type MovementListener } from '../marks/movement.ts';

/** A document that marks are drawn on: the page, or a frame of the same origin in it. */
export class Pane {
  readonly document: Document;
  /** Null where the browser has none. */
  readonly highlights: Highlights | null;
  readonly movement: Movement;
  /** Scroll position at the last measurement: positions of marks are client positions of that moment. */
  #measuredAt = { x: 0, y: 0 };

  constructor(document: Document, listener: MovementListener) {
    // Left by an overlay whose extension was updated under the page: its buttons lead nowhere.
    for (const name of ['badge', 'bar', 'card', 'notes'])
      for (const old of document.querySelectorAll(`sourcemark-${name}`)) old.remove();
    this.document = document;
    this.highlights = Highlights.supported(document) ? new Highlights(document) : null;
    this.movement = new Movement(document, listener);
  }

  /** All marks on it were measured just now. */
  measured(): void {
    this.#measuredAt = this.#scroll();
  }

  /** How far the document was scrolled since its marks were measured, px. */
  scrolled(): { x: number; y: number } {
    const { x, y } = this.#scroll();
    return { x: x - this.#measuredAt.x, y: y - this.#measuredAt.y };
  }

  dispose(): void {
    this.movement.dispose();
    this.highlights?.dispose();
  }

  #scroll(): { x: number; y: number } {
    const view = this.document.defaultView;
    return { x: view?.scrollX ?? 0, y: view?.scrollY ?? 0 };
  }
}
