import { rangeRect } from '../window-rects.ts';

/** Scrolls the words to the upper third of the window, at once: the card opens there. */
export function bringIntoView(document: Document, range: Range): void {
  const element = range.startContainer.parentElement;
  const view = document.defaultView;
  if (!element || !view) return;
  const { top, bottom } = rangeRect(range);
  if (top >= 60 && bottom <= view.innerHeight * 0.6 && isShownInFrame(range)) return;
  // Inner scrollers first, then the window to the line itself: a paragraph may be longer than the window.
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const now = rangeRect(range).top;
  view.scrollBy({ top: now - view.innerHeight * 0.3, behavior: 'instant' });
}

/** Whether the frame that the words may stand in is scrolled to them. */
function isShownInFrame(range: Range): boolean {
  const own = range.startContainer.ownerDocument?.defaultView;
  if (!own?.frameElement) return true;
  const { top, bottom } = range.getBoundingClientRect();
  return top >= 0 && bottom <= own.innerHeight;
}
