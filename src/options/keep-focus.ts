const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]';

/**
 * Where the control with the focus goes away (a row is removed, a step is done), the focus goes to what stands in its
 * place now: else a reader with a keyboard or a screen reader would find themselves at the top of the page.
 */
export function keepFocus(document: Document): void {
  let last: Element | null = null;
  document.addEventListener('focusin', ({ target }) => {
    last = target as Element;
  });
  new MutationObserver((records) => {
    if (last === null || last.isConnected || document.activeElement !== document.body) return;
    const gone = last;
    last = null;
    const record = records.findLast(
      ({ removedNodes, target }) =>
        target.isConnected && [...removedNodes].some((node) => node.contains(gone)),
    );
    if (!record) return;
    // What came in its place may stand before it by the time it goes.
    const added = new Set(records.flatMap(({ addedNodes }) => [...addedNodes]));
    let before = record.previousSibling;
    while (before && added.has(before)) before = before.previousSibling;
    placeIn(record.target as Element, before)?.focus();
  }).observe(document.body, { childList: true, subtree: true });
}

/** The first control behind `before` in this element, else its last one; outwards where it has none. */
function placeIn(within: Element, before: Node | null): HTMLElement | null {
  const place = before ? [...within.childNodes].indexOf(before as ChildNode) : -1;
  const all = [...within.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(isShown);
  const behind = all.find((one) => positionIn(within, one) > place);
  const found = behind ?? all.at(-1);
  if (found) return found;
  if (within.id === 'main') return within as HTMLElement;
  return within.parentElement && placeIn(within.parentElement, within);
}

/** Which child of `within` an element is or stands in. */
function positionIn(within: Element, element: Element): number {
  return [...within.childNodes].findIndex((child) => child.contains(element));
}

/** Not in a closed fold, and no field that only a button of ours opens. */
function isShown(element: HTMLElement): boolean {
  return element.closest('[hidden]') === null && element.checkVisibility();
}
