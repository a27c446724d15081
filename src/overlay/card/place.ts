import { computePosition, offset, shift } from '@floating-ui/dom';
import { placeIn } from '../../page/frames/climb.ts';
import { lineRects, rangeRect } from '../window-rects.ts';
import type { Anchor } from './view.ts';

export interface Place {
  /** In the containing block of the card's host, px. */
  x: number;
  y: number;
}

const GAP = 12;
/** Between the card and the marked line. */
const APART = 10;
/** The card's padding: its text edge, not its border, stands under the first marked letter. */
const PADDING = 20;

/** A sheet where the window is narrow, or where the card would cover most of it. */
export function wantsSheet(window: Window, card: HTMLElement): boolean {
  const em = Number.parseFloat(window.getComputedStyle(card).fontSize) || 16;
  const { innerWidth, innerHeight } = window;
  const height = Math.min(40 * em, innerHeight - 32, card.scrollHeight);
  return innerWidth < 30 * em || (25 * em * height) / (innerWidth * innerHeight) > 0.7;
}

/** A card lower than this shows too little to be read, em. */
const LEAST = 22;

/**
 * Places the card in the margin beside the text column where the page has nothing there, so that no text is covered;
 * else under the marked line with its text edge on the first letter, else above, lower than usual where the window
 * ends; where neither has room, moved to fit, over the words.
 */
export async function placeCard(anchor: Anchor, card: HTMLElement): Promise<Place> {
  const { range } = anchor;
  // Words in a frame: the card stands on the page, beside or under the frame's part that shows them.
  const root = placeIn(card.ownerDocument, anchor.root) as Element;
  const line = lineRects(range)[0] ?? rangeRect(range);
  card.style.removeProperty('max-block-size');
  const margin = marginPlace(line, root, card);
  if (margin) {
    const origin = hostOrigin(card);
    return { x: margin.x - origin.x, y: margin.y - origin.y };
  }
  const side = roomFor(rangeRect(range), card);
  const words = {
    contextElement: root,
    getBoundingClientRect: () => {
      const { top, height } = rangeRect(range);
      return DOMRect.fromRect({ x: line.left, y: top, width: line.width, height });
    },
  };
  return computePosition(words, card, {
    placement: side === 'top' ? 'top-start' : 'bottom-start',
    strategy: 'absolute',
    middleware: [
      offset({ mainAxis: APART, crossAxis: -PADDING }),
      shift({ padding: GAP, crossAxis: side === null }),
    ],
  });
}

/** The side of the words with room for the card, which is lowered to fit; null when neither has enough. */
function roomFor(words: DOMRect, card: HTMLElement): 'bottom' | 'top' | null {
  const view = card.ownerDocument.defaultView as Window;
  const natural = card.getBoundingClientRect().height;
  const em = Number.parseFloat(view.getComputedStyle(card).fontSize) || 16;
  const enough = Math.min(natural, LEAST * em);
  const below = view.innerHeight - words.bottom - APART - GAP;
  const above = words.top - APART - GAP;
  const side = below >= enough ? 'bottom' : above >= enough ? 'top' : null;
  const room = side === 'bottom' ? below : above;
  // Not by a custom property: those are inherited, and every part of the card would be styled anew.
  if (side !== null && room < natural) card.style.maxBlockSize = `${room}px`;
  return side;
}

/** Client position for the card beside the column, or null where the page has something there. */
function marginPlace(line: DOMRect, root: Element, card: HTMLElement): Place | null {
  const document = root.ownerDocument;
  const { clientWidth, clientHeight } = document.documentElement;
  const { width, height } = card.getBoundingClientRect();
  const rtl = document.defaultView?.getComputedStyle(root).direction === 'rtl';
  const column = root.getBoundingClientRect();
  const x = rtl ? column.left - width - GAP : column.right + GAP;
  if (x < GAP || x + width + GAP > clientWidth) return null;
  const y = Math.max(GAP, Math.min(line.top - 16, clientHeight - height - GAP));
  for (const dx of [0, 0.5, 1])
    for (const dy of [0, 0.25, 0.5, 0.75, 1])
      if (!isEmpty(root, x + dx * width, y + dy * height)) return null;
  return { x, y };
}

/** Nothing but boxes around the article is at this point. */
function isEmpty(root: Element, x: number, y: number): boolean {
  const at = root.ownerDocument
    .elementsFromPoint(x, y)
    .find((element) => !element.localName.startsWith('sourcemark-'));
  return at === undefined || at.contains(root);
}

function hostOrigin(card: HTMLElement): Place {
  const host = card.offsetParent ?? (card.getRootNode() as ShadowRoot).host;
  const { left, top } = host.getBoundingClientRect();
  return { x: left, y: top };
}
