import type { Comparison } from '../annotation.ts';
import type { Article } from '../article.ts';
import type { Claim } from '../claim.ts';
import type { Period } from '../periods/period.ts';
import type { PeriodValue } from '../periods/value-for.ts';
import { type DatedObservation, observationsOf, officialFor } from '../record/observed.ts';
import type { Series } from '../series.ts';
import { labelFor } from './change.ts';
import { growthOf } from './growth.ts';
import { lastYear, latestKnown } from './latest.ts';
import {
  answers,
  earlierFigure,
  figureAbout,
  financialYear,
  nearlyNamed,
  thisYear,
  writtenOut,
} from './own-number.ts';
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
  // "Over the last year prices rose 3.8%": the latest rate over twelve months.
  if (published && growthOf(series)?.over === 'year' && YEAR_SO_FAR.test(claim.period.text ?? ''))
    return latestFigure(claim, series, published);
  const named = period && (namedFigure(series, period) ?? nearlyNamed(claim, series, period));
  if (period && (!named || named.derived)) {
    const year = financialYear(claim, series, period);
    if (year) return year;
  }
  if (named) return named;
  const last = published ? lastYear(claim.period.text, series, published) : undefined;
  if (last) return observed(last, 'latest');
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
  // "Rose over the past year to 34.2 million": what does not add up is as it was last.
  if (series.aggregation !== 'sum' && cameTo(claim) && !growthOf(series))
    return latestFigure(claim, series, published);
  return carried ? unnamed(claim, series, published, true) : null;
}

/** Whether a level is where something came to in a stretch up to the article's day; "last year" is the calendar's. */
function cameTo({ period, surface, context }: Claim): boolean {
  if (!ROLLING.test(period.text ?? '')) return false;
  const at = context.sentence.indexOf(surface);
  return at > 0 && TO.test(context.sentence.slice(0, at));
}

const ROLLING =
  /^(?:over |in |during )?(?:the )?(?:past year|(?:last|past) decade|(?:last|past) (?:\w+ )+(?:years|months))$/i;
const TO = /\bto(?: (?:a|an|about|around|nearly|over|almost|just|record|more|than))*\s*$/i;

const YEAR_SO_FAR =
  /^(?:over |in |during )?(?:(?:the )?past year|the last year|(?:the )?(?:last|past) (?:12|twelve) months)$/i;

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

/** For "now", and where no period is named: the latest figure on the article's day. */
function latestFigure(claim: Claim, series: Series, published: string): Figure | null {
  const last = thisYear(claim, series, published) ?? latestKnown(series, published);
  return last ? observed(last, 'latest') : null;
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
