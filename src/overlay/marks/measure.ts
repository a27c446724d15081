import type { Words } from './geometry.ts';

type Box = Words['clip'];

/** Reads fonts and clipping once an element: marks of one article mostly share them. One instance a pass. */
export class Measurer {
  readonly #view: Window & typeof globalThis;
  readonly #fonts = new Map<Element, Omit<Words, 'lines' | 'clip'>>();
  readonly #clips = new Map<Element, Box>();
  readonly #pinned = new Map<Element, boolean>();
  readonly #canvas: CanvasRenderingContext2D | null;

  constructor(document: Document) {
    this.#view = document.defaultView as Window & typeof globalThis;
    this.#canvas = canvasOf(document);
  }

  /** The words of a range, or null when none of them is rendered. */
  words(range: Range): Words | null {
    const lines = [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
    const element = elementOf(range);
    if (lines.length === 0 || !element) return null;
    const { rtl, ...font } = this.#font(element, lines);
    const goesLeft = rtl || RTL_LETTER.test(range.toString()) ? readsLeft(range, rtl) : false;
    return { ...font, rtl: goesLeft, lines, clip: this.clip(element) };
  }

  /** Whether an element stays where it is in the window, for a while at least, when the page is scrolled. */
  isPinned(element: Element): boolean {
    const known = this.#pinned.get(element);
    if (known !== undefined) return known;
    const { parentElement } = element;
    const { position } = this.#view.getComputedStyle(element);
    const pinned =
      position === 'sticky' ||
      position === 'fixed' ||
      (parentElement !== null && this.isPinned(parentElement));
    this.#pinned.set(element, pinned);
    return pinned;
  }

  #font(element: Element, lines: readonly DOMRect[]): Omit<Words, 'lines' | 'clip'> {
    const known = this.#fonts.get(element);
    if (known) return known;
    const style = this.#view.getComputedStyle(element);
    const fontSize = Number.parseFloat(style.fontSize) || 16;
    const height = (lines[lines.length - 1] as DOMRect).height;
    if (this.#canvas)
      this.#canvas.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const metrics = this.#canvas?.measureText('0');
    const descent = metrics?.fontBoundingBoxDescent ?? height * 0.22;
    const font = {
      fontSize,
      lineHeight: Number.parseFloat(style.lineHeight) || height * 1.15,
      descent,
      rtl: style.direction === 'rtl',
    };
    this.#fonts.set(element, font);
    return font;
  }

  /** What an element's content is clipped to: the window's width and each scroller or hidden overflow around it. */
  clip(element: Element): Box {
    const known = this.#clips.get(element);
    if (known) return known;
    const root = element.ownerDocument.documentElement;
    let box: Box = { left: 0, right: root.clientWidth, top: -1e9, bottom: 1e9 };
    const parent = element.parentElement;
    if (parent && parent !== root) {
      box = this.clip(parent);
      const style = this.#view.getComputedStyle(element);
      if (element !== element.ownerDocument.body && style.overflow !== 'visible') {
        const rect = element.getBoundingClientRect();
        box = {
          left: Math.max(box.left, rect.left),
          right: Math.min(box.right, rect.right),
          top: Math.max(box.top, rect.top),
          bottom: Math.min(box.bottom, rect.bottom),
        };
      }
    }
    this.#clips.set(element, box);
    return box;
  }
}

const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/**
 * Whether the text goes on to the left of the words: Latin sentences on an Arabic page do not, figures in an Arabic
 * sentence do. The letter after the words shows it, else the one before; `otherwise` where neither is on their line.
 */
function readsLeft(range: Range, otherwise: boolean): boolean {
  const after = letterRect(range.endContainer, range.endOffset);
  const lines = range.getClientRects();
  const [first, last] = [lines[0], lines[lines.length - 1]];
  if (after && last && after.top < last.bottom && after.bottom > last.top)
    return after.left + after.right < last.left + last.right;
  const before = letterRect(range.startContainer, range.startOffset - 1);
  if (before && first && before.top < first.bottom && before.bottom > first.top)
    return before.left + before.right > first.left + first.right;
  return otherwise;
}

function letterRect(node: Node, at: number): DOMRect | null {
  if (node.nodeType !== Node.TEXT_NODE || at < 0 || at >= (node as Text).data.length) return null;
  const letter = (node.ownerDocument as Document).createRange();
  letter.setStart(node, at);
  letter.setEnd(node, at + 1);
  const rect = letter.getClientRects()[0];
  return rect && rect.width > 0 ? rect : null;
}

/** The element whose font the last words of a range have. */
export function elementOf(range: Range): Element | null {
  const node = range.endContainer;
  // By number: an element of a frame is no instance of this window's classes.
  return node.nodeType === 1 ? (node as Element) : node.parentElement;
}

let canvas: CanvasRenderingContext2D | null = null;

/** A canvas that is never in the page; null in jsdom. */
function canvasOf(document: Document): CanvasRenderingContext2D | null {
  if (!('OffscreenCanvas' in globalThis)) return null;
  canvas ??= document.createElement('canvas').getContext('2d');
  return canvas;
}
