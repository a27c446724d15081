import type { JSX } from 'preact';
import { BOTTOM, RIGHT, TOP } from './measures.ts';

interface ArticleLineProps {
  left: number;
  y: number;
  text: string;
  /** What is drawn already: the words keep off it. */
  data: readonly { x: number; y: number }[];
}

/** Room that words need above and below their middle, in units of the viewBox. */
const CLEAR = 12;

/** The article's value across the chart, with its words where the data leave room: leftmost, above the line if possible. */
export function ArticleLine({ left, y, text, data }: ArticleLineProps): JSX.Element {
  const width = text.length * 6;
  const room = (from: number, middle: number): number =>
    data
      .filter((point) => point.x > from - 4 && point.x < from + width + 4)
      .reduce((least, point) => Math.min(least, Math.abs(point.y - middle)), 1000);
  const last = Math.max(left + 2, RIGHT - width);
  const places = [0, 0.25, 0.5, 0.75, 1].flatMap((part) => {
    const x = left + 2 + part * (last - left - 2);
    return [
      { x, dy: -5, room: y < TOP ? 0 : room(x, y - 9) },
      { x, dy: 13, room: y > BOTTOM - CLEAR ? 0 : room(x, y + 9) },
    ];
  });
  const best = places.reduce((a, b) => (a.room >= CLEAR || a.room >= b.room ? a : b));
  return (
    <>
      <line class="claim" x1={left} x2={RIGHT} y1={y} y2={y} />
      <text class="halo" x={best.x} y={y + best.dy}>
        {text}
      </text>
    </>
  );
}

/** A label over a point, moved inside the drawing where it would stick out. */
export function Label(props: {
  x: number;
  y: number;
  left: number;
  text: string;
  strong: boolean;
}): JSX.Element {
  const half = props.text.length * 3.2;
  const x = Math.min(RIGHT - half, Math.max(props.left + half - 20, props.x));
  return (
    <text
      class={props.strong ? 'hi halo' : 'halo'}
      x={x}
      y={Math.max(9, props.y)}
      text-anchor="middle"
    >
      {props.text}
    </text>
  );
}
