/** Space between the bar and what is next to it, px. */
const GAP = 4;

/**
 * Client position where the bar covers nothing of the page: in the band above the title, aligned with its text, else at
 * the end of the title's own last line. Null when neither is free, or the title is out of the window, where nothing
 * can be said about what lies there.
 */
export function freePlace(
  title: Element,
  width: number,
  height: number,
): { x: number; y: number } | null {
  const range = title.ownerDocument.createRange();
  range.selectNodeContents(title);
  const lines = [...range.getClientRects()].filter((rect) => rect.width > 0);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return null;
  const rtl = title.ownerDocument.defaultView?.getComputedStyle(title).direction === 'rtl';
  const above = { x: rtl ? first.right - width : first.left, y: first.top - height - 2 * GAP };
  if (isFree(title, above.x, above.y, width, height)) return above;
  const beside = {
    x: rtl ? last.left - width - 4 * GAP : last.right + 4 * GAP,
    y: (last.top + last.bottom - height) / 2,
  };
  return isFree(title, beside.x, beside.y, width, height) ? beside : null;
}

function isFree(title: Element, x: number, y: number, width: number, height: number): boolean {
  const document = title.ownerDocument;
  for (const dx of [-GAP, width * 0.25, width * 0.5, width * 0.75, width + GAP])
    for (const dy of [-GAP, height / 2, height + GAP])
      if (!isEmpty(document, title, x + dx, y + dy)) return false;
  return true;
}

/** Only boxes around the title (or the title's own box) are at this point, and none of their text. */
function isEmpty(document: Document, title: Element, x: number, y: number): boolean {
  const at = document
    .elementsFromPoint(x, y)
    .find((element) => !element.localName.startsWith('sourcemark-'));
  return at?.contains(title) ?? false;
}
