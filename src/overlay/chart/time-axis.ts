import type { ChartPoint } from './plan.ts';

/** A label under the time axis; `tick` marks a boundary between years. */
export interface TimeLabel {
  x: number;
  text: string;
  strong: boolean;
}

/** Labels that fit side by side, px apart at least. */
const LEAST = 34;

/**
 * Labels under the points: each period of twelve months, or each calendar year of shorter ones, thinned
 * until they fit; the claim's is always kept.
 * @param x position of a point by index
 */
export function timeLabels(points: readonly ChartPoint[], x: (at: number) => number): TimeLabel[] {
  const yearly = points.every((point) => lengthOf(point) > 300);
  const labels = yearly ? eachPoint(points, x) : eachYear(points, x);
  const kept: TimeLabel[] = [];
  for (const label of labels) {
    const previous = kept.at(-1);
    if (!previous || label.x - previous.x >= LEAST) kept.push(label);
    else if (label.strong) kept[kept.length - 1] = label;
  }
  return kept;
}

/** Where years of shorter periods meet, for ticks on the axis. */
export function yearBoundaries(points: readonly ChartPoint[], x: (at: number) => number): number[] {
  if (points.every((point) => lengthOf(point) > 300)) return [];
  const bounds: number[] = [];
  for (let at = 1; at < points.length; at++)
    if (yearOf(points[at]) !== yearOf(points[at - 1])) bounds.push((x(at) + x(at - 1)) / 2);
  return bounds;
}

function eachPoint(points: readonly ChartPoint[], x: (at: number) => number): TimeLabel[] {
  return points.map((point, at) => ({
    x: x(at),
    text: point.observation.period.replace(/^YE (\d{4})-\d{2}$/, '$1'),
    strong: point.role === 'claim',
  }));
}

function eachYear(points: readonly ChartPoint[], x: (at: number) => number): TimeLabel[] {
  const labels: TimeLabel[] = [];
  for (let first = 0; first < points.length; ) {
    let last = first;
    while (yearOf(points[last + 1]) === yearOf(points[first])) last++;
    labels.push({ x: (x(first) + x(last)) / 2, text: yearOf(points[first]) ?? '', strong: false });
    first = last + 1;
  }
  return labels;
}

function yearOf(point: ChartPoint | undefined): string | undefined {
  return point?.period.to.slice(0, 4);
}

function lengthOf({ period }: ChartPoint): number {
  return (Date.parse(period.to) - Date.parse(period.from)) / 86_400_000;
}
