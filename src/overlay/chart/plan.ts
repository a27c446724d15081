import { parsePeriod } from '../../engine/periods/parse.ts';
import type { Period } from '../../engine/periods/period.ts';
import { contains } from '../../engine/periods/relate.ts';
import type { Observation, Series } from '../../engine/series.ts';
import { type Axis, valueAxis } from './axis.ts';

/** What a point is to the claim: context is pale, compared is grey, the claim's has the accent. */
export type Role = 'context' | 'compared' | 'claim';

export interface ChartPoint {
  observation: Observation;
  period: Period;
  /** Middle of the period, days since 1970. */
  time: number;
  role: Role;
}

/** Two or more points whose sum is compared, shown under one brace. */
export interface Brace {
  label: string;
  value: number;
  role: Role;
  first: number;
  last: number;
}

/** The periods that the card speaks of. */
export interface ChartFocus {
  /** Label of the official figure, or of the later value of a change. */
  claim: string | null;
  /** Label of the value compared from. */
  compared: string | null;
  values: { claim: number | null; compared: number | null };
  /** The article's value, in the series' unit: drawn as a line across; null for changes. */
  article: number | null;
}

/** All that a chart shows, before it is drawn. */
export interface ChartPlan {
  kind: 'columns' | 'line';
  points: readonly ChartPoint[];
  braces: readonly Brace[];
  axis: Axis;
  article: number | null;
  /** Indices of points before which observations are missing. */
  gaps: ReadonlySet<number>;
  /** Breaks inside the drawing: index of the first point after each. */
  breaks: readonly { at: number; reason: string }[];
  /** Whether earlier or later observations are left out. */
  cut: boolean;
}

const MOST = { columns: 24, line: 120 };
const DAY = 86_400_000;

/** Plans the chart of a series around a claim; null when it holds fewer than two values that can be dated. */
export function planChart(series: Series, focus: ChartFocus): ChartPlan | null {
  const wanted = {
    claim: focus.claim === null ? null : parsePeriod(focus.claim, series),
    compared: focus.compared === null ? null : parsePeriod(focus.compared, series),
  };
  const kind = series.aggregation === 'sum' ? 'columns' : 'line';
  const dated = datedPoints(series, wanted);
  if (dated.length < 2) return null;
  const all = kind === 'line' ? withLastOfRole(dated) : dated;
  const points = windowOf(all, MOST[kind]);
  const values = points.map((point) => point.observation.value);
  if (focus.article !== null) values.push(focus.article);
  return {
    kind,
    points,
    braces:
      kind === 'line'
        ? []
        : (['compared', 'claim'] as const).flatMap((role) => braceOf(points, role, focus)),
    axis: valueAxis(values, kind === 'columns'),
    article: focus.article,
    gaps: gapsIn(points),
    breaks: breaksIn(series, points),
    cut: points.length < all.length,
  };
}

/** Observations in time order, of the kind of period that most have: years among quarters would count twice. */
function datedPoints(
  series: Series,
  wanted: { claim: Period | null; compared: Period | null },
): ChartPoint[] {
  const points: ChartPoint[] = [];
  const kinds = new Map<string, number>();
  for (const observation of series.observations) {
    const period = parsePeriod(observation.period, series);
    if (!period || !Number.isFinite(observation.value)) continue;
    const time = (Date.parse(period.from) + Date.parse(period.to)) / 2 / DAY;
    const role: Role = within(wanted.claim, period)
      ? 'claim'
      : within(wanted.compared, period)
        ? 'compared'
        : 'context';
    points.push({ observation, period, time, role });
    kinds.set(period.kind, (kinds.get(period.kind) ?? 0) + 1);
  }
  const main = [...kinds].sort((a, b) => b[1] - a[1])[0]?.[0];
  return points.filter((point) => point.period.kind === main).sort((a, b) => a.time - b.time);
}

/** On a line, a stretch of time is spoken of by its last point: values of a stock or rate do not add up. */
function withLastOfRole(points: readonly ChartPoint[]): ChartPoint[] {
  return points.map((point, at) =>
    point.role !== 'context' && points[at + 1]?.role === point.role
      ? { ...point, role: 'context' }
      : point,
  );
}

function within(outer: Period | null, inner: Period): boolean {
  return outer !== null && contains(outer, inner);
}

/** At most `most` points, with what is spoken of inside and, where there is room, the latest ones. */
function windowOf(points: readonly ChartPoint[], most: number): ChartPoint[] {
  if (points.length <= most) return [...points];
  const first = points.findIndex((point) => point.role !== 'context');
  const last = points.findLastIndex((point) => point.role !== 'context');
  if (first < 0 || points.length - first <= most) return points.slice(-most);
  // The claim stands at two thirds, so that the reader sees more of what led to it.
  const end = Math.min(points.length, Math.max(last + 1, first + Math.ceil(most / 3)));
  return points.slice(Math.max(0, end - most), end);
}

function braceOf(
  points: readonly ChartPoint[],
  role: 'claim' | 'compared',
  focus: ChartFocus,
): Brace[] {
  const label = focus[role];
  const value = focus.values[role];
  const first = points.findIndex((point) => point.role === role);
  const last = points.findLastIndex((point) => point.role === role);
  if (label === null || value === null || first < 0 || last === first) return [];
  return [{ label, value, role, first, last }];
}

function breaksIn(series: Series, points: readonly ChartPoint[]): { at: number; reason: string }[] {
  return (series.breaks ?? []).flatMap(({ period, reason }) => {
    const from = parsePeriod(period, series)?.from;
    const at = from ? points.findIndex((point) => point.period.from >= from) : -1;
    return at > 0 ? [{ at, reason }] : [];
  });
}

/** Points that stand further from the one before than the series' usual step: there a line would invent values. */
function gapsIn(points: readonly ChartPoint[]): Set<number> {
  const steps = points.slice(1).map((point, at) => point.time - (points[at] as ChartPoint).time);
  const usual = [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
  const gaps = new Set<number>();
  for (const [at, step] of steps.entries()) if (step > usual * 1.6) gaps.add(at + 1);
  return gaps;
}
