import { standsAtEnd } from '../../engine/periods/format.ts';
import { type PeriodContext, parsePeriod } from '../../engine/periods/parse.ts';
import type { Period } from '../../engine/periods/period.ts';
import type { Aggregation } from '../../engine/series.ts';
import { language, t } from '../../platform/i18n.ts';
import { day } from './dates.ts';
import { dateFormat } from './formats.ts';

/**
 * A publisher's period label in the reader's language: `2022-Q3` as `July to September 2022`. Labels that
 * cannot be read are shown as they are.
 * @param style of the day, where a stock's figure is one of its period's last day
 */
export function periodWords(
  label: string,
  context: FigureContext = {},
  style: 'long' | 'short' = 'long',
): string {
  const period = parsePeriod(label, context);
  if (!period) return label;
  return standsAtEnd(period, context.aggregation) ? day(period.to, style) : wordsOf(period, label);
}

/** What a label's meaning depends on, and whether its figure is one of the period's last day. */
interface FigureContext extends PeriodContext {
  aggregation?: Aggregation;
}

/** The same, with the kind of year said where a bare year would leave it open: `calendar year 2022`. */
export function periodInFull(label: string, context: FigureContext = {}): string {
  const period = parsePeriod(label, context);
  return period?.kind === 'year'
    ? t('periodYear', { year: yearOf(period) })
    : periodWords(label, context);
}

/** A period without its year, for rows that compare two years: `January to September`, `Full year`, `30 June`. */
export function basisWords(label: string, context: FigureContext = {}): string | null {
  const period = parsePeriod(label, context);
  if (period && standsAtEnd(period, context.aggregation)) return day(period.to, 'of any year');
  switch (period?.kind) {
    case 'year':
    case 'financial-year':
    case 'academic-year':
      return t('basesFullYear');
    case 'year-ending':
      return t('basesYearEnding', { month: months(period.to, period.to, { month: 'long' }) });
    case 'month':
    case 'quarter':
    case 'half':
    case 'nine-months':
    case 'year-to-date':
      return months(period.from, period.to, { month: 'long' });
    default:
      return null;
  }
}

/** A period where room is scarce, in a chart: `2022`, `Jan–Sep 2022`, `Q3 2022` as `Jul–Sep 2022`. */
export function periodShort(label: string, context: PeriodContext = {}): string {
  const period = parsePeriod(label, context);
  if (!period) return label;
  switch (period.kind) {
    case 'year':
    case 'financial-year':
    case 'academic-year':
    case 'years':
      return label.replace('-', '–');
    case 'day':
    case 'week':
      return day(period.from, 'short');
    default:
      return range(period.from, period.to, { month: 'short', year: 'numeric' }).replace(
        /\s?–\s?/u,
        '–',
      );
  }
}

/** The year that a period ends in, for the head of a column of values. */
export function endYear(label: string, context: PeriodContext = {}): string | null {
  return parsePeriod(label, context)?.to.slice(0, 4) ?? null;
}

function wordsOf(period: Period, label: string): string {
  switch (period.kind) {
    case 'year':
      return yearOf(period);
    case 'financial-year':
      return t('periodFinancialYear', { year: label });
    case 'academic-year':
      return t('periodAcademicYear', { year: label });
    case 'year-ending':
      return t('periodYearEnding', {
        month: months(period.to, period.to, { month: 'long', year: 'numeric' }),
      });
    case 'week':
      return t('periodWeek', { date: day(period.from) });
    case 'day':
      return day(period.from);
    case 'years':
      return label.replace('-', '–');
    default:
      return months(period.from, period.to, { month: 'long', year: 'numeric' });
  }
}

function yearOf(period: Period): string {
  return period.from.slice(0, 4);
}

/** Whole months by `Intl`, which knows each language's order, words and dash. */
function months(from: string, to: string, options: Intl.DateTimeFormatOptions): string {
  // British publications write "January to September"; Intl's English has a spaced dash.
  const words = range(from, to, options);
  return language().startsWith('en') ? words.replace(/\s–\s/u, ' to ') : words;
}

function range(from: string, to: string, options: Intl.DateTimeFormatOptions): string {
  const format = dateFormat({ ...options, timeZone: 'UTC' });
  const last = new Date(`${to}T00:00:00Z`);
  if (from.slice(0, 7) === to.slice(0, 7)) return format.format(last);
  return format.formatRange(new Date(`${from}T00:00:00Z`), last);
}
