/** Scrolls the words to the upper third of the window, at once: the card opens there. */
export function bringIntoView(document: Document, range: Range): void {
  const element = range.startContainer.parentElement;
  const view = document.defaultView;
  if (!element || !view) return;
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 60 && bottom <= view.innerHeight * 0.6) return;
  // Inner scrollers first, then the window to the line itself: a paragraph may be longer than the window.
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const now = range.getBoundingClientRect().top;
  view.scrollBy({ top: now - view.innerHeight * 0.3, behavior: 'instant' });
}
