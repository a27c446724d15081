import type { Comparison } from '../annotation.ts';
import type { Article } from '../article.ts';
import type { Claim } from '../claim.ts';
import { addYears, daysBetween, monthEnd, parts } from '../periods/days.ts';
import type { Period } from '../periods/period.ts';
import { contains, yearEarlier } from '../periods/relate.ts';
import type { PeriodValue } from '../periods/value-for.ts';
import { type DatedObservation, observationsOf, officialFor } from '../record/observed.ts';
import { factorFrom } from '../record/scale.ts';
import type { Series } from '../series.ts';
import { labelFor, yearEndedWithMonthBefore } from './change.ts';
import { growthOf } from './growth.ts';
import { isOut, latestKnown } from './latest.ts';
import { saidFor } from './per.ts';
import { relate } from './relation.ts';
import { runsUpTo } from './since.ts';

/**
 * Why a figure is the one to set beside the claim: its period is named; it was the latest on the article's day; or,
 * where the article names no period, it is the one of the last two years that the article writes out.
 */
export type Because = 'named' | 'latest' | 'number';

/** An official value with the period that it is for. */
export interface Figure extends PeriodValue {
  period: Period;
  because: Because;
}

/**
 * The official figure that a claim's time asks for: of the period named, of "now", or of what is over of a period that
 * was still running. Null when there is none, and on a page without a date for all but a named period.
 */
export function figureOf(claim: Claim, article: Article, series: Series): Figure | null {
  const { period, carried, before, about } = claim.period;
  const { published } = article;
  if (before) return earlierFigure(claim, series, before);
  // "Now" is what was known on that day, not what a stock had become by the end of its quarter.
  if (published && period?.kind === 'day' && period.to === published)
    return latestFigure(claim, series, published);
  const named = period && (namedFigure(series, period) ?? nearlyNamed(claim, series, period));
  if (period && (!named || named.derived)) {
    const year = financialYear(claim, series, period);
    if (year) return year;
  }
  if (named) return named;
  if (about) return figureAbout(claim, series, about);
  if (!published) return null;
  if (!period) {
    const only = claim.period.text !== null || before === null;
    return unnamed(claim, series, published, only);
  }
  if (runsUpTo(period, published)) {
    const running = thisYear(claim, series, published);
    if (running) return observed(running, 'latest');
    // "Up 2% so far this year" is no rate over twelve months; "in 2019", said in December, may be.
    if (growthOf(series) && period.kind !== 'year') return null;
    return figureSoFar(series, period, published);
  }
  // "Three years ago": some year that was over by then.
  if (/\bago$/i.test(claim.period.text ?? '') && daysBetween(period.from, period.to) > 300)
    return figureAbout(claim, series, { ...period, from: addYears(period.from, -1) });
  return carried ? unnamed(claim, series, published, true) : null;
}

/**
 * What stands for a named time where no figure is for exactly it, if it is the article's number: the year that ends with
 * a month ("a year ago the gain was 70,400"), or the year in which a rate was taken on a day ("on 31 March").
 */
function nearlyNamed(claim: Claim, series: Series, period: Period): Figure | null {
  const all = observationsOf(series);
  const day = period.kind === 'day' && series.aggregation === 'none';
  const near =
    period.kind === 'month' || period.kind === 'day'
      ? all.find((one) => one.period.kind === 'year-ending' && one.period.to === monthOf(period))
      : undefined;
  const year = day
    ? all.find((one) => one.period.kind === 'year' && contains(one.period, period))
    : undefined;
  const found = near ?? year;
  const figure = found && observed(found, 'number');
  return figure && answers(claim, series, figure) ? figure : null;
}

/** The last day of the month that a period ends in. */
function monthOf({ to }: Period): string {
  const [year, month] = parts(to);
  return monthEnd(year, month);
}

/** "The year to April" of a government whose year ends with March: its financial year, if that is the article's number. */
function financialYear(claim: Claim, series: Series, period: Period): Figure | null {
  const year = yearEndedWithMonthBefore(series, period);
  const figure = year && observed(year, 'named');
  return figure && answers(claim, series, figure) ? figure : null;
}

/** For a time without fixed dates ("the spring of 2023"): the latest figure within it that is the article's number. */
function figureAbout(claim: Claim, series: Series, about: Period): Figure | null {
  const all = observationsOf(series);
  const holds = (time: Period, one: DatedObservation) =>
    (contains(time, one.period) ||
      (one.days > 300 && one.period.from <= time.from && time.from <= one.period.to)) &&
    answers(claim, series, one);
  // "Last spring" may be that of the year before.
  const again = /^last\b/i.test(claim.period.text ?? '') ? yearEarlier(about) : about;
  const found =
    all.findLast((one) => holds(about, one)) ?? all.findLast((one) => holds(again, one));
  return found ? observed(found, 'number') : null;
}

/**
 * "Up from 178,220": the figure a year earlier, or the one just before, if it is the article's number; which of them is
 * meant is not said, so another number names none.
 */
function earlierFigure(claim: Claim, series: Series, before: Period): Figure | null {
  const year = yearEarlier(before);
  const then = officialFor(series, year);
  const last = observationsOf(series).findLast((one) => one.period.to < before.from);
  const candidates: Figure[] = [];
  if (then) candidates.push({ ...then, period: year, because: 'number' });
  // A stock or a rate on the last day before; what adds up only for as long a stretch.
  const alike = last && (series.aggregation !== 'sum' || sameLength(last.period, before));
  if (last && alike) candidates.push(observed(last, 'number'));
  return candidates.find((one) => answers(claim, series, one)) ?? null;
}

function sameLength(a: Period, b: Period): boolean {
  return Math.abs(daysBetween(a.from, a.to) - daysBetween(b.from, b.to)) <= 3;
}

/** The figure for a period that the words name. */
function namedFigure(series: Series, period: Period): Figure | null {
  const growth = growthOf(series);
  if (growth?.over === 'since') return sinceFigure(series, period);
  if (growth?.over === 'year' && period.kind === 'year-ending') return yearUpTo(series, period);
  const exact = officialFor(series, period);
  return exact && { ...exact, period, because: 'named' };
}

/** "Prices rose 3.2% in the year to November": the month's (quarter's) rate over twelve months, no calendar year's mean. */
function yearUpTo(series: Series, { to }: Period): Figure | null {
  const ends = observationsOf(series).find(({ period, days }) => period.to === to && days < 100);
  return ends ? observed(ends, 'named') : null;
}

/** For a series of changes since a fixed year: the figure of the period in which the stretch ends. */
function sinceFigure(series: Series, period: Period): Figure | null {
  const exact = officialFor(series, period);
  if (exact) return { ...exact, period, because: 'named' };
  const last = latestKnown(series, period.to);
  return last ? observed(last, 'latest') : null;
}

/**
 * Where no period is named, the latest figure, or the one of the last years that the article writes out. Where the
 * words name an event ("under this government") or a time that stands elsewhere (`only`), no figure but the article's
 * own number: else nothing says that the article means it.
 */
function unnamed(claim: Claim, series: Series, published: string, only: boolean): Figure | null {
  const latest = latestFigure(claim, series, published);
  if (latest && answers(claim, series, latest)) return latest;
  const written = writtenOut(claim, series, published);
  if (written) return observed(written, 'number');
  return only ? null : latest;
}

function answers(claim: Claim, series: Series, figure: Pick<Figure, 'value' | 'period'>): boolean {
  const said = saidFor(claim, series, figure.period);
  return said !== null && relate(said, figure.value) !== 'differs';
}

/** For "now", and where no period is named: the latest figure on the article's day. */
function latestFigure(claim: Claim, series: Series, published: string): Figure | null {
  const last = thisYear(claim, series, published) ?? latestKnown(series, published);
  return last ? observed(last, 'latest') : null;
}

/**
 * The figure for the year that the article stands in, where publishers name it before the year is over (examination
 * results, counts in spring, budgets). Taken only when it is the article's own number.
 */
function thisYear(claim: Claim, series: Series, published: string): DatedObservation | undefined {
  return observationsOf(series).findLast(
    (one) =>
      one.days > 300 &&
      one.period.from < published &&
      published < one.period.to &&
      isWritten(claim, series, one, digits(claim, series)),
  );
}

/**
 * The newest figure of the last two years that is the article's own number, where hardly any other could be it by
 * chance: a rate that moves by tenths names no month, a count to the last person does.
 */
function writtenOut(claim: Claim, series: Series, published: string): DatedObservation | undefined {
  const from = addYears(published, -2);
  const all = observationsOf(series).filter(
    ({ period }) => period.to >= from && isOut(series, period, published),
  );
  const values = all.map(({ value }) => value);
  const step = claim.precision * factorFrom(claim, series.unit);
  const range = Math.max(...values) - Math.min(...values);
  if (values.length < 2 || values.length * step > CHANCE * range) return undefined;
  return all.findLast((one) => isWritten(claim, series, one, 3));
}

/** How many figures of a stretch may have the article's number by chance, were they spread evenly. */
const CHANCE = 0.2;

/** How many digits a number needs to name the running year's figure: two where the words say when, or it is set ahead. */
function digits(claim: Claim, series: Series): number {
  const ahead = series.frequency === 'financial-year' && series.aggregation === 'none';
  return ahead || /\bthis (?:financial )?year\b/i.test(claim.period.text ?? '') ? 2 : 3;
}

function isWritten(
  claim: Claim,
  series: Series,
  { period, value }: DatedObservation,
  count: number,
): boolean {
  if (claim.value === null || Math.abs(claim.value) < 10 ** (count - 1) * claim.precision)
    return false;
  const said = saidFor({ ...claim, modifier: null }, series, period);
  return said !== null && relate(said, value) === 'agrees';
}

/** For "this year" and "since May": what happened adds up so far; anything else is as it was last. */
function figureSoFar(series: Series, period: Period, published: string): Figure | null {
  const last = latestKnown(series, published, { ...period, to: '9999-12-31' });
  if (!last) return null;
  if (series.aggregation !== 'sum') return observed(last, 'latest');
  const soFar: Period = { kind: 'year-to-date', from: period.from, to: last.period.to };
  const sum = officialFor(series, soFar);
  return sum && { ...sum, period: soFar, because: 'latest' };
}

/** An observation as it was published. */
export function observed(
  { value, label, status, period }: DatedObservation,
  because: Because,
): Figure {
  return { value, labels: [label], derived: null, status, period, because };
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
