import type { BlockRole } from '../../engine/article.ts';
import { BlockReader, type PageBlock } from './read-block.ts';
import { isReadable, isSeen } from './visible.ts';

/** The elements in a frame (an IFRAME) whose text belongs where the frame stands; none for most frames. */
export type FrameText = (frame: Element) => readonly Element[];

/** Elements that begin and end a run of text; anything else stands within a line. */
const BLOCK_ELEMENTS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIELDSET FOOTER H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN OL P PRE SECTION SUMMARY UL'.split(
    ' ',
  ),
);

/**
 * The blocks in an element, in the order of the page; `leftOut` says which elements are no part of the article,
 * `frameText` what is read in frames.
 */
export function readBlocks(
  element: Element,
  role: BlockRole,
  leftOut: (element: Element) => boolean,
  frameText: FrameText = () => [],
): PageBlock[] {
  const blocks: PageBlock[] = [];
  const reader = new BlockReader();
  const flush = (as: BlockRole) => {
    const block = reader.take(as);
    if (block) blocks.push(block);
  };
  const walk = (parent: Node, as: BlockRole) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) reader.add(node as Text);
      else if (node.nodeType === 1) enter(node as Element, as);
    }
  };
  const enter = (child: Element, as: BlockRole) => {
    if (child.nodeName === 'BR') {
      flush(as);
      return;
    }
    if (leftOut(child)) return;
    if (child.nodeName === 'IFRAME') {
      if (isSeen(child)) enterFrame(child, as);
      return;
    }
    if (!isReadable(child)) return;
    if (!BLOCK_ELEMENTS.has(child.nodeName)) {
      walk(child, as);
      return;
    }
    flush(as);
    const inner = roleIn(child, as);
    walk(child, inner);
    flush(inner);
  };
  const enterFrame = (frame: Element, as: BlockRole) => {
    for (const part of frameText(frame)) {
      // No sentence goes on from the page into a frame.
      flush(as);
      walk(part, as);
      flush(as);
    }
  };
  // The element itself was chosen; what is left out is said of what stands in it.
  if (element.nodeName === 'IFRAME') enterFrame(element, role);
  else if (isReadable(element)) walk(element, role);
  flush(role);
  return blocks;
}

/** The role of text directly inside an element, given the role outside. */
export function roleIn(element: Element, outside: BlockRole): BlockRole {
  const { nodeName } = element;
  if (outside === 'title' || outside === 'summary') return outside;
  if (/^H[1-6]$/.test(nodeName) || nodeName === 'DT' || nodeName === 'SUMMARY') return 'heading';
  if (nodeName === 'LI' || nodeName === 'DD') return 'item';
  if (nodeName === 'BLOCKQUOTE') return 'quote';
  return outside;
}

export function isBlockElement(node: Node): boolean {
  return BLOCK_ELEMENTS.has(node.nodeName);
}
