import { frameAround } from '../page/frames/climb.ts';

/** The client rects of a range's lines in the page's own window, also where the words stand in a frame. */
export function lineRects(range: Range): DOMRect[] {
  const move = intoWindow(range.startContainer);
  return [...range.getClientRects()].map(move);
}

/** The box of a range in the page's own window; where a frame's scroller hides the words, at the frame's edge. */
export function rangeRect(range: Range): DOMRect {
  return intoWindow(range.startContainer)(range.getBoundingClientRect());
}

type Move = (rect: DOMRect) => DOMRect;

/** From client coordinates of a node's document to those of the outermost one. */
function intoWindow(node: Node): Move {
  const frame = frameAround(node) as HTMLIFrameElement | null;
  if (!frame) return (rect) => rect;
  const outer = intoWindow(frame);
  const box = frame.getBoundingClientRect();
  const style = frame.ownerDocument.defaultView?.getComputedStyle(frame);
  // A frame may be drawn larger or smaller than it is laid out.
  const scale = {
    x: box.width / frame.offsetWidth || 1,
    y: box.height / frame.offsetHeight || 1,
  };
  const left = box.left + scale.x * (frame.clientLeft + px(style?.paddingLeft));
  const top = box.top + scale.y * (frame.clientTop + px(style?.paddingTop));
  return (rect) => {
    const x0 = within(left + scale.x * rect.left, box.left, box.right);
    const x1 = within(left + scale.x * rect.right, box.left, box.right);
    const y0 = within(top + scale.y * rect.top, box.top, box.bottom);
    const y1 = within(top + scale.y * rect.bottom, box.top, box.bottom);
    return outer(DOMRect.fromRect({ x: x0, y: y0, width: x1 - x0, height: y1 - y0 }));
  };
}

function px(length: string | undefined): number {
  return Number.parseFloat(length ?? '') || 0;
}

function within(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
