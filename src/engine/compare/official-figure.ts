import type { Comparison } from '../annotation.ts';
import type { Article } from '../article.ts';
import type { Claim } from '../claim.ts';
import type { Period } from '../periods/period.ts';
import type { PeriodValue } from '../periods/value-for.ts';
import { type DatedObservation, observationsOf, officialFor } from '../record/observed.ts';
import { factorFrom } from '../record/scale.ts';
import type { Series } from '../series.ts';
import { labelFor } from './change.ts';
import { latestKnown } from './latest.ts';
import { relate, said } from './relation.ts';
import { runsUpTo } from './since.ts';

/** An official value with the period that it is for. */
export interface Figure extends PeriodValue {
  period: Period;
  /** Set when the article names no period and this was the latest figure on its day. */
  latest: boolean;
}

/**
 * The official figure that a claim's time asks for: of the period named, of "now", or of what is over of a period that
 * was still running. Null when there is none, and on a page without a date for all but a named period.
 */
export function figureOf(claim: Claim, article: Article, series: Series): Figure | null {
  const { period } = claim.period;
  const exact = period && officialFor(series, period);
  if (exact && period) return { ...exact, period, latest: false };
  const { published } = article;
  if (!published) return null;
  if (!period) return unnamed(claim, series, published);
  if (period.kind === 'day' && period.to === published)
    return latestFigure(claim, series, published);
  return runsUpTo(period, published) ? figureSoFar(series, period, published) : null;
}

/**
 * Where no period is named, the latest figure; where the words name an event ("under this government"), only if it is
 * the article's number: else nothing says that the article means it.
 */
function unnamed(claim: Claim, series: Series, published: string): Figure | null {
  const latest = latestFigure(claim, series, published);
  if (!latest || !claim.period.text) return latest;
  const answers = relate(said(claim, factorFrom(claim, series.unit)), latest.value) !== 'differs';
  return answers ? latest : null;
}

/** For "now", and where no period is named: the latest figure on the article's day. */
function latestFigure(claim: Claim, series: Series, published: string): Figure | null {
  const last = thisYear(claim, series, published) ?? latestKnown(series, published);
  return last ? observed(last) : null;
}

/**
 * The figure for the year that the article stands in, where publishers name it before the year is over (examination
 * results, counts in spring). Taken only when it is the article's own number to three digits or more.
 */
function thisYear(claim: Claim, series: Series, published: string): DatedObservation | undefined {
  const value = claim.value;
  if (value === null || Math.abs(value) < 100 * claim.precision) return undefined;
  const year = observationsOf(series).findLast(
    ({ period }) => period.from < published && published < period.to,
  );
  const factor = factorFrom(claim, series.unit);
  return year && relate(said(claim, factor), year.value) === 'agrees' ? year : undefined;
}

/** For "this year" and "since May": what happened adds up so far; anything else is as it was last. */
function figureSoFar(series: Series, period: Period, published: string): Figure | null {
  const last = latestKnown(series, published, { ...period, to: '9999-12-31' });
  if (!last) return null;
  if (series.aggregation !== 'sum') return observed(last);
  const soFar: Period = { kind: 'year-to-date', from: period.from, to: last.period.to };
  const sum = officialFor(series, soFar);
  return sum && { ...sum, period: soFar, latest: true };
}

function observed({ value, label, status, period }: DatedObservation): Figure {
  return { value, labels: [label], derived: null, status, period, latest: true };
}

/** The figure in the form of a comparison. */
export function officialOf(
  found: PeriodValue & { period: Period },
  series: Series,
): NonNullable<Comparison['official']> {
  return {
    period: labelFor(found.period, found.labels),
    value: found.value,
    unit: series.unit.label,
    status: found.status,
    derived: found.derived,
  };
}
