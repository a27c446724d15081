/** Containers, in which hosts put boxes of links between paragraphs; a paragraph that is one link is text. */
const CONTAINERS = new Set(['DIV', 'SECTION', 'UL', 'OL']);
const BOXED = 'h1, h2, h3, h4, h5, h6, ul, ol, li, p, div, img, time, span + span';
/** A heading and "1 year ago" may stand beside the links; a sentence would be longer. */
const MAX_OWN_TEXT = 80;

/**
 * Is this child of an article's body a box of links to other articles ("Recommended by …"), in whatever
 * language? Told by structure: nearly all of its text stands inside links, and the links are laid out as
 * cards or under a heading.
 */
export function isRelatedBox(element: Element): boolean {
  if (!CONTAINERS.has(element.nodeName)) return false;
  const links = element.getElementsByTagName('a');
  if (links.length === 0) return false;
  let linked = 0;
  let cards = false;
  for (const link of links) {
    linked += lengthOf(link);
    cards ||= link.querySelector(BOXED) !== null;
  }
  const own = lengthOf(element) - linked;
  if (linked === 0 || own > Math.min(linked, MAX_OWN_TEXT)) return false;
  return (
    cards || element.querySelector('h1, h2, h3, h4, h5, h6') !== null || isListOfLinks(element)
  );
}

function isListOfLinks(element: Element): boolean {
  const items = element.getElementsByTagName('li');
  return items.length > 1 && [...items].every((item) => item.getElementsByTagName('a').length > 0);
}

function lengthOf(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim().length;
}
