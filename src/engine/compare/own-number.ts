import type { Claim } from '../claim.ts';
import { addYears, daysBetween, monthEnd, parts } from '../periods/days.ts';
import type { Period } from '../periods/period.ts';
import { contains, yearEarlier } from '../periods/relate.ts';
import { type DatedObservation, observationsOf, officialFor } from '../record/observed.ts';
import { factorFrom } from '../record/scale.ts';
import type { Series } from '../series.ts';
import { yearEndedWithMonthBefore } from './asked-change.ts';
import { isOut } from './latest.ts';
import { type Because, type Figure, observed } from './official-figure.ts';
import { saidFor } from './per.ts';
import { relate } from './relation.ts';

/**
 * What stands for a named time where no figure is for exactly it, if it is the article's number: the year that ends with
 * a month ("a year ago the gain was 70,400").
 */
export function nearlyNamed(claim: Claim, series: Series, period: Period): Figure | null {
  if (period.kind !== 'month' && period.kind !== 'day') return null;
  const to = monthOf(period);
  return ownNumber(
    claim,
    series,
    observationsOf(series).find((one) => one.period.kind === 'year-ending' && one.period.to === to),
    'number',
  );
}

/** An observation as the claim's figure, if it is the article's number. */
function ownNumber(
  claim: Claim,
  series: Series,
  found: DatedObservation | undefined,
  because: Because,
): Figure | null {
  return found && answers(claim, series, found) ? observed(found, because) : null;
}

/** The last day of the month that a period ends in. */
function monthOf({ to }: Period): string {
  const [year, month] = parts(to);
  return monthEnd(year, month);
}

/** "The year to April" of a government whose year ends with March: its financial year, if that is the article's number. */
export function financialYear(claim: Claim, series: Series, period: Period): Figure | null {
  return ownNumber(claim, series, yearEndedWithMonthBefore(series, period), 'named');
}

/** For a time without fixed dates ("the spring of 2023"): the latest figure within it that is the article's number. */
export function figureAbout(claim: Claim, series: Series, about: Period): Figure | null {
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
export function earlierFigure(claim: Claim, series: Series, before: Period): Figure | null {
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

export function answers(
  claim: Claim,
  series: Series,
  figure: Pick<Figure, 'value' | 'period'>,
): boolean {
  const said = saidFor(claim, series, figure.period);
  return said !== null && relate(said, figure.value) !== 'differs';
}

/**
 * The figure for the year that the article stands in, where publishers name it before the year is over (examination
 * results, counts in spring, budgets). Taken only when it is the article's own number.
 */
export function thisYear(
  claim: Claim,
  series: Series,
  published: string,
): DatedObservation | undefined {
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
export function writtenOut(
  claim: Claim,
  series: Series,
  published: string,
): DatedObservation | undefined {
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
