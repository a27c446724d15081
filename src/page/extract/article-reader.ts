import type { BlockRole } from '../../engine/article.ts';
import { parentOf } from '../frames/climb.ts';
import { PageText } from './page-text.ts';
import type { PageBlock } from './read-block.ts';
import { type FrameText, isBlockElement, readBlocks, roleIn } from './read-blocks.ts';
import { isRelatedBox } from './related.ts';
import { isOurs } from './visible.ts';

/** What of a page is to be read as one article. */
export interface Parts {
  title: Element | null;
  summary: readonly Element[];
  body: readonly Element[];
  /** Inside these: is it left out? */
  leftOut: (element: Element) => boolean;
}

/**
 * Reads an article and reads it again when the page changes: the children of its body are remembered, and
 * only those that were touched since are read anew.
 */
export class ArticleReader {
  readonly #frameText: FrameText;
  #chunks = new WeakMap<Element, readonly PageBlock[]>();
  /** How many elements were really read, in all; what the tests of re-reading count. */
  elementsRead = 0;

  /** @param frameText what of a frame in the body is read as the article's; nothing when not given */
  constructor(frameText: FrameText = () => []) {
    this.#frameText = frameText;
  }

  /** Forget what was read around a node that changed. */
  touch(node: Node): void {
    for (let at: Node | null = node; at; at = parentOf(at)) {
      if (at.nodeType === 1) this.#chunks.delete(at as Element);
    }
  }

  read(parts: Parts): PageText {
    const blocks: PageBlock[] = [];
    if (parts.title) blocks.push(...this.#whole(parts.title, 'title', parts));
    for (const element of parts.summary) blocks.push(...this.#whole(element, 'summary', parts));
    for (const element of parts.body)
      this.#body(element, roleIn(element, 'paragraph'), parts, blocks);
    return new PageText(blocks);
  }

  /** Reads a body child by child, however deep its only children nest. */
  #body(element: Element, role: BlockRole, parts: Parts, blocks: PageBlock[]): void {
    if (parts.leftOut(element)) return;
    if (!holdsBlocksOnly(element)) {
      blocks.push(...this.#whole(element, role, parts));
      return;
    }
    const children = childElements(element);
    for (const child of children) {
      if (isRelatedBox(child) || parts.leftOut(child)) continue;
      const inner = roleIn(child, role);
      if (children.length === 1) this.#body(child, inner, parts, blocks);
      else blocks.push(...this.#whole(child, inner, parts));
    }
  }

  #whole(element: Element, role: BlockRole, parts: Parts): readonly PageBlock[] {
    const known = this.#chunks.get(element);
    if (known) return known;
    this.elementsRead += 1;
    const blocks = readBlocks(element, role, parts.leftOut, this.#frameText);
    this.#chunks.set(element, blocks);
    return blocks;
  }
}

/** What is read of a frame are blocks of its own. */
function isFrame({ nodeName }: Node): boolean {
  return nodeName === 'IFRAME';
}

/** As an array, by sibling: jsdom walks a live collection in quadratic time. */
function childElements(element: Element): Element[] {
  const children: Element[] = [];
  for (let at = element.firstElementChild; at; at = at.nextElementSibling) children.push(at);
  return children;
}

/** Only block elements, comments and blanks: then no sentence crosses from one child to the next. */
function holdsBlocksOnly(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && (node as Text).data.trim() !== '') return false;
    if (node.nodeType === 1 && !isBlockElement(node) && !isOurs(node) && !isFrame(node))
      return false;
  }
  return element.firstElementChild !== null;
}
