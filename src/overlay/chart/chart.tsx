import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { figure, figureForm, figureInText, unitWords } from '../../design/words/figures.ts';
import { periodWords } from '../../design/words/periods.ts';
import type { Frequency, Series } from '../../engine/series.ts';
import { type MessageKey, t } from '../../platform/i18n.ts';
import { Drawing } from './drawing.tsx';
import { type ChartFocus, type ChartPlan, type ChartPoint, planChart } from './plan.ts';
import { ValueTable } from './value-table.tsx';

interface ChartProps {
  series: Series;
  focus: ChartFocus;
}

const EACH: Readonly<Partial<Record<Frequency, MessageKey>>> = {
  annual: 'chartEachYear',
  'financial-year': 'chartEachYear',
  'academic-year': 'chartEachYear',
  'half-yearly': 'chartEachHalf',
  quarterly: 'chartEachQuarter',
  monthly: 'chartEachMonth',
  weekly: 'chartEachWeek',
  daily: 'chartEachDay',
};

/** The series around the claim: drawn, or on request as a table. Nothing when there is nothing to draw. */
export function Chart({ series, focus }: ChartProps): JSX.Element | null {
  const [asTable, setAsTable] = useState(false);
  const plan = planChart(series, focus);
  if (!plan) return null;
  const each = EACH[series.frequency] ?? 'chartEachPeriod';
  return (
    <figure class="chart">
      <figcaption>
        <span>{t(each as 'chartEachYear', { unit: unitWords(series.unit) })}</span>
        <button type="button" class="tb" onClick={() => setAsTable(!asTable)}>
          {t(asTable ? 'chartAsChart' : 'chartAsTable')}
        </button>
      </figcaption>
      {asTable ? (
        <ValueTable series={series} points={plan.points} />
      ) : (
        <>
          <Drawing
            plan={plan}
            series={series}
            form={figureForm(series, valuesOf(plan))}
            description={describe(series, plan)}
          />
          <Key series={series} plan={plan} />
        </>
      )}
      {plan.breaks.map(({ at, reason }) => (
        <p key={at} class="key">
          <span>
            {t('chartBreak', {
              period: periodWords((plan.points[at] as ChartPoint).observation.period, series),
            })}{' '}
            <span lang="en">{reason}</span>
          </span>
        </p>
      ))}
    </figure>
  );
}

/** What the drawing cannot say by itself, and only that. */
function Key({ series, plan }: { series: Series; plan: ChartPlan }): JSX.Element | null {
  const form = figureForm(series, [plan.axis.low]);
  const from = (plan.points[0] as ChartPoint).observation.period;
  const to = (plan.points.at(-1) as ChartPoint).observation.period;
  const open = plan.points.some(({ observation }) => observation.status === 'provisional');
  const notes = [
    plan.axis.cut && t('chartAxisStarts', { value: figureInText(plan.axis.low, form) }),
    plan.kind === 'line' && plan.gaps.size > 0 && t('chartGaps'),
    plan.cut && t('chartShown', { from: periodWords(from, series), to: periodWords(to, series) }),
  ].filter((note) => note !== false);
  if (!open && notes.length === 0) return null;
  return (
    <p class="key">
      {open && <span class="open">{t('chartProvisional')}</span>}
      {notes.map((note) => (
        <span key={note}>{note}</span>
      ))}
    </p>
  );
}

function describe(series: Series, plan: ChartPlan): string {
  const form = figureForm(series, valuesOf(plan));
  const byValue = [...plan.points].sort((a, b) => a.observation.value - b.observation.value);
  const [low, high] = [byValue[0] as ChartPoint, byValue.at(-1) as ChartPoint];
  const words = (point: ChartPoint): string => periodWords(point.observation.period, series);
  const value = (point: ChartPoint): string => figureInText(point.observation.value, form);
  const text = t('chartDescription', {
    title: series.title,
    from: words(plan.points[0] as ChartPoint),
    to: words(plan.points.at(-1) as ChartPoint),
    high: value(high),
    peak: words(high),
    low: value(low),
    trough: words(low),
  });
  const spoken = plan.points
    .filter((point) => point.role === 'claim')
    .slice(0, 4)
    .map((point) =>
      t('chartDescriptionPoint', {
        period: words(point),
        value: figure(point.observation.value, form),
      }),
    );
  return [text, ...spoken].join(' ');
}

function valuesOf(plan: ChartPlan): number[] {
  return plan.points.map((point) => point.observation.value);
}
