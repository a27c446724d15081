/**
 * Whether something of the page lies over this point of an article: a sticky bar, a menu, a dialog. What lies
 * over the words lies over their badge too, whatever stacking order the page has.
 * @param root the article's element
 * @param x client position
 * @param y client position
 */
export function isCovered(root: Element, x: number, y: number): boolean {
  const document = root.ownerDocument;
  for (const element of document.elementsFromPoint(x, y)) {
    if (element.localName.startsWith('sourcemark-')) continue;
    return !(root.contains(element) || element.contains(root));
  }
  return false;
}
