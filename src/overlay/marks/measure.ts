import type { Words } from './geometry.ts';

type Box = Words['clip'];

/** Reads fonts and clipping once an element: marks of one article mostly share them. One instance a pass. */
export class Measurer {
  readonly #view: Window & typeof globalThis;
  readonly #fonts = new Map<Element, Omit<Words, 'lines' | 'clip'>>();
  readonly #clips = new Map<Element, Box>();
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
    return { ...this.#font(element, lines), lines, clip: this.clip(element) };
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
    const ascent = metrics?.fontBoundingBoxAscent ?? height - descent;
    const font = {
      fontSize,
      lineHeight: Number.parseFloat(style.lineHeight) || height * 1.15,
      descent,
      ascent,
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

/** The element whose font the last words of a range have. */
export function elementOf(range: Range): Element | null {
  const node = range.endContainer;
  return node instanceof Element ? node : node.parentElement;
}

let canvas: CanvasRenderingContext2D | null = null;

/** A canvas that is never in the page; null in jsdom. */
function canvasOf(document: Document): CanvasRenderingContext2D | null {
  if (!('OffscreenCanvas' in globalThis)) return null;
  canvas ??= document.createElement('canvas').getContext('2d');
  return canvas;
}
