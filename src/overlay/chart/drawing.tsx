import type { JSX } from 'preact';
import { type FigureForm, figure, figureForm, number } from '../../design/words/figures.ts';
import { periodShort } from '../../design/words/periods.ts';
import type { Series } from '../../engine/series.ts';
import { t } from '../../platform/i18n.ts';
import { ArticleLine, Label } from './labels.tsx';
import { BOTTOM, HEIGHT, RIGHT, TOP, WIDTH } from './measures.ts';
import type { ChartPlan, ChartPoint } from './plan.ts';
import { timeLabels, yearBoundaries } from './time-axis.ts';

interface DrawingProps {
  plan: ChartPlan;
  series: Series;
  form: FigureForm;
  /** What a screen reader says for it. */
  description: string;
}

/** The chart as SVG. Time runs left to right in every language. */
export function Drawing({ plan, series, form, description }: DrawingProps): JSX.Element {
  const { points, axis, kind } = plan;
  const decimals = axis.ticks.reduce((most, tick) => Math.max(most, decimalsOf(tick)), 0);
  const tickText = axis.ticks.map((tick) => number(tick, decimals));
  const left = 10 + Math.max(...tickText.map((text) => text.length)) * 6.4;
  const y = (value: number): number =>
    BOTTOM - ((value - axis.low) / (axis.high - axis.low)) * (BOTTOM - TOP);
  const slot = (RIGHT - left) / points.length;
  const x = kind === 'columns' ? (at: number) => left + slot * (at + 0.5) : timeScale(points, left);
  const zero = y(Math.max(axis.low, Math.min(axis.high, 0)));
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={description} direction="ltr">
      {axis.ticks.map((tick, at) => (
        <g key={tick}>
          <line class="grid" x1={left} x2={RIGHT} y1={y(tick)} y2={y(tick)} />
          <text x={left - 8} y={y(tick) + 4} text-anchor="end">
            {tickText[at]}
          </text>
        </g>
      ))}
      {kind === 'columns'
        ? points.map((point, at) => (
            <Column
              key={point.time}
              point={point}
              x={x(at) - slot * 0.31}
              width={slot * 0.62}
              y={y(point.observation.value)}
              zero={zero}
            />
          ))
        : lines(plan, x, y)}
      <line class="axis" x1={left} x2={RIGHT} y1={zero} y2={zero} />
      {yearBoundaries(points, x).map((at) => (
        <line key={at} class="axis" x1={at} x2={at} y1={BOTTOM} y2={BOTTOM + 5} />
      ))}
      {timeLabels(points, x).map((label) => (
        <text
          key={label.x}
          class={label.strong ? 'hi' : ''}
          x={label.x}
          y={BOTTOM + 16}
          text-anchor="middle"
        >
          {label.text}
        </text>
      ))}
      {plan.breaks.map(({ at }) => {
        const middle = (x(at - 1) + x(at)) / 2;
        return <line key={at} class="break" x1={middle} x2={middle} y1={TOP - 8} y2={BOTTOM} />;
      })}
      {plan.article !== null && (
        <ArticleLine
          left={left}
          y={y(plan.article)}
          text={t('chartArticle', {
            value: figure(plan.article, figureForm(series, [plan.article])),
          })}
          data={[
            ...drawnPlaces(points, x, y),
            ...labelled(points, kind).flatMap((at) =>
              // As wide as a figure is.
              [-18, 0, 18].map((beside) => ({
                x: x(at) + beside,
                y: y((points[at] as ChartPoint).observation.value) - 14,
              })),
            ),
          ]}
        />
      )}
      {plan.braces.map((brace) => {
        const inside = points.slice(brace.first, brace.last + 1);
        const top = Math.min(...inside.map((point) => y(point.observation.value))) - 9;
        const [from, to] = [x(brace.first) - slot * 0.31, x(brace.last) + slot * 0.31];
        const text = `${periodShort(brace.label, series)}: ${figure(brace.value, form)}`;
        return (
          <g key={brace.role}>
            <path class="brace" d={`M${from} ${top + 5}v-5H${to}v5`} />
            <Label
              x={(from + to) / 2}
              y={top - 5}
              left={left}
              text={text}
              strong={brace.role === 'claim'}
            />
          </g>
        );
      })}
      {plan.braces.length === 0 &&
        labelled(points, kind).map((at) => {
          const point = points[at] as ChartPoint;
          return (
            <Label
              key={point.time}
              x={x(at)}
              y={Math.min(y(point.observation.value), zero) - (kind === 'columns' ? 5 : 9)}
              left={left}
              text={figure(point.observation.value, form)}
              strong={point.role === 'claim'}
            />
          );
        })}
    </svg>
  );
}

function Column({
  point,
  x,
  width,
  y,
  zero,
}: {
  point: ChartPoint;
  x: number;
  width: number;
  y: number;
  zero: number;
}): JSX.Element {
  // A value near nothing still leaves a trace; missing values leave none.
  const height = Math.max(1.5, Math.abs(zero - y));
  const top = y <= zero ? zero - height : zero;
  const open = point.observation.status === 'provisional';
  const kind = point.role === 'claim' ? 'pt' : point.role === 'compared' ? 'cmp' : 'bar';
  return (
    <>
      <rect class={open ? `${kind} open` : kind} x={x} y={top} width={width} height={height} />
      {kind === 'bar' && !open && <line class="cap" x1={x} x2={x + width} y1={y} y2={y} />}
    </>
  );
}

/** A line broken at gaps, with dots at provisional values and at those spoken of. */
function lines(
  plan: ChartPlan,
  x: (at: number) => number,
  y: (value: number) => number,
): JSX.Element[] {
  const path = plan.points
    .map(({ observation }, at) => {
      const pen = at === 0 || plan.gaps.has(at) ? 'M' : 'L';
      return `${pen}${x(at).toFixed(1)} ${y(observation.value).toFixed(1)}`;
    })
    .join('');
  const few = plan.points.length <= 40;
  const dots = plan.points.flatMap((point, at) => {
    const place = { cx: x(at), cy: y(point.observation.value) };
    const alone = plan.gaps.has(at) && plan.gaps.has(at + 1);
    if (point.role === 'claim') return [<circle key={point.time} class="pt" {...place} r="4.5" />];
    if (point.role === 'compared')
      return [<circle key={point.time} class="cmp" {...place} r="4" />];
    if (few && point.observation.status === 'provisional')
      return [<circle key={point.time} class="open" {...place} r="2.75" />];
    return alone ? [<circle key={point.time} class="cmp" {...place} r="1.5" />] : [];
  });
  return [<path key="line" class="line" d={path} />, ...dots];
}

/** Where the data are drawn: each point, and for lines the middle between two. */
function drawnPlaces(
  points: readonly ChartPoint[],
  x: (at: number) => number,
  y: (value: number) => number,
): { x: number; y: number }[] {
  const places = points.map(({ observation }, at) => ({ x: x(at), y: y(observation.value) }));
  const between = places.slice(1).map((place, at) => {
    const before = places[at] as { x: number; y: number };
    return { x: (place.x + before.x) / 2, y: (place.y + before.y) / 2 };
  });
  return [...places, ...between];
}

function timeScale(points: readonly ChartPoint[], left: number): (at: number) => number {
  const first = (points[0] as ChartPoint).time;
  const span = (points.at(-1) as ChartPoint).time - first || 1;
  return (at) =>
    left + 6 + (((points[at] as ChartPoint).time - first) / span) * (RIGHT - left - 12);
}

/** Points that carry their value: those spoken of; with few columns also the latest and the highest. */
function labelled(points: readonly ChartPoint[], kind: ChartPlan['kind']): number[] {
  const chosen = new Set<number>();
  for (const [at, point] of points.entries()) if (point.role !== 'context') chosen.add(at);
  if (kind === 'columns' && points.length <= 8) {
    const claim = points.findIndex((point) => point.role === 'claim');
    const beside = claim < 0 ? [] : [claim - 1, claim + 1];
    for (const at of [...beside, points.length - 1]) if (points[at]) chosen.add(at);
  }
  return [...chosen];
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
