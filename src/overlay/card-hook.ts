import type { Catalogue } from '../platform/i18n.ts';
import type { MakeCard } from './card/view.ts';

const HOOK = Symbol.for('sourcemark.card');

/** What `card.js` offers: the card, and its words (each script has its own copy of the words' module). */
export interface CardScript {
  makeCard: MakeCard;
  setCatalogue(catalogue: Catalogue | null, language?: string): void;
}

/**
 * The card is a script of its own: most readers look at marks far more often than at cards, and a page should pay for
 * what it needs. It and the overlay meet here; null as long as the background has not put it in.
 */
export function cardScript(): CardScript | null {
  const hook: unknown = Reflect.get(globalThis, HOOK);
  return typeof hook === 'object' ? (hook as CardScript | null) : null;
}

/** Called by `card.js` alone. */
export function offerCardScript(script: CardScript): void {
  Reflect.set(globalThis, HOOK, script);
}
