/** Elements (HTML in capitals, others not) whose text is never an article's: code, controls, drawings, other documents, tables and figures. */
const NEVER = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT TEXTAREA INPUT SELECT OPTION BUTTON svg math CANVAS VIDEO AUDIO IFRAME OBJECT EMBED TABLE FIGURE NAV ASIDE DIALOG FORM MENU'.split(
    ' ',
  ),
);

/** Names by which sites hide text from sighted readers only: it repeats what they see. */
const FOR_SCREEN_READERS = [
  'visually-hidden',
  'sr-only',
  'govuk-visually-hidden',
  'screen-reader-text',
];

/** Our own elements stand in the page; they are no part of its text. */
export function isOurs(node: Node): boolean {
  return node.nodeName.startsWith('SOURCEMARK-');
}

/** Can a reader see this element's text, and is it the page's own, not something being typed? */
export function isReadable(element: Element): boolean {
  return !NEVER.has(element.nodeName) && isSeen(element);
}

/** Can a reader see this element, whatever it is? */
export function isSeen(element: Element): boolean {
  if (isOurs(element)) return false;
  // Without attributes nothing hides an element but its parent.
  if (!element.hasAttributes()) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true')
    return false;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return false;
  const hasOwnLook = element.className !== '' || element.id !== '' || element.hasAttribute('style');
  if (!hasOwnLook) return true;
  if (FOR_SCREEN_READERS.some((name) => element.classList.contains(name))) return false;
  return isShown(element);
}

/** `display: contents` has no box of its own, yet shows its children. */
function isShown(element: Element): boolean {
  // Not in jsdom, where saved pages are read: there only the element's own style says something.
  if (!('checkVisibility' in element)) return !/display:\s*none/.test(readStyle(element));
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';
}

function readStyle(element: { getAttribute(name: string): string | null }): string {
  return element.getAttribute('style') ?? '';
}
