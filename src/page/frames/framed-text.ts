/**
 * Below this width a frame is a counter, a button or a tracker, px. Nothing can be said of its height: many are given
 * theirs by a script once they have loaded.
 */
const LEAST = 160;
/** From this share of linked letters on, it is a box of links, or an advertisement. */
const MOSTLY_LINKS = 0.6;

/**
 * The elements of a framed document whose text belongs to the article that the frame stands in: its main part, else
 * its body. None where the frame is too small to be read in, or holds little but links.
 */
export function framedText(frame: Element, inner: Document): readonly Element[] {
  if (frame.clientWidth < LEAST) return [];
  const main = mainOf(inner);
  const all = lengthOf(main);
  let linked = 0;
  for (const link of main.getElementsByTagName('a')) linked += lengthOf(link);
  return all > 0 && linked < MOSTLY_LINKS * all ? [main] : [];
}

/** The part of a framed document that is read. */
export function mainOf(inner: Document): Element {
  return inner.querySelector('main, [role="main"], article') ?? inner.body;
}

/** The head and foot of a framed page are the site's, not the article's; those of a part within it are. */
export function isSiteFurniture(element: Element): boolean {
  const isEdge = element.nodeName === 'HEADER' || element.nodeName === 'FOOTER';
  return isEdge && element.closest('main, article, section') === null;
}

function lengthOf(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, '').length;
}
